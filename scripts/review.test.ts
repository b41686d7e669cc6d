import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DomUtils, parseDocument } from 'htmlparser2';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser, killBrowser, launchBrowser } from '../a11y/browser/browser.ts';
import { gate } from '../a11y/gate.ts';
import { hashOfWordsHeard } from './model/words-heard.ts';
import { CLAIMS, frontMatter, SITE } from './read/content-sample.ts';
import { readSite } from './read/read-site.ts';
import { englishBody, languageFile, otherBody, translationFront } from './read/translation-sample.ts';
import { buildKit } from './testing/build-kit.ts';
import { typeCommand } from './testing/type-command.ts';
import { typeHere } from './testing/type-here.ts';

const SLOW = 120_000;

const kit = buildKit();
afterAll(() => kit.remove());

/** A drawing of one colour. */
const drawing = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300" viewBox="0 0 400 300"><rect width="400" height="300" fill="${colour}"/></svg>\n`;

const WARD = `hospital: Elm hospital
ward: Willow ward
nation: england
ask: {en: [the nurse in charge]}
advocacy: advocacy
`;

/** A content of which each part will change. */
const CONTENT = {
  'leaflets/help/en.md': `${frontMatter({ explains: '[advocate]' })}
![Two people talk.](talking.svg)

## What you can do

You can say **no** to help. You must ask within {{ law.apply-within }}. {right=apply-within}

An advocate can help you. This stays as it is.

::: wales
In Wales there is more. {right=only-wales}
:::

::: contact advocacy
:::
`,
  'leaflets/help/talking.svg': drawing('#224466'),
  'leaflets/old/en.md': `${frontMatter({ title: 'What is over' })}\nNobody needs this any more.\n`,
  'glossary/en.yaml': 'advocate:\n  term: advocate\n  meaning: Someone on your side.\n',
  'places/willow.yaml': WARD,
  'LICENCES.md':
    '# Licences\n\n| File | By | Licence |\n| --- | --- | --- |\n| leaflets/help/talking.svg | Us | CC BY 4.0 |\n',
};

/** A folder of a service, kept in git, with its content in it. */
function service(files: Readonly<Record<string, string>> = {}) {
  const sample = kit.sample(files);
  const root = kit.place();
  mkdirSync(root);
  const content = path.join(root, 'content');
  renameSync(sample, content);
  const git = (...args: readonly string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=Writer', '-c', 'user.email=writer@example.org', '-c', 'core.autocrlf=false', ...args],
      { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    );
  const commit = (message: string) => {
    git('add', '--all');
    git('commit', '--quiet', '--no-gpg-sign', '--message', message);
  };
  const write = (name: string, text: string) => {
    const file = path.join(content, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const change = (name: string, from: string, to: string) => {
    const text = readFileSync(path.join(content, name), 'utf8');
    if (!text.includes(from)) throw new Error(`${name} has no “${from}”.`);
    write(name, text.replace(from, to));
  };
  git('init', '--quiet', '--initial-branch', 'main');
  commit('First words');
  const out = path.join(root, 'out', 'index.html');
  return {
    content,
    root,
    out,
    git,
    commit,
    write,
    change,
    remove: (name: string) => rmSync(path.join(content, name), { recursive: true }),
    review: (...args: readonly string[]) => typeHere('review', ['--content', content, '--out', out, ...args]),
    page: () => new Page(readFileSync(out, 'utf8')),
  };
}

/** The page as it is read. */
class Page {
  readonly html: string;
  readonly #document;

  constructor(html: string) {
    this.html = html;
    // What stands on lines of its own is not one word.
    this.#document = parseDocument(html.replaceAll(/<\/(?:p|li|h\d|dt|dd|div|section)>/gu, '$& '));
  }

  /** The words of the part that a heading with this id begins. */
  part(id: string): string {
    const [part] = DomUtils.getElements({ 'aria-labelledby': id }, this.#document, true, 1);
    return part ? wordsOf(part) : '';
  }

  /** The words of every element of a kind. */
  all(name: string): readonly string[] {
    return DomUtils.getElementsByTagName(name, this.#document).map(wordsOf);
  }
}

function wordsOf(node: Parameters<typeof DomUtils.textContent>[0]): string {
  return DomUtils.textContent(node).replaceAll(/\s+/gu, ' ').trim();
}

/** The pages of a PDF file, in millimetres, with their words. */
async function pagesOf(pdf: Uint8Array) {
  const opening = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const opened = await opening.promise;
  const pages: { width: number; height: number; words: string }[] = [];
  for (let number = 1; number <= opened.numPages; number += 1) {
    const page = await opened.getPage(number);
    const { width, height } = page.getViewport({ scale: 25.4 / 72 });
    const { items } = await page.getTextContent();
    const words = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('');
    pages.push({
      width: Math.round(width),
      height: Math.round(height),
      words: words.replaceAll(/\s+/gu, ' ').trim(),
    });
  }
  await opening.destroy();
  return pages;
}

describe('what changed since a revision', () => {
  const { content, out, write, change, remove, review, page, git, root } = service(CONTENT);
  let said: Awaited<ReturnType<typeof review>>;
  const temporary = path.join(kit.folder, 'temporary');

  beforeAll(async () => {
    change('leaflets/help/en.md', 'You can say **no** to help.', 'You can always say no to help.');
    change('leaflets/help/en.md', 'An advocate can help you. ', '');
    change('leaflets/help/en.md', 'In Wales there is more.', 'In Wales there is more help.');
    change('law/claims.yaml', 'value: {days: 14}', 'value: {days: 21}');
    change('law/claims.yaml', 'source: Mental Health Act 1983\n', 'source: Mental Health Act 1983, s130B\n');
    change('site.yaml', '03003 038 037', '03003 038 038');
    change('glossary/en.yaml', 'on your side', 'who helps you speak up');
    write('leaflets/help/talking.svg', drawing('#662244'));
    write(
      'places/willow.yaml',
      `${WARD}drop-ins:\n  - on: 2027-01-14\n    from: "14:00"\n    to: "15:30"\n    room: {en: Day room}\n`,
    );
    remove('leaflets/old');
    write('leaflets/new/en.md', `${frontMatter({ title: 'Something new' })}\n## First\n\nThis is new.\n`);
    git('add', 'content/site.yaml');
    mkdirSync(temporary);
    said = await typeHere('review', ['--content', content, '--out', out, '--from', 'main'], {
      TMPDIR: temporary,
      TEMP: temporary,
    });
  }, SLOW);

  it('is said in a few lines, with the marks of the words', () => {
    expect(said.errors).toBe('');
    expect(said.exitCode).toBe(0);
    expect(said.output).toMatch(/^From main \([0-9a-f]{7,} of .+?\) to the folder as it is now:\n/u);
    expect(said.output).toContain('  3 leaflets to look at: 1 changed, 1 new, 1 gone.\n');
    expect(said.output).toContain('  2 facts of law changed; 2 are critical.\n');
    expect(said.output).toContain('  1 picture changed.\n');
    expect(said.output).toMatch(
      /^ {2}[0-9a-f]{8} {2}Your right to help \(Wales, English; leaflets\/help\/en\.md\)$/mu,
    );
  });

  it('leaves nothing behind, and what is about to be committed as it is', () => {
    expect(readdirSync(temporary)).toEqual([]);
    expect(git('diff', '--cached', '--name-only').trim()).toBe('content/site.yaml');
    expect(readdirSync(root).sort()).toEqual(['.git', 'content', 'out']);
  });

  it('shows a sentence before and now as readers have it, with the law it rests on', () => {
    const told = page().part('change-1.1');
    expect(told).toContain('Changed, England and Wales');
    expect(page().part('leaflet-help-en')).toContain(
      'Last held against the law on 22 November 2026; next review by 22 May 2027.',
    );
    expect(told).toContain('Under “What you can do”. In leaflets/help/en.md, line 15.');
    expect(told).toContain('Before You can say taken out: no, end to help.');
    expect(told).toContain('Now You can put in: always, end say put in: no, end to help.');
  });

  it('tells a legal number that changed as a change of the sentence, and of the law', () => {
    const numbers = page().html;
    expect(page().all('del')).toContain('taken out: 14, end');
    expect(page().all('ins')).toContain('put in: 21, end');
    expect(numbers).toContain('Apply within 14 days.');
    const law = page().part('fact-apply-within');
    expect(law).toContain('apply-within: changed (critical)');
    expect(law).toContain('In law/claims.yaml, line 11.');
    expect(law).toContain('England and Wales, from 25 March 2025: number');
    expect(law).toContain('Told in: Your right to help.');
    expect(page().part('fact-can-refuse')).toContain('put in: , s130B, end');
  });

  it('says once what is the same in both nations, and of the other for whom it is', () => {
    const headings = page().all('h4');
    expect(headings.filter((words) => /^\d+\.\d+ Changed, Wales$/u.test(words))).toHaveLength(1);
    expect(headings.filter((words) => /^\d+\.\d+ Taken out, England and Wales$/u.test(words))).toHaveLength(
      1,
    );
    expect(headings.some((words) => words.endsWith('Changed, England'))).toBe(false);
  });

  it('shows a new leaflet whole, and what one that is gone said', () => {
    expect(page().part('leaflet-new-en')).toContain('England and Wales: new, so it is shown whole.');
    expect(page().part('leaflet-new-en')).toContain('Now This is new.');
    expect(page().part('leaflet-old-en')).toContain('England and Wales: taken away.');
    expect(page().part('leaflet-old-en')).toContain('Nobody needs this any more.');
  });

  it('tells contacts, hard words and drop-ins once, however many leaflets have them', () => {
    const things = page().part('things');
    expect(things).toContain('Contact “advocacy”: changed');
    expect(things).toContain('Now: 03003 038 put in: 038, end');
    expect(things).toContain('Hard word “advocate”: changed');
    expect(things).toContain('It stands in: Your right to help.');
    expect(things).toContain('drop-in on 14 January 2027 at 14:00: Now: until 15:30, Day room');
    expect(page().part('leaflets')).not.toContain('03003');
  });

  it('shows a picture before and now, with its words, in the page itself', () => {
    expect(page().part('pictures')).toContain('Used in: Your right to help.');
    const sources = [...page().html.matchAll(/<img[^>]* src="data:image\/svg\+xml;base64,([^"]+)"/gu)];
    expect(sources.map(([, bytes = '']) => Buffer.from(bytes, 'base64').toString())).toEqual([
      drawing('#224466'),
      drawing('#662244'),
    ]);
    expect(page().html).toContain('alt="Two people talk."');
    // Nothing is fetched.
    expect(page().html).not.toMatch(/(?:src|href)="(?!data:|#)/u);
  });

  it('asks readers about every sentence that is new or changed, and measures how hard it is', () => {
    const asked = page().part('readers');
    expect(asked).toContain('This is new.');
    expect(asked).toContain('right not right I do not understand it');
    expect(asked).toMatch(/Before: for readers of \d+ years or older \(SMOG \d+\.\d\), \d+ words/u);
    expect(asked).not.toContain('put in');
    expect(asked).not.toContain('Nobody needs this any more.');
    expect(asked).not.toContain('This stays as it is.');
  });

  it('has a sheet to sign with the same mark that a recording of these words would have', async () => {
    const rows = page().part('sign');
    const marks = [...said.output.matchAll(/^ {2}([0-9a-f]{8}) {2}/gmu)].map(([, mark]) => mark);
    expect(marks).toHaveLength(4);
    const { site } = await readSite({ content, asOf: '2026-11-24', today: '2026-11-24' });
    const heard = site?.leaflets.filter(({ id }) => id === 'help' || id === 'new').map(hashOfWordsHeard);
    expect(marks.sort()).toEqual(heard?.sort());
    for (const mark of marks) expect(rows).toContain(`Mark: ${mark}`);
    expect(rows).not.toContain('What is over');
    expect(page().part('writer')).toContain(
      'leaflets/help/en.md: law-checked: the day, next-review: the day of the next',
    );
  });

  it(
    'passes the gate, with axe',
    async () => {
      const report = await gate(path.dirname(out), { progress: () => {}, say: () => {} });
      expect(report.findings).toEqual([]);
    },
    SLOW,
  );

  it(
    'prints on A4, with the sheet to sign on a page of its own',
    async () => {
      const browser = await launchBrowser(await ensureBrowser(() => undefined));
      try {
        const tab = await browser.newPage();
        await tab.goto(pathToFileURL(out).href);
        const printed = await tab.pdf({ preferCSSPageSize: true });
        const sheets = await pagesOf(printed);
        const signed = sheets.find(({ words }) => words.startsWith('Sheet to sign'));
        // Who signs, and all that is signed for.
        for (const words of ['Name:', 'Role:', 'Date:', 'Signature:', 'right once it is mended', 'Mark: ']) {
          expect(signed?.words).toContain(words);
        }
        expect(signed?.words.match(/Mark: [0-9a-f]{8}/gu)).toHaveLength(4);
        for (const { width, height } of sheets) expect([width, height]).toEqual([210, 297]);
        // What leads about on the screen is no use on paper.
        expect(sheets[0]?.words).not.toContain('For readers’ panels');
      } finally {
        await killBrowser(browser);
      }
    },
    SLOW,
  );

  it('shows one leaflet alone, or one nation', async () => {
    await review('--from', 'main', '--leaflet', 'new', '--nation', 'wales');
    expect(page().html).toContain('This page shows only Wales, only the leaflet “new”.');
    expect(
      page()
        .all('h4')
        .filter((words) => words.startsWith('1.')),
    ).toEqual(['1.1 New, Wales', '1.2 New, Wales', '1.3 New, Wales', '1.4 New, Wales']);
    expect(page().part('things')).toBe('');
    expect(page().part('law')).toBe('');
  });
});

describe('two revisions', () => {
  it('are told apart from what is in the folder now', async () => {
    const { change, commit, review, page, git } = service();
    change('leaflets/help/en.md', 'You can say no.', 'You can always say no.');
    commit('Say always');
    git('tag', 'second');
    change('leaflets/help/en.md', 'You can always', 'Nobody can ever');
    const { exitCode } = await review('--from', 'HEAD~1', '--to', 'second');
    expect(exitCode).toBe(0);
    expect(page().html).toContain('“Say always”');
    expect(page().part('change-1.1')).toContain('Now You can put in: always, end say no.');
    expect(page().html).not.toContain('Nobody');
  });

  it('tell a sentence that moved, and one that rests on other law', async () => {
    const first = `${frontMatter()}\n## One\n\nYou can say no. {right=can-refuse}\n\nAsk a nurse.\n\n## Two\n\nIt is free.\n`;
    const second = `${frontMatter()}\n## One\n\nYou can say no. {right=can-refuse,apply-within}\n\n## Two\n\nIt is free.\n\nAsk a nurse.\n`;
    const { write, review, page } = service({ 'leaflets/help/en.md': first });
    write('leaflets/help/en.md', second);
    await review('--from', 'main');
    expect(page().part('change-1.1')).toContain(
      'The words are the same. It rests on other facts of law than before.',
    );
    expect(page().part('change-1.1')).toContain('(apply-within, critical, newly tied to this sentence)');
    // Nobody has anything to read anew.
    expect(page().part('readers')).toBe('');
    expect(page().html).not.toContain('href="#readers"');
    expect(page().part('change-1.2')).toMatch(
      /^1\.2 Moved, England and Wales Under “Two”\. It stood under “One”\./u,
    );
  });

  it('tell words that stand in something else, each alone a change', async () => {
    const leaflet = (parts: string) => `${frontMatter()}\n${parts}`;
    const first = leaflet(
      '::: deadline\nApply soon.\n:::\n\n## Ask a nurse\n\n1. Say no.\n2. Say yes.\n   - Or wait.\n\nIt is free.\n',
    );
    const { write, review, page } = service({ 'leaflets/help/en.md': first });
    const told = async (from: string, to: string) => {
      write('leaflets/help/en.md', first.replace(from, to));
      const { output } = await review('--from', 'main');
      expect(output).toContain('1 leaflet to look at');
      return page().part('leaflet-help-en');
    };
    expect(await told('::: deadline', '::: important')).toContain(
      'It was plain text in the box “deadline”, and is now plain text in the box “important”.',
    );
    expect(await told('## Ask', 'Ask')).toContain('It was a heading, and is now plain text.');
    expect(await told('## Ask', '### Ask')).toContain('It was a heading, and is now a smaller heading.');
    const list = await told('1. Say no.\n2. Say yes.\n', '- Say no.\n- Say yes.\n');
    expect(list.match(/It was in a numbered list, and is now in a list\./gu)).toHaveLength(2);
    expect(list).toContain('It was in a list in a numbered list, and is now in a list in a list.');
    expect(page().part('writer')).toContain('nor for what words stand in, such as a heading or a list');
  });

  it('tell another recording of the same length, and what has another thing of the same name', async () => {
    const { content, commit, change, review, page } = service({
      'site.yaml': `${SITE}  other:\n    name: {en: Test Advocacy}\n    about: {en: Also free.}\n    phone: 03003 038 039\n    checked: 2026-11-22\n`,
      'places/willow.yaml': WARD,
      'pictures/pictures.yaml':
        'advocate:\n  shows: A person.\n  source: drawn\nnurse:\n  shows: A nurse.\n  source: drawn\n',
      'pictures/advocate.svg': drawing('#224466'),
      'pictures/nurse.svg': drawing('#662244'),
      'questions/en.yaml':
        'start:\n  question: What is happening?\n  answers:\n    - {says: One, read: help, picture: advocate}\n    - {says: Two, read: help}\n',
    });
    const recorded = await typeHere('record', [
      ...['--content', content, '--leaflet', 'help', '--language', 'en', '--by-role', 'advocate'],
      ...['--file', 'content/recordings/too-unwell/en.mp3'],
    ]);
    expect(recorded.errors).toBe('');
    commit('Read it aloud');
    const sound = path.join(content, 'leaflets/help/en.mp3');
    // Bytes that sound the same: an empty tag before them.
    writeFileSync(sound, Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\0\0'), readFileSync(sound)]));
    expect((await review('--from', 'HEAD')).output).toContain(
      '1 leaflet changed only in the lines at the top',
    );
    expect(page().part('leaflet-help-en')).toMatch(
      /recording: Before: 0:32 long, recordings\/en-[^ ]+ .*Now: 0:32 long, recordings\/en-/u,
    );
    commit('Read it aloud again');
    change('places/willow.yaml', 'advocacy: advocacy', 'advocacy: other');
    expect((await review('--from', 'HEAD')).output).toContain('1 other thing changed.');
    expect(page().part('things')).toContain('Ward “willow”: changed');
    commit('Another service');
    change('questions/en.yaml', 'picture: advocate', 'picture: nurse');
    expect((await review('--from', 'HEAD')).output).toContain('1 other thing changed.');
    expect(page().part('things')).toContain('nurse.svg');
  });

  it('tell that a leaflet was withdrawn, with its notice, and ask nobody about what it said', async () => {
    const { write, review, page } = service();
    write(
      'withdrawn.yaml',
      '- leaflet: help\n  since: 2026-11-23\n  because: {en: A time limit in it is wrong.}\n',
    );
    const { output } = await review('--from', 'main');
    expect(output).toContain('1 leaflet to look at: 1 withdrawn.');
    const told = page().part('leaflet-help-en');
    expect(told).toContain('England and Wales: withdrawn, so a notice stands in its place.');
    expect(told).toContain('A time limit in it is wrong.');
    expect(told).toMatch(/It said: .*You can say no\./u);
    expect(page().part('readers')).not.toContain('You can say no.');
  });

  it('tell apart what only somebody checked again, for which there is nothing to sign', async () => {
    const { change, review, page } = service();
    change('law/claims.yaml', 'checked: 2026-11-22', 'checked: 2026-11-23');
    change('leaflets/help/en.md', 'law-checked: 2026-11-22', 'law-checked: 2026-11-23');
    const { output } = await review('--from', 'main');
    expect(output).toContain('No leaflet reads differently.');
    expect(output).toContain('1 leaflet changed only in the lines at the top of the file.');
    expect(output).toContain('1 fact of law only checked again.');
    expect(page().part('law')).toContain(
      'Held against their sources again, and the same as before: can-refuse.',
    );
    expect(page().part('leaflet-help-en')).toContain('Its words are the same.');
    expect(page().part('sign')).toBe('');
  });

  it('say that nothing changed, and write no page', async () => {
    const { content, out, review } = service();
    writeFileSync(path.join(content, 'site.yaml'), `# A remark.\n${SITE}`);
    const { exitCode, output } = await review('--from', 'HEAD');
    expect(output).toMatch(/^Nothing changed since HEAD \([0-9a-f]+ of .+\)\. No page was written\.\n$/u);
    expect(exitCode).toBe(0);
    expect(existsSync(out)).toBe(false);
  });
});

describe('translations', () => {
  const parts = [
    ['## What you can do', '## Co możesz zrobić'],
    ['You can say no.', 'Możesz odmówić.'],
  ] as const;
  const files = {
    'site.yaml': SITE.replace('[en]', '[en, pl]').replace('sheets:', 'draft-translations: withhold\nsheets:'),
    'languages/pl.yaml': languageFile(readFileSync('content/languages/en.yaml', 'utf8'), 'Polski'),
    'leaflets/help/en.md': `${frontMatter()}\n${englishBody(parts)}`,
    'leaflets/help/pl.md': `${translationFront()}${otherBody(parts)}`,
  };

  it('that fell behind are listed, though readers do not see them', async () => {
    const { change, review, page } = service(files);
    change('leaflets/help/en.md', 'You can say no.', 'You can always say no.');
    const { output } = await review('--from', 'main');
    expect(output).toContain('1 translation fell behind, in 1 part.');
    expect(page().part('late')).toContain('You can always say no. Możesz odmówić.');
  });

  it('are reviewed with --drafts, each beside its own mark', async () => {
    const { change, review, page } = service(files);
    change('leaflets/help/pl.md', 'Możesz odmówić.', 'Zawsze możesz odmówić.');
    const refused = await review('--from', 'main', '--language', 'pl');
    expect([refused.exitCode, refused.errors]).toEqual([
      2,
      'Readers have nothing in “pl”. Write one of these: en. For translations that are withheld, add --drafts.\n',
    ]);
    const { exitCode, output } = await review('--from', 'main', '--language', 'pl', '--drafts');
    expect(exitCode).toBe(0);
    expect(output).toContain('Twoje prawo (England, ');
    expect(page().part('change-1.1')).toContain('Now put in: Zawsze możesz, end odmówić.');
    expect(page().html).toContain('<dd lang="pl" dir="ltr">');
    expect(page().part('writer')).toContain('status: checked, by-role: the role, on: the day');
  });
});

describe('older content that today’s program cannot read', () => {
  it('is read with the files of today where nothing could be read without them, and says so', async () => {
    const strings = readFileSync('content/languages/en.yaml', 'utf8');
    const { write, change, review, page } = service({
      'languages/en.yaml': strings.replace(/^ {2}skip: .*\n/mu, '').replace(/^ {2}[a-z-]+: .*\n/mu, ''),
    });
    write('languages/en.yaml', strings);
    change('leaflets/help/en.md', 'You can say no.', 'You can always say no.');
    const { exitCode, errors } = await review('--from', 'main');
    expect(errors).toBe(
      'Today’s program cannot read some files of main. They were read as they are today, so no change in them is told here.\n  languages/en.yaml\n\n',
    );
    expect(exitCode).toBe(0);
    expect(page().part('change-1.1')).toContain('put in: always, end');
    expect(page().html).toContain('They were read as they are today');
  });

  it('is read with the site.yaml of today where that cannot be read', async () => {
    const { write, change, review, page } = service({ 'site.yaml': SITE.replace(/^sheets: .*\n/mu, '') });
    write('site.yaml', SITE);
    change('leaflets/help/en.md', 'You can say no.', 'You can always say no.');
    const { exitCode, errors } = await review('--from', 'main');
    expect(errors).toContain('so no change in them is told here.\n  site.yaml\n');
    expect(exitCode).toBe(0);
    expect(page().part('change-1.1')).toContain('put in: always, end');
  });

  it('cannot be reviewed where the newer cannot be read either', async () => {
    const { write, review } = service();
    write('site.yaml', 'service: Test Advocacy\n');
    const { exitCode, errors } = await review('--from', 'main');
    expect(exitCode).toBe(2);
    expect(errors).toMatch(/^The content of the folder as it is now could not be read:\nsite\.yaml:1:1 /u);
    expect(errors).toContain('Run “npm run check”, and mend what it tells.');
  });

  it('tells the file and the problem, and shows that leaflet whole', async () => {
    const { write, review, page } = service({ 'leaflets/more/en.md': '---\ntitle: More\n---\nWords.\n' });
    write('leaflets/more/en.md', `${frontMatter({ title: 'More' })}\nWords.\n`);
    const { exitCode, errors } = await review('--from', 'main');
    expect(errors).toContain('Today’s program finds faults in the content of main');
    expect(errors).toContain('  leaflets/more/en.md, line 2: “summary” is missing.');
    expect(errors).not.toContain('review-');
    expect(exitCode).toBe(0);
    expect(page().part('leaflet-more-en')).toContain(
      'shown whole, because today’s program cannot read what it was before',
    );
  });

  it('ends with 1 if it is the newer content that has faults', async () => {
    const { change, review } = service();
    change('leaflets/help/en.md', 'You can say no.', 'You can *always* say no.');
    const { exitCode, errors } = await review('--from', 'main');
    expect(exitCode).toBe(1);
    expect(errors).toContain('The content that you are reviewing has faults.');
    expect(errors).toContain('  leaflets/help/en.md, line 12: Italics are hard to read.');
  });
});

describe('a service with the content of the program below its own', () => {
  it(
    'reviews its own words, and says what it cannot know',
    async () => {
      const { write, remove, change, commit, review, page } = service();
      for (const name of ['law', 'leaflets', 'languages']) remove(name);
      write('site.yaml', SITE.replace('sheets:', 'shipped-content: use\nsheets:'));
      write('places/willow.yaml', WARD);
      commit('Take what comes with the program');
      change('places/willow.yaml', 'Willow ward', 'Oak ward');
      const { exitCode, output, errors } = await review('--from', 'main', '--nation', 'england');
      expect(errors).toContain('What comes with the program was read as it is today on both sides.');
      expect(exitCode).toBe(0);
      expect(output).toContain('No leaflet reads differently.');
      expect(output).toContain('1 other thing changed.');
      expect(page().part('things')).toContain('Ward “willow”: changed');
    },
    SLOW,
  );
});

describe('it can’t run', () => {
  it.each([
    ['nowhere', /^Git knows no revision “nowhere” here\. “git log --oneline” lists them/u],
    ['--exec=x', /^Git knows no revision “--exec=x” here\./u],
  ])('with the revision %s', async (name, words) => {
    const { review, out } = service();
    const { exitCode, errors } = await review(`--from=${name}`);
    expect(exitCode).toBe(2);
    expect(errors).toMatch(words);
    expect(existsSync(out)).toBe(false);
  });

  it('where nothing is kept in git', async () => {
    const content = kit.sample();
    const { exitCode, errors } = await typeHere('review', ['--content', content, '--from', 'main']);
    expect(exitCode).toBe(2);
    expect(errors).toBe(
      `The folder “${content}” is not kept in git, so nobody can know what it was before. Type “git init” in the folder of your service, then “git add .” and “git commit -m "First words"”, and review what comes after.\n`,
    );
  });

  it('without git', async () => {
    const { content } = service();
    const { exitCode, errors } = await typeHere('review', ['--content', content, '--from', 'main'], {
      PATH: kit.folder,
      Path: kit.folder,
    });
    expect(exitCode).toBe(2);
    expect(errors).toBe('There is no git on this computer. Get it from git-scm.com, then type this again.\n');
  });

  it('from before there was a content folder, and leaves nothing behind', async () => {
    const { content, root, git, commit } = service();
    renameSync(content, path.join(root, 'words'));
    commit('Call it words');
    git('tag', 'renamed');
    const temporary = path.join(root, 'temporary');
    mkdirSync(temporary);
    const { exitCode, errors } = await typeHere(
      'review',
      ['--content', path.join(root, 'words'), '--from', 'HEAD~1'],
      { TMPDIR: temporary, TEMP: temporary },
    );
    expect(exitCode).toBe(2);
    expect(errors).toBe(
      'The folder “words” was not there yet at “HEAD~1”. Choose a later revision: “git log --oneline -- words” lists those that have it.\n',
    );
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('without --from, as a command of its own', async () => {
    const { exitCode, errors } = await typeCommand('review', []);
    expect(exitCode).toBe(2);
    expect(errors).toContain("required option '--from <revision>' not specified");
  });
});

it('tells a folder that is itself the repository', async () => {
  const content = kit.sample();
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: content });
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all');
  git('-c', 'user.name=W', '-c', 'user.email=w@example.org', 'commit', '--quiet', '-m', 'First');
  writeFileSync(
    path.join(content, 'law/claims.yaml'),
    CLAIMS.replace('A rule of Wales.', 'A rule of Wales only.'),
  );
  const out = path.join(kit.folder, 'itself.html');
  const { exitCode, output } = await typeHere('review', [
    '--content',
    content,
    '--from',
    'main',
    '--out',
    out,
  ]);
  expect(exitCode).toBe(0);
  expect(output).toContain('1 fact of law changed; none is critical.');
});
