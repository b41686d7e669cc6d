import type { ProblemRule } from '../../model/problem-rule.ts';
import type { SourceInline } from '../../read/source-block.ts';
import { codeInWords, type InlineCode, withoutUnit } from './inline-codes.ts';
import type { XmlElement, XmlNode } from './xml-element.ts';

type Wrong = (rule: ProblemRule, message: string, fix: string) => void;

/**
 * Words as they came back. Each mark is that of the source with the same id, so an address cannot change on the way.
 *
 * @param codes the marks of the source
 * @param data what stands behind the marks
 * @param wrong is told of every mark that is lost, unknown, or there twice
 */
export function readInlines(
  nodes: readonly XmlNode[],
  codes: readonly InlineCode[],
  data: ReadonlyMap<string, string>,
  wrong: Wrong,
): readonly SourceInline[] {
  const used = new Set<string>();
  const inlinesOf = (all: readonly XmlNode[]): readonly SourceInline[] =>
    all.flatMap((node): readonly SourceInline[] => {
      if (typeof node === 'string') return [{ kind: 'text', text: node }];
      switch (node.name) {
        case 'mrk':
          return inlinesOf(node.children);
        case 'sm':
        case 'em':
          return [];
        case 'ph':
        case 'pc':
          return markOf(node);
        default:
          wrong(
            'xliff-mark',
            `There is a mark <${node.name}> in the words, which was not sent.`,
            'Take it out. Keep the marks of the source, and no others.',
          );
          return [];
      }
    });
  const markOf = (node: XmlElement): readonly SourceInline[] => {
    const { id = '', dataRef = '' } = node.attributes;
    const inline = codes.find((code) => code.id === id)?.inline;
    if (!inline || (inline.kind === 'placeholder') !== (node.name === 'ph')) {
      wrong(
        'xliff-mark',
        `The mark “${id}” is not one of the source.`,
        'Take it out. Keep the marks of the source, and no others.',
      );
      return inlinesOf(node.children);
    }
    if (used.has(id)) {
      wrong('xliff-mark', `${capital(codeInWords(inline))} is there twice.`, 'Keep it once.');
      return inlinesOf(node.children);
    }
    used.add(id);
    if (inline.kind === 'placeholder') {
      const name = /^\{\{ (?<name>\S+) \}\}$/u.exec(data.get(dataRef) ?? '')?.groups?.name;
      const isSame = name !== undefined && withoutUnit(name) === withoutUnit(inline.name);
      return [isSame ? { ...inline, name } : inline];
    }
    return withSpaceOutside({ ...inline, text: tidy(inlinesOf(node.children)) });
  };
  const inlines = tidy(inlinesOf(paired(nodes, wrong)));
  for (const { id, inline } of codes) {
    if (used.has(id)) continue;
    wrong(
      'xliff-mark',
      `${capital(codeInWords(inline))} is not in the translation.`,
      'Put the mark of the source where it belongs.',
    );
  }
  return trimmed(inlines);
}

/** Programs may write `<sc id="1"/>…<ec startRef="1"/>` for `<pc id="1">…</pc>`. */
function paired(nodes: readonly XmlNode[], wrong: Wrong): readonly XmlNode[] {
  const levels: { readonly start?: XmlElement; readonly inside: XmlNode[] }[] = [{ inside: [] }];
  const add = (node: XmlNode) => levels.at(-1)?.inside.push(node);
  const unpaired = ({ attributes }: XmlElement) =>
    wrong(
      'xliff-mark',
      `The mark “${attributes.id ?? attributes.startRef ?? ''}” does not begin and end in the same words.`,
      'Put its beginning before the words it belongs to, and its end after them.',
    );
  for (const node of nodes) {
    if (typeof node === 'string') add(node);
    else if (node.name === 'sc') levels.push({ start: node, inside: [] });
    else if (node.name === 'ec') {
      const level = levels.at(-1);
      if (!level?.start || level.start.attributes.id !== node.attributes.startRef) unpaired(node);
      else {
        levels.pop();
        add({ ...level.start, name: 'pc', children: level.inside });
      }
    } else add({ ...node, children: paired(node.children, wrong) });
  }
  while (levels.length > 1) {
    const level = levels.pop();
    if (level?.start) unpaired(level.start);
    for (const node of level?.inside ?? []) add(node);
  }
  return levels[0]?.inside ?? [];
}

/** Neighbouring pieces of text as one, with one space where programs put line ends and many. */
function tidy(inlines: readonly SourceInline[]): readonly SourceInline[] {
  const out: SourceInline[] = [];
  for (const inline of inlines) {
    const last = out.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text')
      out[out.length - 1] = { kind: 'text', text: last.text + inline.text };
    else out.push(inline);
  }
  return out
    .map((inline) =>
      inline.kind === 'text' ? { ...inline, text: inline.text.replace(/[ \t\r\n]+/gu, ' ') } : inline,
    )
    .filter((inline) => inline.kind !== 'text' || inline.text !== '');
}

/** Without space at either end. */
function trimmed(inlines: readonly SourceInline[]): readonly SourceInline[] {
  const out = [...inlines];
  const first = out[0];
  if (first?.kind === 'text') out[0] = { ...first, text: first.text.trimStart() };
  const last = out.at(-1);
  if (last?.kind === 'text') out[out.length - 1] = { ...last, text: last.text.trimEnd() };
  return out.filter((inline) => inline.kind !== 'text' || inline.text !== '');
}

/** “**word **” is no bold: a space at the end of marked words stands after the mark. */
function withSpaceOutside(
  inline: Extract<SourceInline, { readonly kind: 'strong' | 'link' }>,
): readonly SourceInline[] {
  const space = { kind: 'text' as const, text: ' ' };
  const [first, last] = [inline.text[0], inline.text.at(-1)];
  return [
    ...(first?.kind === 'text' && first.text.startsWith(' ') ? [space] : []),
    { ...inline, text: trimmed(inline.text) },
    ...(last?.kind === 'text' && last.text.endsWith(' ') ? [space] : []),
  ];
}

function capital(words: string): string {
  return words.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}
