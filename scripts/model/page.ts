import { englishOf } from './beside.ts';
import { foundBy } from './found-by.ts';
import type { InfoPage, Leaflet } from './leaflet.ts';
import { localesOf } from './locale.ts';
import type { NationId } from './nation.ts';
import type { Question } from './question.ts';
import type { Recording } from './recording.ts';
import type { Site } from './site.ts';
import { isInUse } from './withdrawn.ts';

/** A page of the site. Every page but the 404 exists twice: standard and large print, each with its own address. */
export type Page =
  | HomePage
  | NationPage
  | QuestionPage
  | LeafletPage
  | BesidePage
  | RecordingPage
  | SiteInfoPage
  | NotFoundPage;

/** `/`, and `/pl/` in another language: choose a nation. */
export interface HomePage {
  readonly kind: 'home';
  readonly language: string;
  /** Whether it is in the site’s first language, and stands at its root. */
  readonly first: boolean;
  readonly large: boolean;
}

/** A page of a nation in a language that is not one leaflet: the start, and the lists. */
export interface NationPage {
  readonly kind: NationPageKind;
  readonly nation: NationId;
  readonly language: string;
  readonly large: boolean;
}

/**
 * The last folder of each such page, below `/england/en/`; no leaflet or page about the site may have this id.
 * `library`: every leaflet. `easy-library`: every one in Easy Read. `search`: find one by a word. `words`: hard words.
 * `check`: the codes of the current sheets. `print`: everything staff can print. `voices`: what people said, what came of it.
 */
const NATION_FOLDERS = {
  library: [],
  'easy-library': ['easy'],
  search: ['search'],
  words: ['words'],
  check: ['check'],
  print: ['print'],
  voices: ['voices'],
} as const;

export type NationPageKind = keyof typeof NATION_FOLDERS;

/** `/england/en/find/who/`: one question of “Which leaflet do I need?”. */
export interface QuestionPage {
  readonly kind: 'question';
  readonly question: Question;
  readonly large: boolean;
}

/** `/england/en/recordings/your-rights/`: a film or sound, and everything that is said in it. */
export interface RecordingPage {
  readonly kind: 'recording';
  readonly recording: Recording;
  readonly nation: NationId;
  readonly large: boolean;
}

/** `/england/en/imha/`: one leaflet. */
export interface LeafletPage {
  readonly kind: 'leaflet';
  readonly leaflet: Leaflet;
  readonly large: boolean;
}

/** `/england/pl/imha/with-english/`: a translated leaflet, each part beside the same part in the main language. */
export interface BesidePage {
  readonly kind: 'beside';
  readonly leaflet: Leaflet;
  readonly large: boolean;
}

/** `/england/en/about/`: a page about the site itself. */
export interface SiteInfoPage {
  readonly kind: 'info';
  readonly article: InfoPage;
  readonly large: boolean;
}

/** `/404.html`. */
export interface NotFoundPage {
  readonly kind: 'not-found';
  readonly language: string;
  readonly large: false;
}

/** Last folder of a large-print page. */
const LARGE_FOLDER = 'large';

/** Last folder of a leaflet in Easy Read. */
const EASY_FOLDER = 'easy';

/** Last folder of a leaflet beside the main language. */
const BESIDE_FOLDER = 'with-english';

/** Folder of the questions. */
const QUESTION_FOLDER = 'find';

/** Folder of the recordings. */
const RECORDING_FOLDER = 'recordings';

/** Folders that no leaflet or page about the site may have as its id. */
export const TAKEN_FOLDERS: readonly string[] = [
  LARGE_FOLDER,
  EASY_FOLDER,
  QUESTION_FOLDER,
  RECORDING_FOLDER,
  ...Object.values(NATION_FOLDERS).flat(),
];

/** The front page in a language. */
export function homeIn(language: string, { languages }: Pick<Site, 'languages'>, large: boolean): HomePage {
  return { kind: 'home', language, first: language === languages[0]?.id, large };
}

/** Every page of the site, in the order a reader would meet them. */
export function pagesOf(site: Site): readonly Page[] {
  const language = site.languages[0]?.id ?? 'en';
  const twice = [false, true] as const;
  return [
    ...site.languages.flatMap(({ id }) => twice.map((large) => homeIn(id, site, large))),
    ...localesOf(site).flatMap(({ nation, language: { id } }) =>
      nationPageKinds(site, nation, id).flatMap((kind) =>
        twice.map((large) => ({ kind, nation, language: id, large }) as const),
      ),
    ),
    ...site.questions.flatMap((question) =>
      twice.map((large) => ({ kind: 'question', question, large }) as const),
    ),
    ...localesOf(site).flatMap(({ nation, language: { id } }) =>
      site.recordings
        .filter((recording) => recording.language === id)
        .flatMap((recording) =>
          twice.map((large) => ({ kind: 'recording', recording, nation, large }) as const),
        ),
    ),
    ...site.leaflets.flatMap((leaflet) =>
      (englishOf(leaflet, site) ? (['leaflet', 'beside'] as const) : (['leaflet'] as const)).flatMap((kind) =>
        twice.map((large) => ({ kind, leaflet, large }) as const),
      ),
    ),
    ...site.infoPages.flatMap((article) => twice.map((large) => ({ kind: 'info', article, large }) as const)),
    { kind: 'not-found', language, large: false },
  ];
}

const leafletsIn = foundBy(
  ({ form, nation, language }: Pick<Leaflet, 'form' | 'nation' | 'language' | 'withdrawn'>) =>
    `${form} ${nation} ${language}`,
);

/** The pages there are for a nation in a language. */
export function nationPageKinds(
  { leaflets, glossaries, voices }: Pick<Site, 'leaflets' | 'glossaries' | 'voices'>,
  nation: NationId,
  language: string,
): readonly NationPageKind[] {
  const kinds = Object.keys(NATION_FOLDERS) as readonly NationPageKind[];
  const hasEasyRead = leafletsIn(leaflets, `easy ${nation} ${language}`).some(isInUse);
  const hasVoices = voices.some((voice) => voice.language === language);
  const hasWords = (glossaries[language] ?? []).length > 0;
  return kinds.filter(
    (kind) =>
      !(kind === 'easy-library' && !hasEasyRead) &&
      !(kind === 'voices' && !hasVoices) &&
      !(kind === 'words' && !hasWords),
  );
}

/** Where a page is written, from the root of the site: `england/en/imha/large/index.html`. */
export function pageFile(page: Page): string {
  if (page.kind === 'not-found') return '404.html';
  return [...pageFolders(page), ...(page.large ? [LARGE_FOLDER] : []), 'index.html'].join('/');
}

function pageFolders(page: Exclude<Page, NotFoundPage>): string[] {
  switch (page.kind) {
    case 'home':
      return page.first ? [] : [page.language];
    case 'recording':
      return [page.nation, page.recording.language, RECORDING_FOLDER, page.recording.id];
    case 'question':
      return [page.question.nation, page.question.language, QUESTION_FOLDER, page.question.id];
    case 'leaflet':
      return leafletFolders(page.leaflet);
    case 'beside':
      return [...leafletFolders(page.leaflet), BESIDE_FOLDER];
    case 'info':
      return articleFolders(page.article);
    default:
      return [page.nation, page.language, ...NATION_FOLDERS[page.kind]];
  }
}

function leafletFolders(leaflet: Leaflet): string[] {
  return [...articleFolders(leaflet), ...(leaflet.form === 'easy' ? [EASY_FOLDER] : [])];
}

function articleFolders({ nation, language, id }: InfoPage): string[] {
  return [nation, language, id];
}

/**
 * A link from one file of the site to another, relative and naming `index.html`, so that it works on any server,
 * under any folder, and when the site is opened from a disk or a USB stick.
 *
 * @example hrefBetween('england/en/imha/index.html', 'styles/site.css') // '../../../styles/site.css'
 */
export function hrefBetween(from: string, to: string): string {
  const fromFolders = from.split('/').slice(0, -1);
  const toParts = to.split('/');
  let shared = 0;
  while (
    shared < fromFolders.length &&
    shared < toParts.length - 1 &&
    fromFolders[shared] === toParts[shared]
  ) {
    shared += 1;
  }
  return [...fromFolders.slice(shared).map(() => '..'), ...toParts.slice(shared)].join('/');
}
