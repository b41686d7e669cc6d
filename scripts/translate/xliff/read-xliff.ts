import { CannotRun } from '../../model/cannot-run.ts';
import { XLIFF } from './write-xliff.ts';
import { childrenOf, readXml, textIn, type XmlElement, type XmlNode } from './xml-element.ts';

/** What an XLIFF file holds, before it is held against the leaflets. */
export interface Xliff {
  /** The file, as whoever sent it knows it. */
  readonly shown: string;
  readonly from: string;
  /** Undefined where it does not say. */
  readonly to: string | undefined;
  readonly files: readonly XliffFile[];
}

export interface XliffFile {
  readonly id: string;
  readonly line: number;
  readonly units: readonly XliffUnit[];
}

export interface XliffUnit {
  readonly id: string;
  readonly line: number;
  readonly source: readonly XmlNode[];
  /** Undefined where there is none. */
  readonly target?: readonly XmlNode[];
  /** Where its target begins, or else the unit. */
  readonly targetLine: number;
  /** `initial` as long as one of its segments is. */
  readonly isInitial: boolean;
  /** What stands behind its marks, by id. */
  readonly data: ReadonlyMap<string, string>;
}

/**
 * Reads XLIFF 2.0 or 2.1. A unit that a program has cut into segments is put together again. Throws `CannotRun` for what is not
 * XLIFF.
 *
 * @param shown the file, as whoever sent it knows it
 */
export function readXliff(text: string, shown: string): Xliff {
  const root = readXml(text, XLIFF);
  if ('message' in root) {
    throw new CannotRun(
      `${shown}:${root.line}  This is not whole: ${root.message}. Save it again, or ask for it again.`,
    );
  }
  const { version = '', srcLang = '', trgLang } = root.attributes;
  if (root.name !== 'xliff' || !/^2\.[01]$/u.test(version)) {
    throw new CannotRun(
      `${shown}:${root.line}  This is not XLIFF 2.1. Save it as XLIFF 2.1 (or 2.0) from the program it was translated in.`,
    );
  }
  const files = childrenOf(root, 'file').map((file) => ({
    id: file.attributes.id ?? '',
    line: file.line,
    units: unitsIn(file).map(unitOf),
  }));
  return { shown, from: srcLang, to: trgLang, files };
}

/** Also those in groups. */
function unitsIn(parent: XmlElement): readonly XmlElement[] {
  return parent.children.flatMap((child): readonly XmlElement[] => {
    if (typeof child === 'string') return [];
    if (child.name === 'unit') return [child];
    return child.name === 'group' ? unitsIn(child) : [];
  });
}

function unitOf(unit: XmlElement): XliffUnit {
  const pieces = unit.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (child.name === 'segment' || child.name === 'ignorable'),
  );
  const segments = pieces.filter(({ name }) => name === 'segment');
  const targets = segments.flatMap((segment) => childrenOf(segment, 'target'));
  const joined = (of: 'source' | 'target') =>
    pieces.flatMap((piece) => {
      const [own] = childrenOf(piece, of);
      // What stands between sentences is often left as it is.
      const [source] = piece.name === 'ignorable' ? childrenOf(piece, 'source') : [];
      return (own ?? source)?.children ?? [];
    });
  const data = childrenOf(unit, 'originalData').flatMap((all) => childrenOf(all, 'data'));
  return {
    id: unit.attributes.id ?? '',
    line: unit.line,
    source: joined('source'),
    ...(targets.length > 0 && { target: joined('target') }),
    targetLine: targets[0]?.line ?? unit.line,
    isInitial: segments.some(({ attributes }) => (attributes.state ?? 'initial') === 'initial'),
    data: new Map(data.map((one) => [one.attributes.id ?? '', textIn(one)])),
  };
}
