import { Parser } from 'htmlparser2';
import { drawingCost, type Part } from './picture-drawing-cost.ts';
import { type DrawingTrouble, styleRuleTrouble, styleTrouble } from './picture-drawing-style.ts';

/** Most parts that may be drawn, counting a part each time another part uses it. A detailed drawing has some hundreds. */
export const MOST_PARTS = 20_000;

/** What was found in a drawing: the first thing that forbids it, or the pictures embedded in it, still to be checked. */
export type DrawingFound =
  | { readonly trouble: DrawingTrouble }
  | { readonly trouble?: never; readonly embedded: readonly Buffer[] };

/**
 * Reads an SVG drawing for what a still, self-contained drawing never has: scripts, pieces of web pages, anything fetched
 * from elsewhere, movement, type, effects, and parts that multiply. Whether it can be drawn at all is for sharp to say.
 */
export function inspectDrawing(text: string): DrawingFound {
  const inspector = new Inspector();
  // XML mode: what HTML would forgive (case, unclosed tags) is not what the program that draws it reads.
  new Parser(inspector, { xmlMode: true }).end(text);
  return inspector.found();
}

const RUNS = new Set(['script', 'handler', 'listener']);
const WEB = new Set([
  'foreignobject',
  'iframe',
  'object',
  'embed',
  'audio',
  'video',
  'canvas',
  'html',
  'body',
]);
const MOVES = new Set([
  'animate',
  'animatecolor',
  'animatemotion',
  'animatetransform',
  'set',
  'discard',
  'mpath',
]);
/** The attributes whose values are CSS and may name something else (SVG 2, “presentation attributes” that take a URL). */
const STYLED = new Set(
  'fill stroke filter mask clip-path marker marker-start marker-mid marker-end cursor color-profile'.split(
    ' ',
  ),
);

class Inspector {
  readonly #open: Part[] = [];
  readonly #names: string[] = [];
  readonly #parts: Part[] = [];
  readonly #embedded: Buffer[] = [];
  #trouble: DrawingTrouble | undefined;
  #style = '';

  found(): DrawingFound {
    if (this.#parts.length === 0) this.#note('not-a-drawing');
    if (this.#trouble === undefined && drawingCost(this.#parts) > MOST_PARTS) this.#note('too-much');
    return this.#trouble === undefined ? { embedded: this.#embedded } : { trouble: this.#trouble };
  }

  onprocessinginstruction(name: string, data: string): void {
    // A document type can define words that grow without end; `xml-stylesheet` fetches a file.
    if (name.toLowerCase() !== '?xml') this.#note('declaration');
    const coding = /encoding\s*=\s*["']([^"']*)["']/u.exec(data)?.[1];
    if (coding !== undefined && coding.toLowerCase() !== 'utf-8') this.#note('not-utf-8');
  }

  onopentag(tag: string, attributes: Record<string, string>): void {
    const name = localName(tag);
    if (this.#parts.length === 0 && name !== 'svg') this.#note('not-a-drawing');
    if (RUNS.has(name)) this.#note('script');
    if (WEB.has(name)) this.#note('web');
    if (MOVES.has(name)) this.#note('moves');
    const part: Part = { id: attributes.id, uses: [], holds: [] };
    this.#open.at(-1)?.holds.push(part);
    this.#open.push(part);
    this.#names.push(name);
    this.#parts.push(part);
    for (const [attribute, value] of Object.entries(attributes)) this.#attribute(part, attribute, value);
  }

  onclosetag(): void {
    this.#open.pop();
    if (this.#names.pop() === 'style') {
      this.#note(styleRuleTrouble(this.#style, (url) => this.#address(this.#parts[0], url)));
      this.#style = '';
    }
  }

  ontext(text: string): void {
    if (this.#names.at(-1) === 'style') this.#style += text;
    else if (this.#names.includes('text') && text.trim() !== '') this.#note('words');
  }

  #attribute(part: Part, attribute: string, value: string): void {
    const name = localName(attribute);
    if (name.startsWith('on')) this.#note('script');
    else if (name === 'href' || name === 'src') this.#note(this.#address(part, value));
    else if (attribute === 'xml:base') this.#note('outside');
    else if (name === 'style') this.#note(styleTrouble(value, (url) => this.#address(part, url)));
    else if (STYLED.has(attribute))
      this.#note(styleTrouble(`${name}:${value}`, (url) => this.#address(part, url)));
  }

  #address(part: Part | undefined, address: string): DrawingTrouble | undefined {
    const bare = address.trim();
    if (bare.startsWith('#')) {
      part?.uses.push(bare.slice(1));
      return undefined;
    }
    const data = /^data:image\/(?:png|jpeg|webp|avif);base64,/iu.exec(bare);
    if (data) {
      this.#embedded.push(Buffer.from(bare.slice(data[0].length), 'base64'));
      return undefined;
    }
    return bare.toLowerCase().startsWith('javascript:') ? 'script' : 'outside';
  }

  #note(trouble: DrawingTrouble | undefined): void {
    this.#trouble ??= trouble;
  }
}

/** The name without its prefix: any prefix can be bound to SVG, so `x:script` may be a script. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
