import { describe, expect, it } from 'vitest';
import type { Block } from '../model/block.ts';
import { type GlossaryEntry, withWords } from './glossary.ts';

const paragraph = (text: string): Block => ({
  kind: 'paragraph',
  text: [{ kind: 'text', text }],
  rights: [],
});
const heading = (text: string): Block => ({
  kind: 'heading',
  level: 2,
  id: text,
  text: [{ kind: 'text', text }],
});

const GLOSSARY: readonly GlossaryEntry[] = [
  {
    id: 'tribunal',
    term: 'tribunal',
    also: ['tribunals'],
    meaning: 'A kind of court.',
    easy: 'It is like a court.',
  },
  {
    id: 'cto',
    term: 'Community Treatment Order (CTO)',
    also: ['CTO'],
    meaning: 'Rules after hospital.',
    easy: 'Rules.',
  },
];

/** The order of blocks, with words as the terms they explain. */
function outline(blocks: readonly Block[]): string[] {
  return blocks.map((block) => {
    if (block.kind === 'words') return `words: ${block.entries.map(({ term }) => term).join(', ')}`;
    return block.kind;
  });
}

describe('legal words are explained where they stand', () => {
  it('after the block in which each is first used, and only there', () => {
    const blocks = [paragraph('Ask a tribunal.'), paragraph('The tribunal decides about a CTO.')];
    expect(outline(withWords('', blocks, GLOSSARY, []))).toEqual([
      'paragraph',
      'words: tribunal',
      'paragraph',
      'words: Community Treatment Order (CTO)',
    ]);
  });

  it('in the order in which they are used', () => {
    expect(outline(withWords('', [paragraph('A CTO and two Tribunals.')], GLOSSARY, []))).toEqual([
      'paragraph',
      'words: Community Treatment Order (CTO), tribunal',
    ]);
  });

  it('never between a heading and its text, and after the first text if the summary uses them', () => {
    const blocks = [heading('The tribunal'), paragraph('It listens.')];
    expect(outline(withWords('A CTO.', blocks, GLOSSARY, []))).toEqual([
      'heading',
      'paragraph',
      'words: Community Treatment Order (CTO), tribunal',
    ]);
  });

  it('unless the leaflet explains them itself', () => {
    expect(outline(withWords('', [paragraph('Ask a tribunal.')], GLOSSARY, ['tribunal']))).toEqual([
      'paragraph',
    ]);
  });

  it('as whole words only', () => {
    expect(outline(withWords('', [paragraph('The tribunalist and the CTOs.')], GLOSSARY, []))).toEqual([
      'paragraph',
    ]);
  });

  it('inside lists, tables and callouts too', () => {
    const inside = (block: Block) => outline(withWords('', [block], GLOSSARY, [])).at(-1);
    const text = [{ kind: 'text', text: 'tribunal' }] as const;
    const list = { kind: 'list', ordered: false, items: [{ text, rights: [] }] } as const;
    expect(inside({ ...list, items: [{ text: [], rights: [], list }] })).toBe('words: tribunal');
    expect(inside({ kind: 'table', rights: [], head: [[]], rows: [[text]] })).toBe('words: tribunal');
    expect(inside({ kind: 'callout', role: 'say', blocks: [paragraph('tribunal')] })).toBe('words: tribunal');
  });
});
