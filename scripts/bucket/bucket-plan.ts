import { keepFor } from '../serve/keep-for.ts';
import { typeOfFile } from '../serve/type-of-file.ts';

/** Files by their names from the root of a site, each with a digest of its bytes; an empty one where a bucket cannot tell it. */
export type Digests = ReadonlyMap<string, string>;

/** Files that are put into a bucket with one command, since the same is said of each. */
export interface Batch {
  readonly type: string;
  /** How long a browser may keep them. */
  readonly cache: string;
  readonly files: readonly string[];
}

/** What is done at one time, one step after the other. */
export type Step = { readonly title: string } & (
  | { readonly copy: readonly Batch[] }
  | { readonly delete: readonly string[] }
);

const PAGE = /\.html?$/u;

/** What leads to pages: what search finds, lists for machines, and what a kiosk keeps a copy by. */
const LEADS_TO_PAGES = /^(?:search\/|sitemap\.xml$|robots\.txt$)|(?:^|\/)files\.txt$/u;

/** The worker of a kiosk says that its edition is there, whole. */
const WORKER = /(?:^|\/)sw\.js$/u;

/**
 * In which order a bucket becomes a site, so that at no moment a reader gets a page whose files, or whose links, are not there yet:
 * first what pages load, then pages that are new, then those that changed, then what leads to pages; and what is old goes last, its
 * pages before what they loaded. Files whose bytes are there already are left alone.
 *
 * @param anew copies what is there already, too
 */
export function bucketPlan(site: Digests, there: Digests, anew = false): readonly Step[] {
  const files = [...site.keys()].filter(
    (file) => anew || !there.get(file) || there.get(file) !== site.get(file),
  );
  const old = [...there.keys()].filter((file) => !site.has(file));
  const isPage = (file: string) => PAGE.test(file);
  const isWorker = (file: string) => WORKER.test(file);
  const leads = (file: string) => LEADS_TO_PAGES.test(file);
  const steps: readonly Step[] = [
    {
      title: 'Copy what pages load',
      copy: batches(files.filter((file) => !isPage(file) && !leads(file) && !isWorker(file))),
    },
    { title: 'Copy new pages', copy: batches(files.filter((file) => isPage(file) && !there.has(file))) },
    { title: 'Copy changed pages', copy: batches(files.filter((file) => isPage(file) && there.has(file))) },
    { title: 'Copy what leads to pages', copy: batches(files.filter(leads)) },
    { title: 'Copy what begins an edition for a kiosk', copy: batches(files.filter(isWorker)) },
    { title: 'Delete old pages', delete: old.filter(isPage) },
    { title: 'Delete what old pages loaded', delete: old.filter((file) => !isPage(file)) },
  ];
  return steps.filter((step) => ('copy' in step ? step.copy : step.delete).length > 0);
}

function batches(files: readonly string[]): readonly Batch[] {
  const found = new Map<string, { type: string; cache: string; files: string[] }>();
  for (const file of files) {
    const [type, cache] = [typeOfFile(file).name, keepFor(file)];
    const batch = found.get(`${type} ${cache}`) ?? { type, cache, files: [] };
    batch.files.push(file);
    found.set(`${type} ${cache}`, batch);
  }
  return [...found.values()];
}

/** Each step and file in a line. */
export function planInWords(plan: readonly Step[]): readonly string[] {
  return plan.flatMap((step) =>
    'copy' in step
      ? step.copy.flatMap(({ type, cache, files }) =>
          files.map((file) => `copy    ${file}  (${type}; ${cache})`),
        )
      : step.delete.map((file) => `delete  ${file}`),
  );
}

/** How many files are copied and deleted. */
export function planCounts(plan: readonly Step[]): { readonly copied: number; readonly deleted: number } {
  const count = (of: (step: Step) => number) => plan.reduce((sum, step) => sum + of(step), 0);
  return {
    copied: count((step) =>
      'copy' in step ? step.copy.reduce((sum, { files }) => sum + files.length, 0) : 0,
    ),
    deleted: count((step) => ('delete' in step ? step.delete.length : 0)),
  };
}
