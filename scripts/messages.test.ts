import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BESIDE } from './messages-trial/beside.ts';
import { examplesOf } from './messages-trial/examples.ts';
import { tryExample } from './messages-trial/try-example.ts';
import { problemLine } from './model/problem.ts';
import { PROBLEM_RULES, type ProblemRule } from './model/problem-rule.ts';
import { MESSAGE_PAGES, messagePage, messagePages } from './why/message-page.ts';

/** Where one mistake is always told together with another. */
const WITH: Readonly<Partial<Record<ProblemRule, ProblemRule>>> = {
  // What it waived is told again.
  'waiver-over': 'short-forms',
  // What can’t be read is told where it stands, too.
  'xliff-target': 'front-matter',
};

const CAPTURED = path.resolve(MESSAGE_PAGES, '../captured/messages');

it('every rule has a page, and no page is of a rule that is not there', () => {
  expect(messagePages()).toEqual([...PROBLEM_RULES].sort());
});

it('no two pages have one title', () => {
  const titles = PROBLEM_RULES.map((rule) => messagePage(rule).title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

it('nothing is made beside an example of a rule that is not there', () => {
  expect(Object.keys(BESIDE).filter((rule) => !PROBLEM_RULES.some((one) => one === rule))).toEqual([]);
});

describe.each(PROBLEM_RULES)('%s', (rule) => {
  // Read by each test, so that a page that is not there fails its own tests only.
  const example = (heading: string) => examplesOf(messagePage(rule).body).get(heading);

  it('has a title, a summary, what it means, a wrong and a right example', () => {
    const page = messagePage(rule);
    const examples = examplesOf(page.body);
    expect(page.title).toMatch(/^\S.*[^.]$/u);
    expect(page.summary).toMatch(/^\S.*\.$/u);
    expect(page.body).toMatch(/^(?:(?!#|```).{10,}\n\n)+## Wrong\n/u);
    expect([...examples.keys()]).toEqual(['Wrong', 'Right']);
    expect(examples.get('Wrong')?.captured).toEqual([`messages/${rule}`]);
    expect(examples.get('Right')?.captured).toEqual([]);
  });

  it('is told of what the page shows as wrong, in its words, and of nothing else', async () => {
    const { problems } = await tryExample(rule, 'wrong', example('Wrong'));
    const own = problems.filter((problem) => problem.rule === rule);
    expect(own.length).toBeGreaterThan(0);
    expect(problems.filter((problem) => !own.includes(problem) && problem.rule !== WITH[rule])).toEqual([]);
    // What stands on no page is made beside it, and told there in words.
    const [shown = ''] = messagePage(rule).body.split('## Right');
    for (const { file } of problems) expect(shown).toContain(file.replace('content/', ''));
    const told = problems.map((problem) => `${problemLine(problem)}\n`).join('');
    await expect(told).toMatchFileSnapshot(path.join(CAPTURED, `${rule}.txt`));
  });

  it('is not told of what the page shows as right, and nor is anything else', async () => {
    const { files, problems } = await tryExample(rule, 'right', example('Right'));
    expect(problems.map(problemLine)).toEqual([]);
    expect(files.length).toBeGreaterThan(0);
  });
});
