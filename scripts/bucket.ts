import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Option } from 'commander';
import { Bucket } from './bucket/bucket.ts';
import { bucketPlan, type Digests, planCounts, planInWords } from './bucket/bucket-plan.ts';
import { command, run } from './command/command.ts';
import { takeSteps } from './command/steps.ts';
import { withTemporaryFolder } from './command/temporary-folder.ts';
import { CannotRun } from './model/cannot-run.ts';
import { gatedSite } from './publish/gated-site.ts';
import { MARK, type Mark, markFrom, strangersInWords } from './publish/mark.ts';

interface Options {
  readonly from: string;
  readonly dryRun?: true;
  readonly takeOver?: true;
}

/** `npm run bucket -- leaflets:my-bucket`: puts a finished site into a bucket, in an order in which nothing is ever missing. */
const program = command(
  'bucket',
  'Puts a finished site into a bucket, like one of S3. What is new goes first, what is old last.',
  [
    'It needs rclone (rclone.org), which knows all kinds of buckets and keeps the keys to yours: type “rclone config” once.',
    'Each file gets its type, and how long browsers may keep it. Headers such as Content-Security-Policy are said by what stands in',
    'front of the bucket: see deploy/bucket.',
    '',
    'Examples:',
    '  npm run bucket -- leaflets:my-bucket --dry-run',
    '  npm run bucket -- leaflets:my-bucket',
  ].join('\n'),
)
  .usage('-- <bucket> [options]')
  .argument('<bucket>', 'what rclone calls it, a colon, and the bucket; a folder in it may follow')
  .addOption(new Option('--from <folder>', 'the finished site').default('_site'))
  .addOption(new Option('--dry-run', 'only tell what would be copied and deleted, in which order'))
  .addOption(
    new Option('--take-over', 'what the bucket holds is of somebody else: copy all, and delete that'),
  )
  .action(async (name: string, { from, dryRun, takeOver }: Options) => {
    const bucket = new Bucket(name);
    const { sums, mark } = await gatedSite(from);
    const [site, all] = [await digestsOf(from, [...sums.keys()]), await bucket.digests()];
    const there = new Map([...all].filter(([file]) => file !== MARK));
    const old = all.has(MARK) ? markFrom(await bucket.read(MARK)) : undefined;
    if (!takeOver) checkOwn(bucket.name, [...all.keys()], { old, site });
    const plan = bucketPlan(site, there, takeOver);
    const { copied, deleted } = planCounts(plan);
    if (dryRun) {
      const words = `Nothing was changed. ${copied} files would be copied, and ${deleted} deleted.`;
      console.log([...planInWords(plan), '', words].join('\n'));
      return;
    }
    const marked = { type: 'application/json; charset=utf-8', cache: 'no-cache', files: [MARK] };
    // Of one that is cut off, all that is there is known as ours.
    const both = [...new Set([...(takeOver ? there.keys() : (old?.files ?? [])), ...mark.files])].sort();
    const between = { generator: mark.generator, asOf: mark.asOf, files: both };
    await takeSteps([
      {
        title: 'Mark the bucket',
        work: () =>
          withTemporaryFolder('bucket', async (folder) => {
            await writeFile(path.join(folder, MARK), `${JSON.stringify(between, null, 1)}\n`);
            await bucket.copy(folder, marked);
          }),
      },
      ...plan.map((step) => ({
        title: step.title,
        work: async (say: (words: string) => void) => {
          if ('delete' in step) return bucket.delete(step.delete);
          for (const batch of step.copy) {
            say(`${batch.files.length} of ${batch.type}`);
            await bucket.copy(from, batch);
          }
        },
      })),
      { title: 'Say what is in it', work: () => bucket.copy(from, marked) },
    ]);
    console.log(
      `${site.size} files are in ${bucket.name}: ${copied} were copied, and ${deleted} old ones deleted.`,
    );
  });

/** A slip in the name must not cost anybody their files, nor may another site that was put into a folder of the same bucket. */
function checkOwn(
  name: string,
  all: readonly string[],
  { old, site }: { readonly old: Mark | undefined; readonly site: Digests },
): void {
  const another = `a folder in it, like ${name}/leaflets; or add --take-over, which deletes them.`;
  if (all.length > 0 && !old) {
    throw new CannotRun(
      `“${name}” holds ${all.length} files, and no site that this program put there. Nothing was changed. Name an empty bucket, or ${another}`,
    );
  }
  const ours = new Set([MARK, ...(old?.files ?? []), ...site.keys()]);
  const strangers = all.filter((file) => !ours.has(file)).sort();
  if (strangers.length > 0) {
    throw new CannotRun(
      `“${name}” also holds files that are not of the site there: ${strangersInWords(strangers)}. Perhaps they are of another site. Nothing was changed. Move them elsewhere, or name an empty bucket, or ${another}`,
    );
  }
}

/** As buckets tell them. */
async function digestsOf(folder: string, files: readonly string[]): Promise<Digests> {
  const digests = new Map<string, string>();
  for (const file of files) {
    const bytes = await readFile(path.join(folder, ...file.split('/')));
    digests.set(file, createHash('md5').update(bytes).digest('hex'));
  }
  return digests;
}

await run(program);
