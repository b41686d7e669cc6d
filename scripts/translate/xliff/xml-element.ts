import { Parser } from 'htmlparser2';

/** An element of an XML file, and the line on which it begins. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly line: number;
}

export type XmlNode = XmlElement | string;

/** Why a file is no XML, and where. */
export interface NotXml {
  readonly line: number;
  readonly message: string;
}

/**
 * Reads XML. Nothing is fetched and no entity is declared: a file that brings its own is refused.
 *
 * @param namespace elements of others keep their prefix, or have one put before them
 */
export function readXml(text: string, namespace: string): XmlElement | NotXml {
  interface Open extends XmlElement {
    readonly children: XmlNode[];
    readonly spaces: Readonly<Record<string, string>>;
    /** As written. */
    readonly tag: string;
  }
  const ends = [...text.matchAll(/\n/gu)].map(({ index }) => index);
  const lineAt = (place: number) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
  const open: Open[] = [];
  let root: XmlElement | undefined;
  let wrong: NotXml | undefined;
  const stop = (message: string, place: number) => {
    wrong ??= { line: lineAt(place), message };
  };
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const above = open.at(-1);
        const spaces = { ...above?.spaces };
        for (const [key, value] of Object.entries(attributes)) {
          const prefix = /^xmlns(?::(?<prefix>.+))?$/u.exec(key);
          if (prefix) spaces[prefix.groups?.prefix ?? ''] = value;
        }
        const [, prefix = '', local = tag] = /^(?:([^:]+):)?(.+)$/u.exec(tag) ?? [];
        const name = spaces[prefix] === namespace ? local : `${prefix || 'other'}:${local}`;
        const one: Open = { name, tag, attributes, children: [], line: lineAt(parser.startIndex), spaces };
        if (above) above.children.push(one);
        else if (root) stop('There is more than one outermost element', parser.startIndex);
        else root = one;
        open.push(one);
      },
      ontext(words) {
        open.at(-1)?.children.push(words);
      },
      onclosetag(tag, isImplied) {
        const one = open.pop();
        // `<a/>` is implied, too; it ends where it begins.
        const closes = text.slice(parser.startIndex, parser.endIndex + 1);
        if (isImplied && one && !closes.endsWith('/>')) {
          wrong ??= { line: one.line, message: `<${tag}> is never closed` };
        }
      },
      onprocessinginstruction(name) {
        if (/^!doctype/iu.test(name)) stop('There is a DOCTYPE, which no XLIFF file has', parser.startIndex);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return wrong ?? root ?? { line: 1, message: 'There is no element in it' };
}

/** The elements of a name right inside another. */
export function childrenOf({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

/** All text in an element. */
export function textIn({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}
