import type { LinkTarget, Row as RowBlock } from '../../../scripts/model/block.ts';
import { toldBy } from '../../told-by.ts';
import { EasyPicture } from '../easy-picture/easy-picture.tsx';
import { Inlines } from '../inlines/inlines.tsx';
import { Part, type Tongues } from '../part/part.tsx';
import type { ShownPicture } from '../picture/shown-picture.ts';

interface Props {
  row: RowBlock;
  tongues: Tongues;
  picture: ShownPicture;
  hrefOf: (to: LinkTarget) => string | undefined;
}

/** One idea of Easy Read, its picture beside it. */
export function Row({ row, tongues, picture, hrefOf }: Props) {
  return (
    <div class="row">
      <EasyPicture picture={picture} />
      <p data-told={toldBy(row.rights)}>
        <Part note={row.note} {...tongues}>
          <Inlines text={row.text} hrefOf={hrefOf} />
        </Part>
      </p>
    </div>
  );
}
