import { type Piece, plainText } from '../../../scripts/model/block.ts';
import { type Language, say } from '../../../scripts/model/language.ts';
import { kilobytes } from '../../kilobytes.ts';
import { Pieces } from '../inlines/pieces.tsx';

interface Props {
  language: Language;
  /** The anchor of its heading. */
  id: string;
  heading: string;
  /** What all of it is for. */
  words?: string | undefined;
  things: readonly PrintThing[];
}

/** One thing to print, in each size there is. */
export interface PrintThing {
  readonly title: readonly Piece[];
  readonly summary: readonly Piece[];
  readonly files: readonly PrintFile[];
}

export interface PrintFile {
  /** “For the patient, 14 point” */
  readonly label: string;
  readonly pages: number;
  readonly bytes: number;
  readonly code: string;
  readonly href: string;
  /** For a pack, the pages whose words it holds, in order: the gate compares them. */
  readonly tells?: readonly string[];
}

/** Things to print, each with what it is for, its sizes, its pages and its codes. */
export function PrintList({ language, id, heading, words, things }: Props) {
  return (
    <section class="print-list" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {words !== undefined && <p>{words}</p>}
      {things.map(({ title, summary, files }) => (
        <div key={plainText(title)} class="print-thing">
          <h3>
            <Pieces text={title} />
          </h3>
          <p>
            <Pieces text={summary} />
          </p>
          <ul class="plain-list">
            {files.map(({ label, pages, bytes, code, href, tells }) => (
              <li key={code}>
                {label} (PDF, {say(language, 'sheet-pages', { pages })}, {kilobytes(bytes, language)}):{' '}
                {/* The code is the link: it is the one name that no other sheet has. */}
                <a class="target" href={href} type="application/pdf" data-tells={tells?.join(' ')}>
                  <bdi class="sheet-code-itself" dir="ltr">
                    {code}
                  </bdi>
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
