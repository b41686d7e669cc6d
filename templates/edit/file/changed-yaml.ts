import { type Document, isMap, isScalar, isSeq, parseDocument, Scalar, visit } from 'yaml';
import { isFields } from './in-form.ts';

/** As writers write it: nothing is folded, `[a, b]` has no spaces inside, and nothing stands after the colon of “checked:”. */
const WRITTEN = { lineWidth: 0, flowCollectionPadding: false, nullStr: '' } as const;

/** Hours and telephone numbers, which other readers of YAML would take for numbers. */
const LOOKS_LIKE_NUMBERS = /^\+?\d[\d: ]*$/u;

/**
 * The text of a YAML file, which must be one that can be read, after a change. Every part at the top level that says the same as before keeps its bytes, comments and
 * all; in the others, what has not changed keeps its comments.
 */
export function changedYaml(before: string, wanted: Readonly<Record<string, unknown>>): string {
  const document = parseDocument(before);
  const was: unknown = document.toJS();
  if (!isMap(document.contents) || !isFields(was)) {
    // There is nothing in it yet, but perhaps a comment.
    const end = before === '' || before.endsWith('\n') ? '' : '\n';
    return Object.keys(wanted).length === 0 ? before : `${before}${end}${freshYaml(wanted)}`;
  }
  change(document, [], was, wanted);
  const whole = document.toString(WRITTEN);
  const [old, made] = [partsOf(before), partsOf(whole)];
  const written = [
    old.head,
    ...[...old.parts].map(([key, text]) => {
      if (!(key in wanted)) return commentsAfter(text);
      return isSame(was[key], wanted[key])
        ? text
        : `${withoutComments(made.parts.get(key) ?? '')}${commentsAfter(text)}`;
    }),
  ];
  const added = Object.keys(wanted).filter((key) => !old.parts.has(key));
  const kept = written.join('');
  const end = kept === '' || kept.endsWith('\n') ? '' : '\n';
  const text = `${kept}${end}${added.map((key) => withoutComments(made.parts.get(key) ?? '')).join('')}`;
  // Comments that stand in odd places can move a part; then the whole is written anew.
  return isSame(parseDocument(text).toJS(), wanted) ? text : whole;
}

/** The text of a YAML file that is new. */
export function freshYaml(wanted: Readonly<Record<string, unknown>>): string {
  const document = parseDocument('{}');
  document.contents = document.createNode(wanted) as never;
  tidy(document);
  return document.toString(WRITTEN);
}

/** A file in parts: what stands before its first key, and the text of each key of the top level with what follows it. */
function partsOf(text: string): { readonly head: string; readonly parts: ReadonlyMap<string, string> } {
  const { contents } = parseDocument(text);
  const starts = (isMap(contents) ? contents.items : []).flatMap(({ key }) =>
    isScalar(key) && key.range ? [{ key: String(key.value), at: key.range[0] }] : [],
  );
  const end = (index: number) => starts[index + 1]?.at ?? text.length;
  return {
    head: text.slice(0, starts[0]?.at ?? text.length),
    parts: new Map(starts.map(({ key, at }, index) => [key, text.slice(at, end(index))])),
  };
}

/** What is said of the next part stands after this one, and stays when this one goes. */
function commentsAfter(part: string): string {
  return part.slice(withoutComments(part).length);
}

function withoutComments(part: string): string {
  const lines = part.split('\n');
  const last = lines.findLastIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines
    .slice(0, last + 1)
    .map((line) => `${line}\n`)
    .join('');
}

type Path = readonly (string | number)[];

function change(document: Document, path: Path, was: unknown, wanted: unknown): void {
  if (isSame(was, wanted)) return;
  if (isFields(was) && isFields(wanted)) {
    for (const key of Object.keys(was)) if (!(key in wanted)) document.deleteIn([...path, key]);
    for (const [key, value] of Object.entries(wanted)) change(document, [...path, key], was[key], value);
    return;
  }
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (Array.isArray(was) && Array.isArray(wanted) && isSeq(node)) {
    if (was.length === wanted.length) {
      for (const [index, value] of wanted.entries()) change(document, [...path, index], was[index], value);
      return;
    }
    const fewer = Math.min(was.length, wanted.length);
    let first = 0;
    while (first < fewer && isSame(was[first], wanted[first])) first += 1;
    let last = 0;
    while (last < fewer - first && isSame(was.at(-1 - last), wanted.at(-1 - last))) last += 1;
    const put = wanted.slice(first, wanted.length - last).map((item) => made(document, item));
    node.items.splice(first, was.length - first - last, ...put);
    return;
  }
  if (
    isScalar(node) &&
    (typeof wanted === 'string' || typeof wanted === 'number' || typeof wanted === 'boolean')
  ) {
    node.value = wanted;
    quoteScalar(node);
    return;
  }
  document.setIn(path, made(document, wanted));
}

function made(document: Document, value: unknown) {
  const node = document.createNode(value);
  if (isScalar(node)) quoteScalar(node);
  else if (isMap(node) || isSeq(node)) tidy(node);
  return node;
}

/** Short lists stand on one line, and what looks like a number between quotation marks. */
function tidy(node: Parameters<typeof visit>[0]): void {
  visit(node, {
    Scalar: (_, scalar) => quoteScalar(scalar),
    Seq: (_, list) => {
      if (list.items.every(isScalar)) list.flow = true;
    },
  });
}

function quoteScalar(scalar: Scalar): void {
  const { value } = scalar;
  if (typeof value === 'string' && LOOKS_LIKE_NUMBERS.test(value)) scalar.type = Scalar.QUOTE_DOUBLE;
}

/** Whether two values of YAML say the same, whatever the order of their keys. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (isFields(one) && isFields(other)) {
    const keys = Object.keys(one);
    return (
      keys.length === Object.keys(other).length &&
      keys.every((key) => key in other && isSame(one[key], other[key]))
    );
  }
  return one === other;
}
