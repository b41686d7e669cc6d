import { parse, stringify } from 'yaml';
import { from } from './translation-sample.ts';

const ACCENTS: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', y: 'ý' };

/** Words of no language, with accents and two fifths longer: what does not fit them will not fit a translation. */
export function pseudo(text: string): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const accented = word.replace(/[aeiouy]/gu, (letter) => ACCENTS[letter] ?? letter);
    return `${accented}${'ö'.repeat(Math.ceil(word.length * 0.4))}`;
  });
}

/** The file of a language whose words are none. */
export function pseudoLanguageFile(english: string): string {
  const { strings, ...more } = parse(english) as { strings: Record<string, string> };
  return stringify({
    ...more,
    name: 'Pséudo',
    'english-name': 'Pseudo',
    translation: { status: 'draft', 'by-role': 'a program', on: '2026-11-28' },
    strings: Object.fromEntries(Object.entries(strings).map(([key, words]) => [key, pseudoMessage(words)])),
  });
}

/** A message of ICU syntax: its words, also those in a plural, and no name of what is filled in. */
function pseudoMessage(message: string): string {
  let depth = 0;
  return message
    .split(/([{}])/u)
    .map((piece) => {
      if (piece === '{') depth += 1;
      else if (piece === '}') depth -= 1;
      else if (depth % 2 === 0) return pseudo(piece);
      return piece;
    })
    .join('');
}

/** A leaflet in such words, as a translation that says what each part was translated from. */
export function pseudoLeaflet(english: string): string {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/mu.exec(english) ?? [];
  const { title, summary } = parse(head) as { title: string; summary: string };
  const hash = (text: string) => /[0-9a-f]{8}/u.exec(from(text))?.[0];
  const front = {
    title: pseudo(title),
    summary: pseudo(summary),
    translation: {
      status: 'draft',
      'by-role': 'a program',
      on: '2026-11-28',
      from: { title: hash(title), summary: hash(summary) },
    },
  };
  return `---\n${stringify(front, { lineWidth: 0 })}---\n${body
    .split('\n')
    .map((line) => pseudoLine(line))
    .join('\n')}`;
}

const LINE = /^(?<lead> *(?:(?:#+|-|\d+\.) )?)(?<text>.*?)(?<ties> \{right=[^}]+\})?$/u;

function pseudoLine(line: string): string {
  if (line.trim() === '' || line.startsWith(':::') || /^\|[ -|]+$/u.test(line)) return line;
  const { lead = '', text = '', ties = '' } = LINE.exec(line)?.groups ?? {};
  const words = text.replace(/\{\{[^}]*\}\}|\]\([^)]*\)|[\p{L}\p{M}]+/gu, (piece) =>
    /^\p{L}/u.test(piece) ? pseudo(piece) : piece,
  );
  return `${lead}${words}${ties}${from(`${text}${ties}`)}`;
}
