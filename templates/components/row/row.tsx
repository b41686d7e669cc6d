import type { LinkTarget, Row as RowBlock } from '../../../scripts/model/block.ts';
import { toldBy } from '../../told-by.ts';
import { EasyPicture } from '../easy-picture/easy-picture.tsx';
import { Inlines } from '../inlines/inlines.tsx';
import type { ShownPicture } from '../picture/shown-picture.ts';

interface Props {
  row: RowBlock;
  picture: ShownPicture;
  hrefOf: (to: LinkTarget) => string;
}

/** One idea of Easy Read, its picture beside it. */
export function Row({ row, picture, hrefOf }: Props) {
  return (
    <div class="row">
      <EasyPicture picture={picture} />
      <p data-told={toldBy(row.rights)}>
        <Inlines text={row.text} hrefOf={hrefOf} />
      </p>
    </div>
  );
}
