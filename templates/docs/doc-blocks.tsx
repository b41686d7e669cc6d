import type { DocBlock, DocCode, DocPicture, DocTable, DocTarget } from '../../scripts/model/docs/doc.ts';
import { docWords } from '../../scripts/model/docs/doc.ts';
import { ROLE } from '../components/table/table.tsx';
import { DocInlines } from './doc-inlines.tsx';

/** What blocks of the docs need from the page they stand on. */
export interface DocSurroundings {
  readonly hrefOf: (to: DocTarget) => string;
  /** The address of a picture’s file. */
  readonly fileOf: (picture: DocPicture['picture']) => string;
}

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
      headingId={headingBefore(blocks, index)}
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
  headingId: string | undefined;
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
          <DocInlines text={block.text} hrefOf={hrefOf} />
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

/** A point of a list begins with plain words, not with a paragraph that would stand apart from its mark. */
function ItemBlocks({ blocks: [first, ...rest], surroundings }: Props) {
  return (
    <>
      {first?.kind === 'paragraph' ? (
        <DocInlines text={first.text} hrefOf={surroundings.hrefOf} />
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
  headingId: string | undefined;
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
