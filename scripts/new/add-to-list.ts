import { isDeepStrictEqual } from 'node:util';
import { isCollection, isMap, isNode, isSeq, parse, parseDocument, stringify } from 'yaml';
import { CannotRun } from '../model/cannot-run.ts';

/**
 * A YAML text with one item more at the end of a list, which is begun if it is not there. Everything else stays as it is, to the
 * letter: comments, empty lines, and how long lines are broken.
 */
export function addToList(text: string, key: string, item: unknown): string {
  const before = parseDocument(text);
  const list = before.get(key, true);
  const last = isSeq(list) ? list.items.at(-1) : undefined;
  let added: string;
  if (before.has(key) && isSeq(list) && list.range && list.flow) {
    const inLine = stringify(item, { collectionStyle: 'flow', lineWidth: 0 }).trim();
    const at = isNode(last) && last.range ? last.range[1] : list.range[0] + 1;
    added = `${text.slice(0, at)}${last ? ', ' : ''}${inLine}${text.slice(at)}`;
  } else if (isNode(last) && last.range) {
    // What follows the last line of the last item, such as a comment, is still on that line.
    const lineEnd = text.indexOf('\n', lastEnd(last));
    const at = lineEnd === -1 ? text.length : lineEnd;
    const dash = text.lastIndexOf('-', last.range[0]);
    const indent = ' '.repeat(dash - text.lastIndexOf('\n', dash) - 1);
    added = `${text.slice(0, at)}\n${asItem(item, indent)}${text.slice(at)}`;
  } else if (!before.has(key)) {
    added = `${text.trimEnd()}\n\n${key}:\n${asItem(item, '  ')}\n`;
  } else {
    throw new CannotRun(`“${key}” is not a list. Mend that first. Nothing was changed.`);
  }
  const expected = { ...before.toJS(), [key]: [...(before.toJS()[key] ?? []), parse(stringify(item))] };
  if (!isDeepStrictEqual(parseDocument(added).toJS(), expected))
    throw new CannotRun(`“${key}” is written in a way that nothing can be added to. Add it by hand.`);
  return added;
}

/** Where the last letter of a node stands: a map or list ends with what is in it last, not with the comments below. */
function lastEnd(node: unknown): number {
  if (isCollection(node) && !node.flow) {
    const last = node.items.at(-1);
    if (isMap(node)) return lastEnd((last as { value?: unknown } | undefined)?.value);
    return lastEnd(last);
  }
  return isNode(node) && node.range ? node.range[1] : 0;
}

function asItem(item: unknown, indent: string): string {
  return stringify([item], { lineWidth: 0 })
    .trimEnd()
    .split('\n')
    .map((line) => indent + line)
    .join('\n');
}
