import { JSON_SCHEMA, load } from 'js-yaml';
import { isMap, isNode, isPair, LineCounter, type Pair, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import type { Report } from './report.ts';
import { issueWords, type Path, unknownKeyWords, yamlWords } from './yaml-words.ts';

/** A piece of YAML in a file: a whole file, or the front matter of a leaflet. */
export interface YamlText {
  readonly shown: string;
  /** For front matter, with an empty line for the `---` above it, so that its lines are the file’s lines. */
  readonly text: string;
}

/** A value that kept to its schema, and where in the file each part of it stands. */
export interface Read<T> {
  readonly value: T;
  /** Line and column of a part, or of the nearest part around it. */
  place(...path: readonly (string | number)[]): { line: number; column: number };
  /** Line and column of the key of a part. */
  placeOfKey(...path: readonly (string | number)[]): { line: number; column: number };
}

/**
 * Reads YAML against a schema. Every mistake is reported in words for writers; the value comes back only if there is none.
 */
export function readYaml<T>(source: YamlText, schema: z.ZodType<T>, report: Report): Read<T> | undefined {
  const quick = quickValue(source.text);
  const kept = quick === undefined ? undefined : schema.safeParse(quick);
  if (!kept?.success) return readWithPlaces(source, schema, report);
  // Places are asked for only where something is wrong, so most files are never read a second time.
  let read: Read<T> | undefined;
  const withPlaces = () => {
    read ??= readWithPlaces(source, schema, report);
    return read;
  };
  return {
    value: kept.data,
    place: (...path) => withPlaces()?.place(...path) ?? { line: 1, column: 1 },
    placeOfKey: (...path) => withPlaces()?.placeOfKey(...path) ?? { line: 1, column: 1 },
  };
}

/** The value of a text, without places: several times as fast. `undefined` where it can’t be read, or is empty. */
function quickValue(text: string): unknown {
  try {
    return load(text, { schema: JSON_SCHEMA });
  } catch {
    return undefined;
  }
}

function readWithPlaces<T>(source: YamlText, schema: z.ZodType<T>, report: Report): Read<T> | undefined {
  const counter = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: counter, prettyErrors: false });
  const problem = (offset: number, words: Pick<Problem, 'rule' | 'message' | 'fix'>) => {
    const { line, col } = counter.linePos(offset);
    report({ file: source.shown, line, column: col, ...words });
  };
  const parseErrors = [...document.errors, ...document.warnings];
  for (const { code, message, pos } of parseErrors) {
    problem(pos[0], yamlWords(code, message, source.text.slice(pos[0])));
  }
  if (parseErrors.length > 0) return undefined;

  const offsetOf = (path: Path, atKey = false): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const found =
        atKey || length < path.length ? keyOffset(document.contents, path.slice(0, length)) : undefined;
      if (found !== undefined) return found;
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return node.range[0];
      const key = keyOffset(document.contents, path.slice(0, length));
      if (key !== undefined) return key;
    }
    return isNode(document.contents) && document.contents.range ? document.contents.range[0] : 0;
  };

  const value: unknown = document.toJS();
  const result = schema.safeParse(value);
  if (result.success) {
    const placeAt = (offset: number) => {
      const { line, col } = counter.linePos(offset);
      return { line, column: col };
    };
    return {
      value: result.data,
      place: (...path) => placeAt(offsetOf(path)),
      placeOfKey: (...path) => placeAt(offsetOf(path, true)),
    };
  }
  for (const issue of result.error.issues.flatMap(issuesWithin)) {
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema, issue.path);
      for (const key of issue.keys)
        problem(offsetOf([...issue.path, key], true), unknownKeyWords(key, known));
    } else {
      problem(
        offsetOf(issue.path, issue.code === 'invalid_key'),
        issueWords(issue, valueAt(value, issue.path)),
      );
    }
  }
  return undefined;
}

/** What is wrong inside the one of several forms that was meant: the one that is of the same type. Else that it is none of them. */
function issuesWithin(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.find((issues) =>
    issues.every(({ code, path }) => code === 'unrecognized_keys' || path.length > 0),
  );
  return meant?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null ? (part as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

/** The keys a schema knows at a path, for “did you mean”. */
function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  let at: unknown = schema;
  for (const key of path) {
    at = unwrapped(at);
    if (at instanceof z.ZodObject) at = at.shape[String(key)];
    else if (at instanceof z.ZodRecord) at = at.valueType;
    else if (at instanceof z.ZodArray) at = at.element;
  }
  at = unwrapped(at);
  if (at instanceof z.ZodRecord && at.keyType instanceof z.ZodEnum) return at.keyType.options.map(String);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

/** Of several forms, the one with keys. */
function unwrapped(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional) return unwrapped(schema.unwrap());
  if (schema instanceof z.ZodUnion)
    return unwrapped(schema.options.find((one) => one instanceof z.ZodObject));
  return schema;
}

function keyOffset(contents: unknown, path: Path): number | undefined {
  let at: unknown = contents;
  let pair: Pair | undefined;
  for (const key of path) {
    if (!isMap(at)) return undefined;
    pair = at.items.find((item) => isPair(item) && String(item.key) === String(key));
    at = pair?.value;
  }
  return isNode(pair?.key) && pair.key.range ? pair.key.range[0] : undefined;
}
