import { Parser } from 'htmlparser2';
import { scriptOf } from '../../../scripts/model/script.ts';
import { isLanguageTag } from '../view/is-language-tag.ts';

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

/** The pieces of a page, by its HTML. */
export function pagePieces(html: string): PagePieces {
  const kinds = new Set<string>();
  const words = new Set<string>();
  const laid = new Set<string>();
  const open: { readonly kind: string; readonly name: string; text: string }[] = [];
  let root = '';
  let script = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      const own = Object.entries(attributes)
        .map(([key, value]) => (NO_KIND.test(key) ? key : `${key}=${value}`))
        .sort();
      if (name === 'html') {
        root = own.join(' ');
        script = scriptIn(attributes.lang);
      }
      const brought = BROUGHT.has(name) && attributes.rel !== 'canonical' && attributes.rel !== 'alternate';
      const from = brought ? inFolder(attributes.src ?? attributes.href ?? '') : '';
      const kind = `${name === 'html' ? '' : (open.at(-1)?.kind ?? '')}>${name}[${own.join(' ')}]${from}`;
      kinds.add(name === 'html' ? root : `${root}${kind}`);
      const told = Object.entries(attributes).filter(([key]) => TELLING.test(key));
      open.push({
        kind: name === 'html' ? '' : kind,
        name,
        text: told.map(([, value]) => inFolder(value)).join(' '),
      });
    },
    ontext(text) {
      const last = open.at(-1);
      if (last) last.text += text;
    },
    onclosetag() {
      const last = open.pop();
      if (!last) return;
      const text = last.text.replace(/\s+/gu, ' ').trim();
      if (text === '') return;
      if (BROUGHT.has(last.name)) kinds.add(`${last.kind} ${text}`);
      else if (!open.some(({ name }) => name === 'head')) {
        const piece = `${last.kind} ${withoutNames(text)}`;
        words.add(piece);
        laid.add(`${script} ${root} ${piece}`);
      }
    },
  });
  parser.end(html);
  return { kinds, words, laid };
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
