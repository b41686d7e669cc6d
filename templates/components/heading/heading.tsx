import type { Heading as HeadingBlock, LinkTarget } from '../../../scripts/model/block.ts';
import { Inlines } from '../inlines/inlines.tsx';

interface Props {
  heading: HeadingBlock;
  hrefOf: (to: LinkTarget) => string;
}

/** A heading that can be linked to. */
export function Heading({ heading, hrefOf }: Props) {
  const words = <Inlines text={heading.text} hrefOf={hrefOf} />;
  return heading.level === 2 ? <h2 id={heading.id}>{words}</h2> : <h3 id={heading.id}>{words}</h3>;
}
