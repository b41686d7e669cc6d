import type { LinkTarget, Ticks as TicksBlock } from '../../../scripts/model/block.ts';
import type { Picture } from '../../../scripts/model/picture.ts';
import { toldBy } from '../../told-by.ts';
import { EasyPicture } from '../easy-picture/easy-picture.tsx';
import { Inlines } from '../inlines/inlines.tsx';
import type { ShownPicture } from '../picture/shown-picture.ts';

interface Props {
  ticks: TicksBlock;
  hrefOf: (to: LinkTarget) => string;
  pictureOf: (picture: Picture) => ShownPicture;
}

/**
 * Things to tick on paper. On a screen they are only read: a box that could be ticked there would seem to ask for something,
 * and would leave what it says behind for the next reader.
 */
export function Ticks({ ticks, hrefOf, pictureOf }: Props) {
  return (
    <ul class="ticks">
      {ticks.items.map((item, index) => (
        <li key={index.toString()} data-told={toldBy(item.rights)}>
          {item.idea && <EasyPicture picture={pictureOf(item.idea.picture)} />}
          <span>
            <Inlines text={item.text} hrefOf={hrefOf} />
          </span>
        </li>
      ))}
    </ul>
  );
}
