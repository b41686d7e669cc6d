/** A page as Typst draws it: its paper, and then what stands on it. */
const PAGE =
  /^ {4}<path [^\n]*d="M 0 0v (?<height>[\d.]+) h (?<width>[\d.]+) [^\n]*\n {4}<g[^\n]*>\n(?<inside>[\s\S]*?)^ {4}<\/g>$/gmu;

/** The shape of a letter, which many places use. */
const LETTER = /^ {8}<symbol id="(?<id>[^"]+)"[\s\S]*?^ {8}<\/symbol>$/gmu;

const USE = /<use xlink:href="#(?<id>[^"]+)"/gu;

/** What the pages use: the shapes of letters, colours that change, edges that cut. */
const SHAPES = /^ {4}<defs[\s\S]*?^ {4}<\/defs>$/gmu;

/**
 * Each page of a sheet as an SVG of its own. Typst draws all of them in one, and puts the paper of each over the first.
 *
 * @throws where they are not as many as Typst has set
 */
export function pagesDrawn(svg: string, pages: number): readonly string[] {
  const all = [...svg.matchAll(SHAPES)].map(([defs]) => defs).join('\n');
  const shapes = all.replace(LETTER, '');
  const letters = new Map([...all.matchAll(LETTER)].map(([symbol, id = '']) => [id, symbol]));
  const lettersIn = (inside: string) =>
    [...new Set([...inside.matchAll(USE)].map(([, id = '']) => id))].flatMap((id) => letters.get(id) ?? []);
  const drawn = [...svg.matchAll(PAGE)].map(({ groups: { width = '', height = '', inside = '' } = {} }) =>
    [
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
      `<path fill="#ffffff" d="M 0 0v ${height} h ${width} v -${height} Z"/>`,
      `<g>\n${inside}</g>`,
      `<defs>\n${lettersIn(inside).join('\n')}\n</defs>`,
      shapes,
      '</svg>',
    ].join('\n'),
  );
  if (drawn.length !== pages) throw new Error(`Of ${pages} pages, ${drawn.length} could be drawn.`);
  return drawn;
}
