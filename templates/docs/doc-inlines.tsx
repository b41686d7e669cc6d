import type { DocInline, DocTarget } from '../../scripts/model/docs/doc.ts';

interface Props {
  text: readonly DocInline[];
  hrefOf: (to: DocTarget) => string;
}

/** Words of the docs with their marks. */
export function DocInlines({ text, hrefOf }: Props) {
  return text.map((inline, index) => <One key={index.toString()} inline={inline} hrefOf={hrefOf} />);
}

function One({ inline, hrefOf }: { inline: DocInline; hrefOf: Props['hrefOf'] }) {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return <code>{inline.text}</code>;
    case 'strong':
      return (
        <strong>
          <DocInlines text={inline.text} hrefOf={hrefOf} />
        </strong>
      );
    case 'link':
      return (
        <a href={hrefOf(inline.to)}>
          <DocInlines text={inline.text} hrefOf={hrefOf} />
        </a>
      );
  }
}
