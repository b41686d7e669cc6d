import type { Shown } from './examples.ts';

/**
 * Puts what pages show into the files of the good folder. A page shows the lines that matter, so there is one rule:
 *
 * - In YAML, and in the lines at the top of a leaflet, each line that is shown takes the place of the good one of the same key,
 *   with all that is set in below it; every other line stays. Of `strings:` that is so for the lines below it.
 * - Below the lines at the top, what is shown takes the place of the whole text of a leaflet. If only lines at the top are shown,
 *   the good text stays; if there are none, the good ones do.
 * - In a file for translators, a unit takes the place of the good one of the same id, and a tag that opens the first of its name.
 * - A file that the good folder has not is what is shown, and nothing else.
 *
 * @param good every leaflet has some, whatever its name
 */
export function placeExample({ name, text }: Shown, good: string | undefined): string {
  if (good === undefined) return text;
  if (name.endsWith('.md')) return leaflet(text, good);
  if (name.endsWith('.xlf')) return xliff(text, good);
  return name.endsWith('.yaml') ? yaml(text, good) : text;
}

const FRONT = /^---\n(?<top>.*?)^---\n?(?<body>.*)$/msu;

function leaflet(text: string, good: string): string {
  const own = FRONT.exec(good)?.groups ?? {};
  // Lines at the top that are never closed are no lines at the top.
  if (!text.startsWith('---\n')) return `---\n${own.top}---\n\n${text}`;
  const shown = FRONT.exec(text)?.groups;
  if (!shown) return text;
  const body = shown.body?.trim() === '' ? own.body : shown.body;
  return `---\n${yaml(shown.top ?? '', own.top ?? '')}---\n${body}`;
}

function yaml(text: string, good: string): string {
  const shown = entriesOf(text);
  const used = new Set<string>();
  const lines = entriesOf(good).map(({ key, lines: own }) => {
    const mine = shown.filter((entry) => entry.key === key);
    if (mine.length === 0 || key === '') return own;
    used.add(key);
    const [head = '', ...below] = mine
      .map((entry) => entry.lines)
      .join('')
      .split(/(?<=\n)/u);
    if (key !== 'strings') return mine.map((entry) => entry.lines).join('');
    const [, ...ownBelow] = own.split(/(?<=\n)/u);
    return head + setIn(yaml(setOut(below.join('')), setOut(ownBelow.join(''))));
  });
  const added = shown.filter(({ key }) => !used.has(key)).map((entry) => entry.lines);
  return [...added, ...lines].join('');
}

/** The lines of each key of the first level. */
function entriesOf(text: string): readonly { readonly key: string; readonly lines: string }[] {
  return text
    .split(/^(?=[^\s#])/mu)
    .filter((lines) => lines !== '')
    .map((lines) => ({ key: /^[^\s:#]+(?=:)/u.exec(lines)?.[0] ?? '', lines }));
}

function setOut(text: string): string {
  return text.replace(/^ {2}/gmu, '');
}

function setIn(text: string): string {
  return text.replace(/^(?=.)/gmu, '  ');
}

function xliff(text: string, good: string): string {
  const units = text.match(/^ *<unit .*?<\/unit>\n?/gmsu) ?? [];
  const tags = text.match(/^ *<(?:xliff|file) [^>]*>\n?/gmu) ?? [];
  const seen = new Set<string>();
  let out = good;
  for (const unit of units) {
    const id = /<unit id="(?<id>[^"]*)"/u.exec(unit)?.groups?.id ?? '';
    const own = out.match(/^ *<unit .*?<\/unit>\n?/gmsu)?.find((one) => one.includes(`<unit id="${id}"`));
    out =
      own && !seen.has(id)
        ? out.replace(own, () => unit)
        : out.replace(/^ *<\/file>/mu, (end) => `${unit}${end}`);
    seen.add(id);
  }
  for (const tag of tags) {
    const kind = /<(?<kind>\w+)/u.exec(tag)?.groups?.kind ?? '';
    out = out.replace(new RegExp(`^ *<${kind} [^>]*>\n`, 'mu'), () => tag);
  }
  return out;
}
