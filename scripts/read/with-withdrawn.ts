import { type Block, type Inline, type Paragraph, piecesOf, plainText } from '../model/block.ts';
import { dayInWords } from '../model/date.ts';
import { type Language, say, sayPieces } from '../model/language.ts';
import type { Leaflet } from '../model/leaflet.ts';
import { leafletAt } from '../model/leaflet-at.ts';
import { codeIn, sizesOf } from '../model/sheet.ts';
import type { SheetSize } from '../model/sheet-size.ts';
import type { Service } from '../model/site.ts';
import type { Withdrawal } from './read-withdrawn.ts';

interface Around {
  /** The first is the main one. */
  readonly languages: readonly Language[];
  readonly service: Service;
  readonly sheetSizes: readonly SheetSize[];
}

/** The leaflets, and instead of each that is withdrawn a notice that says so: so that no page, sheet or screen can still have its words. */
export function withWithdrawn(
  leaflets: readonly Leaflet[],
  withdrawals: readonly Withdrawal[],
  around: Around,
): readonly Leaflet[] {
  if (withdrawals.length === 0) return leaflets;
  const main = around.languages[0]?.id ?? '';
  return leaflets.map((leaflet) => {
    const withdrawal = withdrawals.find((one) => isOf(one, leaflet));
    if (!withdrawal) return leaflet;
    const codes = sizesOf(leaflet, around).map((size) => ({
      size,
      code: codeIn({ ...around, leaflets }, leaflet, size),
    }));
    // What nobody has translated is shown in the language it is in, and so is what is said instead of it.
    const own = noticeIn(leaflet.wordsIn ?? leaflet.language, leaflet, withdrawal, around);
    const notice = { ...own, withdrawn: { ...withdrawnOf(leaflet, withdrawal), codes } };
    const original = leaflet.translation && leafletAt(leaflets, { ...leaflet, language: main });
    if (!original) return notice;
    const beside = noticeIn(main, original, withdrawal, around);
    return { ...notice, withdrawn: { ...notice.withdrawn, beside } };
  });
}

function isOf({ leaflet, nations, languages }: Withdrawal, { id, nation, language }: Leaflet): boolean {
  return (
    (leaflet === undefined || leaflet === id) &&
    (nations?.includes(nation) ?? true) &&
    (languages?.includes(language) ?? true)
  );
}

function noticeIn(id: string, leaflet: Leaflet, withdrawal: Withdrawal, around: Around): Leaflet {
  const language = around.languages.find((one) => one.id === id);
  // Leaflets are read in the languages of the site alone.
  if (!language) throw new Error(`The site has no language “${id}”.`);
  const { tickForm: _form, recorded: _recorded, note: _note, marked: _marked, ...rest } = leaflet;
  const withdrawn = withdrawnOf(leaflet, withdrawal);
  const title = sayPieces(language, 'withdrawn-title', { title: withdrawn.title });
  return {
    ...rest,
    title: plainText(title),
    ...(leaflet.marked?.title && { marked: { title } }),
    summary: say(language, 'withdrawn-summary'),
    blocks: [
      {
        kind: 'callout',
        role: 'important',
        blocks: [
          paragraph(say(language, 'withdrawn-since', { date: dayInWords(withdrawal.since, id) })),
          because(id, withdrawal, around),
        ],
      },
      { kind: 'heading', level: 2, id: 'withdrawn-help', text: text(say(language, 'ask-for-help')) },
      ...(around.service.contacts[id] ?? []).map((contact): Block => ({ kind: 'contact', contact })),
    ],
    mustTell: [],
    withdrawn,
  };
}

function withdrawnOf({ title, marked }: Leaflet, { since }: Withdrawal) {
  return { since, title: piecesOf(title, marked?.title), codes: [] };
}

/** Why, in the reader’s language where somebody has written it. */
function because(id: string, { because: said }: Withdrawal, { languages }: Around): Block {
  const own = said[id];
  if (own !== undefined) return paragraph(own);
  return { ...paragraph(said[languages[0]?.id ?? id] ?? ''), note: 'in-main-language' };
}

function text(words: string): readonly Inline[] {
  return [{ kind: 'text', text: words }];
}

function paragraph(words: string): Paragraph {
  return { kind: 'paragraph', text: text(words), rights: [] };
}
