import { CALLOUT_ROLES, type CalloutRole } from '../model/block.ts';
import { NATIONS, type NationId } from '../model/nation.ts';
import type { ProblemRule } from '../model/problem-rule.ts';
import { RECORDING_KINDS } from '../model/recording.ts';
import { BOXES, BOXES_OF_LAW } from './boxes.ts';
import type { MarkdownNode } from './markdown-tree.ts';
import { didYouMean } from './nearest.ts';
import { parseIdea } from './parse-idea.ts';
import type { Place, SourceBlock, SourceLabel, SourceTick } from './source-block.ts';
import type { SourceDocument } from './source-document.ts';

/**
 * Reads a box (`::: name` … `:::`): words for one nation or one time, a callout, a contact, or a list that fills itself.
 *
 * @param blocks What stands inside it.
 */
export function parseBox(
  node: MarkdownNode,
  blocks: readonly SourceBlock[],
  document: SourceDocument,
): readonly SourceBlock[] {
  const at = document.placeOf(node);
  const wrong: Wrong = (rule, message, fix) => {
    document.wrong(at, rule, message, fix);
    return [];
  };
  const [name = '', ...rest] = node.token.info.trim().split(/\s+/u);
  // The parser closes an open box at the end of the file without a word.
  const last = document.lines[node.token.map?.[1] ?? -1];
  if (!last?.trim().startsWith(':::')) {
    wrong('box-open', `“::: ${name}” is never closed.`, 'Put a line of ::: after the last line of the box.');
  }

  if (name === 'contact' || name === 'checks') {
    if (blocks.length > 0) {
      wrong('box-content', `“::: ${name}” fills itself.`, 'Move the text inside it to above or below it.');
    }
    if (name === 'checks') return [{ kind: 'checks', ...at }];
    if (rest.length === 1 && rest[0]) return [{ kind: 'contact', id: rest[0], ...at }];
    return wrong(
      'contact-unknown',
      '“::: contact” does not say which contact.',
      'Write its name after it, like “::: contact advocacy”.',
    );
  }
  const noTitle = () => {
    if (rest.length === 0) return;
    wrong('box-title', `“::: ${name}” takes no words of its own.`, 'Put the words on a line inside the box.');
  };
  // A box that is wrong is still there, so that a form is not also told that it has none.
  if (name === 'fill-in') {
    noTitle();
    const labels =
      labelsOf(blocks) ??
      wrong(
        'box-content',
        '“::: fill-in” holds a list of plain words, and nothing else.',
        'Write a line that begins with “- ” for each thing that someone is to write by hand.',
      );
    return [{ kind: 'fill-in', labels, ...at }];
  }
  if (name === 'tick') {
    noTitle();
    const items =
      ticksOf(blocks, document) ??
      wrong(
        'box-content',
        '“::: tick” holds one list, and nothing else.',
        'Write a line that begins with “- ” for each thing to tick. No list inside the list.',
      );
    return [{ kind: 'ticks', items, ...at }];
  }
  const kind = RECORDING_KINDS.find((candidate) => candidate === name);
  if (kind) {
    if (blocks.length > 0) {
      wrong('box-content', `“::: ${name}” fills itself.`, 'Move the text inside it to above or below it.');
    }
    if (rest.length === 1 && rest[0]) return [{ kind: 'recording', id: rest[0], recordingKind: kind, ...at }];
    return wrong(
      'recording-unknown',
      `“::: ${name}” does not say which ${name}.`,
      `Write the name of its folder in content/recordings after it, like “::: ${name} your-rights”.`,
    );
  }
  const ofLaw = BOXES_OF_LAW.find((candidate) => candidate === name);
  if (ofLaw) return parseBoxOfLaw(ofLaw, rest, blocks, at, wrong);
  const role = CALLOUT_ROLES.find((candidate): candidate is CalloutRole => candidate === name);
  const nation = NATIONS.find((candidate): candidate is NationId => candidate === name);
  if (!role && !nation) {
    return wrong(
      'box-unknown',
      name === '' ? 'This box has no name.' : `“::: ${name}” is not a box that is known here.`,
      `${didYouMean(name, BOXES)}Boxes: ${BOXES.join(', ')}.`,
    );
  }
  noTitle();
  if (blocks.length === 0) {
    return wrong('box-content', `“::: ${name}” is empty.`, 'Write something in it, or delete it.');
  }
  if (role) return [{ kind: 'callout', role, blocks, ...at }];
  return nation ? [{ kind: 'nation', nation, blocks, ...at }] : [];
}

/** The points of a single list without marks; `undefined` for anything else. */
function labelsOf(blocks: readonly SourceBlock[]): readonly SourceLabel[] | undefined {
  const [list, ...others] = blocks;
  if (list?.kind !== 'list' || others.length > 0) return undefined;
  const labels = list.items.map(({ text: [first, ...more], rights, list: inner, ...origin }) =>
    first?.kind === 'text' && more.length === 0 && rights.length === 0 && !inner
      ? { ...origin, text: first.text }
      : undefined,
  );
  return labels.every((label) => label !== undefined) ? labels : undefined;
}

/** The points of a single list, each with its picture where it names one; `undefined` for anything else. */
function ticksOf(
  blocks: readonly SourceBlock[],
  document: SourceDocument,
): readonly SourceTick[] | undefined {
  const [list, ...others] = blocks;
  if (list?.kind !== 'list' || others.length > 0 || list.items.some((item) => item.list)) return undefined;
  return list.items.map((item) => {
    const { at } = item;
    const parts = parseIdea(item.text);
    if (!parts) return item;
    if (TYPED_BOX.test(parts.idea)) {
      document.wrong(
        at,
        'tick-box',
        'A box to tick is typed here, and each line of this list gets one by itself.',
        `Delete the “[${parts.idea || ' '}]”.`,
      );
      return { ...item, text: parts.text };
    }
    if (parts.text.length === 0) {
      document.wrong(
        at,
        'tick-words',
        'There is a picture here, and no words beside it.',
        'Write the words after it on the same line.',
      );
    }
    return { ...item, ...parts };
  });
}

/** What stands in the box of a list of tasks, as other programs write it: `[ ]` or `[x]`. */
const TYPED_BOX = /^x?$/iu;

type Wrong = (rule: ProblemRule, message: string, fix: string) => readonly [];

/** Reads `::: before CLAIM`, `::: after CLAIM`, `::: changing CLAIM` and `::: changes TOPIC`. */
function parseBoxOfLaw(
  name: (typeof BOXES_OF_LAW)[number],
  [about, ...more]: readonly string[],
  blocks: readonly SourceBlock[],
  at: Place,
  wrong: Wrong,
): readonly SourceBlock[] {
  const what = name === 'changes' ? 'part of the law' : 'claim';
  const example = name === 'changes' ? '::: changes tribunal' : `::: ${name} s2-apply-within`;
  if (about === undefined || more.length > 0) {
    return wrong(
      'box-claim',
      `“::: ${name}” has to say which ${what} it is about, and only one.`,
      `Write its name after it, like “${example}”.`,
    );
  }
  if (blocks.length === 0) {
    const inside =
      name === 'changes' ? 'Write a heading in it for the list.' : 'Write something in it, or delete it.';
    return wrong('box-content', `“::: ${name}” is empty.`, inside);
  }
  return name === 'changes'
    ? [{ kind: name, topic: about, blocks, ...at }]
    : [{ kind: name, claim: about, blocks, ...at }];
}
