import type { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import { didYouMean } from './nearest.ts';

/** What is wrong with a YAML file, in words for writers. */
export type ProblemWords = Pick<Problem, 'rule' | 'message' | 'fix'>;

/** Keys and places in lists, from the outside in. */
export type Path = readonly PropertyKey[];

/** Our words for what a YAML reader could not read. @param rest the text from the place of the mistake on */
export function yamlWords(code: string, message: string, rest: string): ProblemWords {
  if (code === 'DUPLICATE_KEY') {
    return {
      rule: 'duplicate-key',
      message: `${keyName([/^["']?([^:"'\n]*)/u.exec(rest)?.[1]?.trim() ?? ''])} is written twice.`,
      fix: 'Keep one of the two and delete the other.',
    };
  }
  const [why, fix] = SYNTAX.find(([sign]) => sign.test(`${code} ${message}`))?.slice(1) ?? [
    lowerFirst(message.split('\n')[0] ?? '').replace(/[.:]?$/u, ''),
    'Look at the spaces at the start of the lines. Put text that has a colon in it between "double quotes".',
  ];
  return { rule: 'yaml', message: `This can’t be read as YAML: ${why}.`, fix: String(fix) };
}

/** Our words for what goes wrong most: the parser’s code and words, why, and what to write instead. */
const SYNTAX: readonly (readonly [sign: RegExp, why: string, fix: string])[] = [
  [
    /^BLOCK_AS_IMPLICIT_KEY/u,
    'there are two colons in one line, or the line below begins too far in',
    'Put text that has a colon in it between "double quotes". If it has none, begin the line below as far in as this one.',
  ],
  [/^TAB_AS_INDENT/u, 'a line begins with a tab', 'Write two spaces in the place of each tab.'],
  [/^BAD_INDENT Flow/u, 'a bracket is opened here and never closed', 'Close [ with ], and { with }.'],
  [
    /^BAD_INDENT/u,
    'this line does not begin as far in as the others of its group',
    'Begin all lines of a group with the same number of spaces.',
  ],
  [
    /^MISSING_CHAR Missing closing/u,
    'a quotation mark is opened and never closed',
    'Write the same mark at the end of the words.',
  ],
  [
    /^(?:MISSING_CHAR Implicit|MULTILINE_IMPLICIT_KEY)/u,
    'there is a line without a colon here',
    'Write it like “name: value”, or put it at the end of the line above.',
  ],
  [/^BAD_SCALAR_START/u, 'text can’t begin with this sign', 'Put it between "double quotes".'],
  [
    /^BAD_DQ_ESCAPE/u,
    'there is a \\ between double quotes',
    'Delete it, or write \\\\ for one that is to be seen.',
  ],
];

export function unknownKeyWords(key: string, known: readonly string[]): ProblemWords {
  return {
    rule: 'unknown-key',
    message: `“${key}” is not a key that is known here.`,
    fix: `${didYouMean(key, known)}Keys that may stand here: ${known.join(', ') || 'none'}.`,
  };
}

/** Our words for a schema library's finding. What the schema itself says in `message` is kept where it is ours. */
export function issueWords(issue: z.core.$ZodIssue, value: unknown): ProblemWords {
  const name = keyName(issue.path);
  if (value === undefined) {
    return {
      rule: 'missing-key',
      message: `${name} is missing.`,
      fix: `Add a line for ${keyName(issue.path.slice(-1))}.`,
    };
  }
  if (value === null) {
    return { rule: 'missing-value', message: `${name} has no value.`, fix: 'Write a value after the colon.' };
  }
  if (issue.code === 'invalid_type') {
    return {
      rule: 'wrong-type',
      message: `${name} should be ${typeWords(issue.expected)}, but it is ${kindOf(value, issue.expected)}.`,
      fix:
        issue.path.length === 0
          ? 'Begin each line with a key and a colon, like “title: …”.'
          : (TYPE_FIXES[issue.expected] ?? 'Write it as the guide shows.'),
    };
  }
  // What is wrong with a name, where anyone may choose one.
  if (issue.code === 'invalid_key' && issue.issues[0])
    return issueWords({ ...issue.issues[0], path: issue.path }, '');
  const ends = endsWords(issue);
  if (ends) return { rule: 'wrong-value', message: `${name} ${ends.message}`, fix: ends.fix };
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String);
    return {
      rule: 'unknown-value',
      message: `“${String(value)}” is not a value that ${name} can have.`,
      fix: `${didYouMean(String(value), choices)}Choose from: ${choices.join(', ')}.`,
    };
  }
  const [message, fix] = issue.message.split(' → ');
  return {
    rule: 'wrong-value',
    message: `${name}: ${message}.`,
    fix: fix ?? 'Write it as the guide shows.',
  };
}

/** The key a finding is about, from the inside out: “term” in “tribunal”. */
function keyName(path: Path): string {
  const words = path.map((part) => (typeof part === 'number' ? `item ${part + 1}` : `“${String(part)}”`));
  return words.length === 0 ? 'The whole file' : words.reverse().join(' in ');
}

/** Our words for a number or a list that is too small or too large, where the schema says no more than that. */
function endsWords(issue: z.core.$ZodIssue): Pick<ProblemWords, 'message' | 'fix'> | undefined {
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return undefined;
  if (issue.message.includes(' → ')) return undefined;
  const end = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  if (issue.origin === 'array') {
    const few = issue.code === 'too_small';
    return {
      message: `has too ${few ? 'few' : 'many'} items.`,
      fix: `Write ${few ? 'at least' : 'no more than'} ${end}.`,
    };
  }
  return issue.code === 'too_small'
    ? {
        message: 'is too small.',
        fix: `Write ${issue.inclusive ? `${end} or more` : `a number above ${end}`}.`,
      }
    : {
        message: 'is too large.',
        fix: `Write ${issue.inclusive ? `${end} or less` : `a number below ${end}`}.`,
      };
}

const SET_IN = 'Write its own lines under it, each set in by two spaces, like “name: value”.';

const TYPE_FIXES: Readonly<Record<string, string>> = {
  string: 'Put the value between "double quotes".',
  number: 'Write digits, without quotation marks.',
  int: 'Write digits only, without a point.',
  boolean: 'Write true or false, without quotation marks.',
  array: 'Write it in square brackets, like [one, two]; or begin a line with “- ” for each.',
  object: SET_IN,
  record: SET_IN,
};

function typeWords(expected: string): string {
  const words: Record<string, string> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a set of keys and values',
    record: 'a set of keys and values',
  };
  return words[expected] ?? expected;
}

function kindOf(value: unknown, expected: string): string {
  if (typeof value === 'number' && expected === 'int') return 'a number with a point';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'a number';
  if (typeof value === 'boolean') return 'true or false';
  return 'a set of keys and values';
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
