import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { render } from 'preact-render-to-string';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Name, what a template says, and what the compiler answers. */
const REFUSED = [
  ['a picture without words', '<img src="a.png" width={1} height={1} />', "Property 'alt' is missing"],
  ['a picture without a size', '<img src="a.png" alt="A door" />', 'width, height'],
  ['a header cell of nothing', '<th>Section</th>', "Property 'scope' is missing"],
  ['a page without a language', '<html dir="ltr" />', "Property 'lang' is missing"],
  ['a page without a direction', '<html lang="en" />', "Property 'dir' is missing"],
  ['a landmark without a name', '<nav />', 'not assignable to type'],
  ['a link to nowhere', '<a>Leaflets</a>', "Property 'href' is missing"],
  ['a drawing that is read out', '<svg viewBox="0 0 1 1" width="1" height="1" />', 'aria-hidden'],
  ['a label of nothing', '<label>Dark</label>', "Property 'for' is missing"],
  ['an inline style', '<p style="color: red" />', "Property 'style' does not exist"],
  ['an inline script', '<p onclick="go()" />', "Property 'onclick' does not exist"],
  [
    'HTML nobody escaped',
    "<p dangerouslySetInnerHTML={{ __html: '' }} />",
    "'dangerouslySetInnerHTML' does not",
  ],
  ['italics', '<em>never</em>', "Property 'em' does not exist"],
] as const;

/** The same with the fault mended: proves that it was the fault that was refused. */
const ACCEPTED = [
  '<img src="a.png" alt="A door" width={1} height={1} />',
  '<th scope="col">Section</th>',
  '<html lang="en" dir="ltr" />',
  '<nav aria-label="Main menu" />',
  '<a href="#a">Leaflets</a>',
  '<svg viewBox="0 0 1 1" width="1" height="1" aria-hidden="true" />',
  '<label for="dark">Dark</label>',
  '<p class="lead" />',
  '<strong>never</strong>',
];

let folder: string;
let answers: string;

beforeAll(async () => {
  // Inside the project, so that `#jsx` means what it means to a template.
  await mkdir(join(root, '.cache'), { recursive: true });
  folder = await mkdtemp(join(root, '.cache', 'jsx-'));
  const snippets = [...REFUSED.map(([, snippet]) => snippet), ...ACCEPTED];
  const files = snippets.map((_, index) => join(folder, `${index}.tsx`));
  await Promise.all(files.map((file, index) => writeFile(file, `export const it = ${snippets[index]};\n`)));
  const compiler = join(
    dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
    'bin/tsc',
  );
  const options =
    '--ignoreConfig --noEmit --strict --jsx react-jsx --jsxImportSource #jsx --module nodenext --target es2023 --allowImportingTsExtensions --skipLibCheck --types node --pretty false';
  answers = await promisify(execFile)(process.execPath, [compiler, ...options.split(' '), ...files], {
    cwd: root,
  }).then(
    () => '',
    (failure: { stdout: string }) => failure.stdout,
  );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** What the compiler says of the snippet with this number. Lines that go on about a fault are indented. */
function answerTo(index: number): string {
  return answers
    .split(/^(?=\S)/m)
    .filter((answer) => answer.includes(`${basename(folder)}/${index}.tsx`))
    .join('');
}

test.each(REFUSED.map((refused, index) => [...refused, index] as const))(
  '%s does not compile',
  (...refused) => {
    const [, , complaint, index] = refused;
    expect(answerTo(index)).toContain(complaint);
  },
);

test.each(ACCEPTED.map((snippet, index) => [snippet, index] as const))('%s compiles', (_, index) => {
  expect(answerTo(REFUSED.length + index)).toBe('');
});

test('text is escaped', () => {
  expect(render(<p>{'<script>alert("ward")</script>'}</p>)).toBe(
    '<p>&lt;script>alert(&quot;ward&quot;)&lt;/script></p>',
  );
});
