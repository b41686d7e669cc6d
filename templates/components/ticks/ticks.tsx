import type { LinkTarget, Ticks as TicksBlock } from '../../../scripts/model/block.ts';
import type { Picture } from '../../../scripts/model/picture.ts';
import { toldBy } from '../../told-by.ts';
import { EasyPicture } from '../easy-picture/easy-picture.tsx';
import { Inlines } from '../inlines/inlines.tsx';
import { Part, type Tongues } from '../part/part.tsx';
import type { ShownPicture } from '../picture/shown-picture.ts';

interface Props {
  ticks: TicksBlock;
  tongues: Tongues;
  hrefOf: (to: LinkTarget) => string | undefined;
  pictureOf: (picture: Picture) => ShownPicture;
}

/**
 * Things to tick on paper. On a screen they are only read: a box that could be ticked there would seem to ask for something,
 * and would leave what it says behind for the next reader.
 */
export function Ticks({ ticks, tongues, hrefOf, pictureOf }: Props) {
  return (
    <ul class="ticks">
      {ticks.items.map((item, index) => (
        <li key={index.toString()} data-told={toldBy(item.rights)}>
          {item.idea && <EasyPicture picture={pictureOf(item.idea.picture)} />}
          <span>
            <Part note={item.note} {...tongues}>
              <Inlines text={item.text} hrefOf={hrefOf} />
            </Part>
          </span>
        </li>
      ))}
    </ul>
  );
}
