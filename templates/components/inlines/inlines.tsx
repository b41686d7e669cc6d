import type { Inline, LinkTarget } from '../../../scripts/model/block.ts';

interface Props {
  text: readonly Inline[];
  hrefOf: (to: LinkTarget) => string;
}

/** Words with their marks: strong, links, and numbers that keep their own order in right-to-left text. */
export function Inlines({ text, hrefOf }: Props) {
  return text.map((inline, index) => <One key={index.toString()} inline={inline} hrefOf={hrefOf} />);
}

function One({ inline, hrefOf }: { inline: Inline; hrefOf: Props['hrefOf'] }) {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'value':
      return inline.isolate ? <bdi dir="ltr">{inline.text}</bdi> : inline.text;
    case 'foreign':
      return (
        <bdi lang={inline.language} dir="ltr">
          {inline.text}
        </bdi>
      );
    case 'strong':
      return (
        <strong>
          <Inlines text={inline.text} hrefOf={hrefOf} />
        </strong>
      );
    case 'link':
      return (
        <a href={hrefOf(inline.to)}>
          <Inlines text={inline.text} hrefOf={hrefOf} />
        </a>
      );
  }
}
