import type { Heading as HeadingBlock, LinkTarget } from '../../../scripts/model/block.ts';
import type { Language } from '../../../scripts/model/language.ts';
import { Inlines } from '../inlines/inlines.tsx';

interface Props {
  heading: HeadingBlock;
  /** Of the words of a heading that nobody has translated. */
  main: Language;
  hrefOf: (to: LinkTarget) => string | undefined;
  /** Whether it stands under the main heading, where on a page it would stand under one of level 2. */
  raised?: boolean | undefined;
}

/** A heading that can be linked to. */
export function Heading({ heading, main, hrefOf, raised = false }: Props) {
  const words = <Inlines text={heading.text} hrefOf={hrefOf} />;
  const its = {
    id: heading.id,
    ...(heading.note === 'in-main-language' && { lang: main.id, dir: main.direction }),
  };
  return heading.level === 2 || raised ? <h2 {...its}>{words}</h2> : <h3 {...its}>{words}</h3>;
}
