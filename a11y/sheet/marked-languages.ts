import { type ObjectNumber, objectName, type RawPdf } from './raw-pdf.ts';

/** A word of a page’s drawing language: a string, a name, the edge of a dictionary or array, a number or an operator. */
const TOKEN =
  /%[^\r\n]*|\((?:\\.|[^\\()]|\((?:\\.|[^\\()])*\))*\)|<<|>>|<[0-9A-Fa-f\s]*>|\/[^\s()<>[\]{}/%]*|[[\]{}]|[^\s()<>[\]{}/%]+/gsu;

/**
 * The languages that text says of itself where it is marked, rather than in the structure, by the name the structure has
 * for it. pdfjs passes over them.
 */
export function markedLanguages(raw: RawPdf, ref: ObjectNumber): ReadonlyMap<string, string> {
  const languages = new Map<string, string>();
  const page = raw.byNumber(ref);
  const properties = raw.dict(raw.get(raw.dict(raw.get(page, 'Resources')), 'Properties'));
  const drawing = raw.list(raw.get(page, 'Contents')).map((part) => raw.stream(part) ?? '');
  const open: { readonly language?: string | undefined; readonly id?: string | undefined }[] = [];
  let operands: string[] = [];

  const begin = () => {
    const named = raw.dict(raw.get(properties, operands.at(-1)?.slice(1) ?? ''));
    const language = valueAfter(operands, '/Lang')?.slice(1, -1) ?? raw.text(raw.get(named, 'Lang'));
    const id = valueAfter(operands, '/MCID') ?? raw.number(raw.get(named, 'MCID'))?.toString();
    open.push({ language, id });
    const inside = open.findLast((each) => each.id !== undefined)?.id;
    const spoken = open.findLast((each) => each.language !== undefined)?.language;
    if (inside !== undefined && spoken !== undefined)
      languages.set(`p${objectName(ref)}_mc${inside}`, spoken);
  };

  for (const [token] of drawing.join('\n').matchAll(TOKEN)) {
    if (/^[A-Za-z'"*]/u.test(token)) {
      if (token === 'BDC') begin();
      else if (token === 'BMC') open.push({});
      else if (token === 'EMC') open.pop();
      operands = [];
    } else operands.push(token);
  }
  return languages;
}

function valueAfter(operands: readonly string[], key: string): string | undefined {
  const at = operands.indexOf(key);
  return at === -1 ? undefined : operands[at + 1];
}
