import type { Inline, LinkTarget } from '../../../scripts/model/block.ts';
import { Pieces } from './pieces.tsx';

interface Props {
  text: readonly Inline[];
  hrefOf: (to: LinkTarget) => string | undefined;
}

/** Words with their marks: strong, links, and numbers that keep their own order in right-to-left text. */
export function Inlines({ text, hrefOf }: Props) {
  return text.map((inline, index) => <One key={index.toString()} inline={inline} hrefOf={hrefOf} />);
}

function One({ inline, hrefOf }: { inline: Inline; hrefOf: Props['hrefOf'] }) {
  switch (inline.kind) {
    case 'text':
    case 'value':
    case 'foreign':
      return <Pieces text={[inline]} />;
    case 'strong':
      return (
        <strong>
          <Inlines text={inline.text} hrefOf={hrefOf} />
        </strong>
      );
    case 'link': {
      const words = <Inlines text={inline.text} hrefOf={hrefOf} />;
      const href = hrefOf(inline.to);
      return href === undefined ? words : <a href={href}>{words}</a>;
    }
  }
}
