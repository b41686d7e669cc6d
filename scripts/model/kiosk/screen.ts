import type { InfoPage, Leaflet } from '../leaflet.ts';
import { hrefBetween } from '../page.ts';
import type { Question } from '../question.ts';
import type { Recording } from '../recording.ts';
import { isInUse } from '../withdrawn.ts';
import { partsOf } from './article-parts.ts';
import type { Kiosk } from './kiosk.ts';

/** A screen of a kiosk: one question, or one answer. */
export type Screen =
  | StartScreen
  | QuestionScreen
  | ListScreen
  | ArticleScreen
  | PartScreen
  | PaperScreen
  | RecordingScreen
  | WellScreen
  | NotFoundScreen;

/** The first screen, in one language. */
export interface StartScreen {
  readonly kind: 'start';
  readonly language: string;
}

/** A question after the first of “Which leaflet do I need?”. */
export interface QuestionScreen {
  readonly kind: 'question';
  readonly question: Question;
}

/** `people`: whom to call, and when an advocate comes. The others are as on the site. */
export type ListScreen = {
  readonly [kind in ListKind]: { readonly kind: kind; readonly language: string };
}[ListKind];

/** The folder of each, below that of the language. */
const LIST_FOLDERS = {
  leaflets: 'leaflets',
  'easy-leaflets': 'easy',
  people: 'people',
  search: 'search',
  words: 'words',
  voices: 'voices',
} as const;

export type ListKind = keyof typeof LIST_FOLDERS;

/** The beginning of a leaflet, or of a page about the site, with the questions that it answers. */
export interface ArticleScreen {
  readonly kind: 'article';
  readonly article: Leaflet | InfoPage;
}

/** One question that it answers, and the answer. */
export interface PartScreen {
  readonly kind: 'part';
  readonly article: Leaflet | InfoPage;
  /** From 1. */
  readonly part: number;
}

/** How to get a leaflet on paper. */
export interface PaperScreen {
  readonly kind: 'paper';
  readonly leaflet: Leaflet;
}

/** Everything that is said in a film or sound, and the film itself. */
export interface RecordingScreen {
  readonly kind: 'recording';
  readonly recording: Recording;
}

/** For staff: whether the kiosk works as it should. */
export interface WellScreen {
  readonly kind: 'well';
  readonly language: string;
}

/** Where an address leads nowhere. */
export interface NotFoundScreen {
  readonly kind: 'not-found';
  readonly language: string;
}

/** Every screen of a kiosk. */
export function screensOf(kiosk: Kiosk): readonly Screen[] {
  const { site, nation, languages } = kiosk;
  const first = languages[0]?.id ?? '';
  const isHere = ({ nation: its, language }: { readonly nation: string; readonly language: string }) =>
    its === nation && languages.some(({ id }) => id === language);
  const leaflets = site.leaflets.filter(isHere);
  return [
    ...languages.flatMap(({ id }): readonly Screen[] => [
      { kind: 'start', language: id },
      ...listKinds(kiosk, id).map((kind) => ({ kind, language: id })),
    ]),
    ...site.questions.filter(isHere).map((question): Screen => ({ kind: 'question', question })),
    ...[...leaflets, ...site.infoPages.filter(isHere)].flatMap((article): readonly Screen[] => [
      { kind: 'article', article },
      ...partsOf(article).parts.map(({ number }) => ({ kind: 'part' as const, article, part: number })),
    ]),
    ...leaflets.map((leaflet): Screen => ({ kind: 'paper', leaflet })),
    ...site.recordings
      .filter(({ language }) => languages.some(({ id }) => id === language))
      .map((recording): Screen => ({ kind: 'recording', recording })),
    { kind: 'well', language: first },
    { kind: 'not-found', language: first },
  ];
}

/** The lists that a kiosk has in a language. */
export function listKinds({ site, nation }: Kiosk, language: string): readonly ListKind[] {
  const isThere: Readonly<Record<ListKind, boolean>> = {
    leaflets: true,
    'easy-leaflets': site.leaflets.some(
      (leaflet) =>
        leaflet.form === 'easy' &&
        isInUse(leaflet) &&
        leaflet.nation === nation &&
        leaflet.language === language,
    ),
    people: true,
    search: true,
    words: (site.glossaries[language] ?? []).length > 0,
    voices: site.voices.some((voice) => voice.language === language),
  };
  return (Object.keys(LIST_FOLDERS) as readonly ListKind[]).filter((kind) => isThere[kind]);
}

/** The language that a screen is in. */
export function languageIdOn(screen: Screen): string {
  switch (screen.kind) {
    case 'article':
    case 'part':
      return screen.article.language;
    case 'paper':
      return screen.leaflet.language;
    case 'question':
      return screen.question.language;
    case 'recording':
      return screen.recording.language;
    default:
      return screen.language;
  }
}

/** Where a screen is written, from the root of the edition: `en/imha/2/index.html`. The first screen is at the root. */
export function screenFile(screen: Screen, kiosk: Pick<Kiosk, 'languages'>): string {
  if (screen.kind === 'not-found') return '404.html';
  if (screen.kind === 'well') return 'well/index.html';
  const language = languageIdOn(screen);
  if (screen.kind === 'start') {
    return language === kiosk.languages[0]?.id ? 'index.html' : `${language}/index.html`;
  }
  return [language, ...foldersOf(screen), 'index.html'].join('/');
}

function foldersOf(screen: Exclude<Screen, StartScreen | WellScreen | NotFoundScreen>): readonly string[] {
  switch (screen.kind) {
    case 'question':
      return ['find', screen.question.id];
    case 'recording':
      return ['recordings', screen.recording.id];
    case 'article':
      return articleFolders(screen.article);
    case 'part':
      return [...articleFolders(screen.article), screen.part.toString()];
    case 'paper':
      return [...articleFolders(screen.leaflet), 'paper'];
    default:
      return [LIST_FOLDERS[screen.kind]];
  }
}

function articleFolders(article: Leaflet | InfoPage): readonly string[] {
  return [article.id, ...(isLeaflet(article) && article.form === 'easy' ? ['easy'] : [])];
}

/** Whether something to read is a leaflet, which has sheets, or a page about the site. */
export function isLeaflet(article: Leaflet | InfoPage): article is Leaflet {
  return 'form' in article;
}

/** The address of a screen, or of a file named from the root of the edition, as written on one screen. */
export type ScreenHref = (target: Screen | string) => string;

/**
 * Addresses as written on a screen: relative, so that the edition opens from a disk. The screen for addresses that lead nowhere is
 * served at any depth, so its addresses begin at the root of the server.
 */
export function screenHrefs(screen: Screen, kiosk: Pick<Kiosk, 'languages' | 'folder'>): ScreenHref {
  return (target) => {
    const file = typeof target === 'string' ? target : screenFile(target, kiosk);
    return screen.kind === 'not-found'
      ? `/${kiosk.folder ?? ''}${file}`
      : hrefBetween(screenFile(screen, kiosk), file);
  };
}
