import type { LinkTarget, Paragraph as ParagraphBlock } from '../../../scripts/model/block.ts';
import { toldBy } from '../../told-by.ts';
import { Inlines } from '../inlines/inlines.tsx';
import { Part, type Tongues } from '../part/part.tsx';

interface Props {
  paragraph: ParagraphBlock;
  tongues: Tongues;
  hrefOf: (to: LinkTarget) => string | undefined;
}

/** A few sentences. */
export function Paragraph({ paragraph, tongues, hrefOf }: Props) {
  return (
    <p data-told={toldBy(paragraph.rights)}>
      <Part note={paragraph.note} {...tongues}>
        <Inlines text={paragraph.text} hrefOf={hrefOf} />
      </Part>
    </p>
  );
}
