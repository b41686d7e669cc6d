import type {
  DocBlock,
  DocCode,
  DocParagraph,
  DocPicture,
  DocTable,
  DocTarget,
} from '../../scripts/model/docs/doc.ts';
import { docWords } from '../../scripts/model/docs/doc.ts';
import { ROLE } from '../components/table/table.tsx';
import { DocInlines } from './doc-inlines.tsx';

/** What blocks of the docs need from the page they stand on. */
export interface DocSurroundings {
  readonly hrefOf: (to: DocTarget) => string;
  /** The address of a picture’s file. */
  readonly fileOf: (picture: DocPicture['picture']) => string;
}

/** Of the heading of the page, which is the name of a table above all others. */
export const TITLE_ID = 'page-title';

interface Props {
  blocks: readonly DocBlock[];
  surroundings: DocSurroundings;
}

/** The parts of a page of the docs. */
export function DocBlocks({ blocks, surroundings }: Props) {
  return blocks.map((block, index) => (
    <One
      key={index.toString()}
      block={block}
      headingId={headingBefore(blocks, index) ?? TITLE_ID}
      surroundings={surroundings}
    />
  ));
}

/** Id of the heading that a block stands under. */
function headingBefore(blocks: readonly DocBlock[], index: number): string | undefined {
  const heading = blocks.slice(0, index).findLast(({ kind }) => kind === 'heading');
  return heading?.kind === 'heading' ? heading.id : undefined;
}

interface OneProps {
  block: DocBlock;
  headingId: string;
  surroundings: DocSurroundings;
}

function One({ block, headingId, surroundings }: OneProps) {
  const { hrefOf, fileOf } = surroundings;
  switch (block.kind) {
    case 'heading': {
      const words = <DocInlines text={block.text} hrefOf={hrefOf} />;
      return block.level === 2 ? <h2 id={block.id}>{words}</h2> : <h3 id={block.id}>{words}</h3>;
    }
    case 'paragraph':
      return (
        <p>
          <Words text={block.text} hrefOf={hrefOf} />
        </p>
      );
    case 'list': {
      const items = block.items.map((blocks, index) => (
        <li key={index.toString()}>
          <ItemBlocks blocks={blocks} surroundings={surroundings} />
        </li>
      ));
      return block.ordered ? <ol class="list">{items}</ol> : <ul class="list">{items}</ul>;
    }
    case 'table':
      return <Rows table={block} headingId={headingId} hrefOf={hrefOf} />;
    case 'code':
      return <Code code={block} />;
    case 'picture':
      return (
        <div class="picture doc-picture">
          <img
            src={fileOf(block.picture)}
            alt={block.alt}
            width={Math.round(block.picture.width / 2)}
            height={Math.round(block.picture.height / 2)}
            loading="lazy"
            decoding="async"
          />
        </div>
      );
  }
}

/** Words with their marks. A link that stands by itself is as large as a finger. */
function Words({ text, hrefOf }: { text: DocParagraph['text']; hrefOf: DocSurroundings['hrefOf'] }) {
  const [only, ...others] = text;
  if (only?.kind !== 'link' || others.length > 0) return <DocInlines text={text} hrefOf={hrefOf} />;
  return (
    <a class="target" href={hrefOf(only.to)}>
      <DocInlines text={only.text} hrefOf={hrefOf} />
    </a>
  );
}

/** A point of a list begins with plain words, not with a paragraph that would stand apart from its mark. */
function ItemBlocks({ blocks: [first, ...rest], surroundings }: Props) {
  return (
    <>
      {first?.kind === 'paragraph' ? (
        <Words text={first.text} hrefOf={surroundings.hrefOf} />
      ) : (
        first && <DocBlocks blocks={[first]} surroundings={surroundings} />
      )}
      <DocBlocks blocks={rest} surroundings={surroundings} />
    </>
  );
}

/** Who or what the words of a block of code come from, said to everybody in words. */
const CAPTIONS = { typed: 'Type', said: 'It says', words: undefined } as const;

function Code({ code: { role, file, text } }: { code: DocCode }) {
  const caption = role === 'file' ? <code>{file}</code> : CAPTIONS[role];
  const words = (
    <pre>
      <code>{text}</code>
    </pre>
  );
  if (caption === undefined) return <div class={`doc-code doc-code-${role}`}>{words}</div>;
  return (
    <figure class={`doc-code doc-code-${role}`}>
      <figcaption>{caption}</figcaption>
      {words}
    </figure>
  );
}

interface RowsProps {
  table: DocTable;
  headingId: string;
  hrefOf: DocSurroundings['hrefOf'];
}

/** As tables of leaflets are: on a narrow screen its rows are stacked (WCAG 1.4.10). */
function Rows({ table, headingId, hrefOf }: RowsProps) {
  return (
    <table class="table" role={ROLE.table} aria-labelledby={headingId}>
      <thead role={ROLE.rowgroup}>
        <tr role={ROLE.row}>
          {table.head.map((text, column) => (
            <th key={column.toString()} role={ROLE.columnheader} scope="col">
              <DocInlines text={text} hrefOf={hrefOf} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody role={ROLE.rowgroup}>
        {table.rows.map(([first = [], ...rest], row) => (
          <tr key={row.toString()} role={ROLE.row}>
            <th role={ROLE.rowheader} scope="row">
              <DocInlines text={first} hrefOf={hrefOf} />
            </th>
            {rest.map((text, column) => (
              <td
                key={column.toString()}
                role={ROLE.cell}
                data-column={docWords(table.head[column + 1] ?? [])}
              >
                <DocInlines text={text} hrefOf={hrefOf} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
