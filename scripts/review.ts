import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Option } from 'commander';
import { renderReview } from '../templates/reports/review.tsx';
import {
  asOfOption,
  type ContentOptions,
  command,
  contentOption,
  draftsOption,
  EXIT,
  nationOption,
  run,
  whatToRead,
} from './command/command.ts';
import type { ReadOptions } from './read/read-options.ts';
import { reviewInWords, revisionInWords } from './review/in-words.ts';
import { Repository, type Revision } from './review/repository.ts';
import { isEmpty, type RevisionSide, reviewOf } from './review/review.ts';
import { lendFiles, readSide } from './review/side.ts';

interface Options extends ContentOptions {
  readonly from: string;
  readonly to?: string;
  readonly language?: string;
  readonly leaflet?: string;
  readonly out: string;
}

/** `npm run review`: what changed since a revision of git, sentence by sentence, on a page to read, print and sign. */
const program = command(
  'review',
  'Writes one page of what changed since a revision of git, for those who check it.',
  [
    'It shows every sentence before and now, the law it rests on, and a sheet to sign.',
    'A revision is a tag, “HEAD~3” for three changes ago, or “main@{2 weeks ago}”.',
    'Both are read for the law of one day. What the law changes from one day to another is told by “npm run changes”.',
  ].join('\n'),
)
  .addOption(contentOption())
  .addOption(nationOption())
  .addOption(asOfOption())
  .addOption(draftsOption())
  .requiredOption('--from <revision>', 'the older revision')
  .option('--to <revision>', 'the newer revision (default: what is in the folder now)')
  .option('--language <code>', 'only this language, like pl')
  .option('--leaflet <name>', 'only this leaflet, by the name of its folder')
  .addOption(new Option('--out <file>', 'where to write the page').default('_review/index.html'))
  .action(review);

async function review(options: Options): Promise<void> {
  const wanted = whatToRead(options);
  const repository = new Repository(wanted.content);
  const from = repository.revision(options.from);
  const to = options.to === undefined ? undefined : repository.revision(options.to);
  await withNewer(repository, to, wanted, (newer) =>
    repository.withFolderAt(from, async (content) => {
      const lent = lendFiles(content, newer.folder.root);
      const older = await readAt(from, { ...wanted, content });
      await tell(older, newer, lent, options);
    }),
  );
}

async function withNewer(
  repository: Repository,
  to: Revision | undefined,
  wanted: ReadOptions,
  work: (side: RevisionSide) => Promise<void>,
): Promise<void> {
  if (to) {
    await repository.withFolderAt(to, async (content) => work(await readAt(to, { ...wanted, content })));
  } else {
    const revision = { name: 'the folder as it is now', day: wanted.today };
    await work({ ...(await readSide(wanted)), revision });
  }
}

/** A review that fell due since then was not overdue on its own day. */
async function readAt(revision: Revision, wanted: ReadOptions): Promise<RevisionSide> {
  return { ...(await readSide({ ...wanted, today: revision.day })), revision };
}

async function tell(
  older: RevisionSide,
  newer: RevisionSide,
  lent: readonly string[],
  { nation, language, leaflet, out }: Options,
): Promise<void> {
  const shown = await reviewOf(older, newer, {
    lent,
    ...(nation && { nation }),
    ...(language !== undefined && { language }),
    ...(leaflet !== undefined && { leaflet }),
  });
  for (const { words, details } of shown.cautions) {
    console.error([words, ...details.map((detail) => `  ${detail}`), ''].join('\n'));
  }
  if (isEmpty(shown)) {
    const only = shown.only.length > 0 ? ` It looked at ${shown.only.join(', ')}.` : '';
    console.log(`Nothing changed since ${revisionInWords(older.revision)}.${only} No page was written.`);
  } else {
    const file = /\.html?$/iu.test(out) ? out : path.join(out, 'index.html');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, renderReview(shown));
    console.log(reviewInWords(shown, file));
  }
  if (newer.problems.length > 0) process.exitCode = EXIT.problems;
}

await run(program);
