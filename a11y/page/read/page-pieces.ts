import { Parser } from 'htmlparser2';
import { scriptOf } from '../../../scripts/model/script.ts';
import { isLanguageTag } from '../../is-language-tag.ts';

/** What a page is made of, as far as another can be made of the same. */
export interface PagePieces {
  /** Each kind of part: an element, with its classes and all that it stands in, but without its words. */
  readonly kinds: ReadonlySet<string>;
  /** What is read or seen of each part, with its kind. */
  readonly words: ReadonlySet<string>;
  /** The same, with what decides how large it is: words that fit in ordinary print can run over in large print. */
  readonly laid: ReadonlySet<string>;
}

/** Attributes whose values are words, names and addresses: they do not tell one kind of part from another. */
const NO_KIND =
  /^(?:id|for|name|href|src|srcset|hreflang|lang|title|alt|content|value|datetime|action|aria-(?:label|labelledby|describedby|controls|current)|data-.*)$/u;

/** Of these, the values are read or seen. */
const TELLING = /^(?:title|alt|src|aria-label|value|placeholder)$/u;

/** What a page brings along, wherever in the folder it stands. */
const BROUGHT = new Set(['script', 'link', 'style']);

/** An element that is not closed yet. */
interface OpenPart {
  readonly name: string;
  readonly kind: string;
  /** The values of its attributes that are read or seen. */
  readonly told: string;
  text: string;
  /** What stands in it, as far as it is read. */
  last: string;
}

/** The pieces of a page, by its HTML. */
export function pagePieces(html: string): PagePieces {
  const kinds = new Set<string>();
  const words = new Set<string>();
  const laid = new Set<string>();
  const open: OpenPart[] = [];
  let root = '';
  let size = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      const around = open.at(-1);
      const own = `${name}[${kindOf(attributes)}]${broughtBy(name, attributes)}`;
      if (name === 'html') {
        root = own;
        size = `${own} ${scriptIn(attributes.lang)}`;
      }
      const kind = name === 'html' ? '' : `${around?.kind}>${own}`;
      kinds.add(root + kind);
      // The parts of a page come in an order: the way past the menu before the menu.
      if (around?.name === 'body') {
        kinds.add(`${around.last} before ${own}`);
        around.last = own;
      }
      open.push({ name, kind, told: toldBy(attributes), text: '', last: '' });
    },
    ontext(text) {
      const around = open.at(-1);
      if (around) around.text += text;
    },
    onclosetag() {
      const part = open.pop();
      if (!part) return;
      const text = part.text.replace(/\s+/gu, ' ').trim();
      if (BROUGHT.has(part.name)) kinds.add(`${part.kind} ${text}`);
      else if (!open.some(({ name }) => name === 'head')) {
        // Also where nothing is read: an empty cell is not one with words.
        const piece = `${part.kind} ${part.told} ${withoutNames(text)}`;
        words.add(piece);
        laid.add(`${size} ${piece}`);
      }
    },
  });
  parser.end(html);
  return { kinds, words, laid };
}

type Attributes = Readonly<Record<string, string>>;

function kindOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([key, value]) => (NO_KIND.test(key) ? key : `${key}=${value}`))
    .sort()
    .join(' ');
}

function toldBy(attributes: Attributes): string {
  const told = Object.entries(attributes).filter(([key]) => TELLING.test(key));
  return JSON.stringify(told.map(([key, value]) => [key, inFolder(value)]));
}

/** The file that comes with a page by this element: a style sheet or a script. */
function broughtBy(name: string, { rel, src, href }: Attributes): string {
  return BROUGHT.has(name) && rel !== 'canonical' && rel !== 'alternate' ? inFolder(src ?? href ?? '') : '';
}

/** The script decides which typeface is taken, and how large it is. */
function scriptIn(language = ''): string {
  return isLanguageTag(language) ? scriptOf(language) : '';
}

/** An address without the way up to the root of the folder, which is longer for a page that lies deeper. */
function inFolder(address: string): string {
  return address.replace(/^(?:\.\.\/)+/u, '');
}

/** One number, address or code is as good as another: a sheet’s code is on its own page alone. */
function withoutNames(text: string): string {
  return text.replace(/\p{Nd}+/gu, '0').replace(/https?:\S+|\S+?-\S+?-\S+/gu, '#');
}
