import type { LinkTarget, Paragraph as ParagraphBlock } from '../../../scripts/model/block.ts';
import { toldBy } from '../../told-by.ts';
import { Inlines } from '../inlines/inlines.tsx';

interface Props {
  paragraph: ParagraphBlock;
  hrefOf: (to: LinkTarget) => string;
}

/** A few sentences. */
export function Paragraph({ paragraph, hrefOf }: Props) {
  return (
    <p data-told={toldBy(paragraph.rights)}>
      <Inlines text={paragraph.text} hrefOf={hrefOf} />
    </p>
  );
}
