import { type Block, type Inline, type LinkTarget, piecesOf } from '../../scripts/model/block.ts';
import { partsOf, partWith } from '../../scripts/model/kiosk/article-parts.ts';
import type { Kiosk } from '../../scripts/model/kiosk/kiosk.ts';
import { linksInBlocks } from '../../scripts/model/kiosk/links-in.ts';
import {
  type ArticleScreen,
  isLeaflet,
  listKinds,
  type PartScreen,
  type Screen,
  screenFile,
  screenHrefs,
} from '../../scripts/model/kiosk/screen.ts';
import type { InfoPage, Leaflet } from '../../scripts/model/leaflet.ts';
import { leafletAt } from '../../scripts/model/leaflet-at.ts';
import { languageOf } from '../../scripts/model/site.ts';
import { sameLocale } from '../page-locale.ts';
import type { KioskContext } from './kiosk-context.ts';
import type { Tile } from './parts/tiles.tsx';

/**
 * The screen that a link in an article leads to; none if it leads out of the edition. A leaflet or page that is not there is our bug,
 * because the reader of the content reports it; so this throws.
 */
function screenOfLink(
  to: LinkTarget,
  from: Leaflet | InfoPage,
  { site }: Kiosk,
): ArticleScreen | PartScreen | undefined {
  const there = <A extends Leaflet | InfoPage>(found: A | undefined, id: string): A => {
    if (!found) throw new Error(`${from.file} links to “${id}”, which is not there.`);
    return found;
  };
  const { nation, language } = from;
  switch (to.kind) {
    case 'leaflet':
      return screenAt(there(leafletAt(site.leaflets, { ...to, nation, language }), to.id), to.anchor);
    case 'page': {
      const page = site.infoPages.find((other) => other.id === to.id && sameLocale(other, from));
      return screenAt(there(page, to.id), to.anchor);
    }
    case 'anchor':
      return screenAt(from, to.id);
    default:
      return undefined;
  }
}

function screenAt(article: Leaflet | InfoPage, anchor: string | undefined): ArticleScreen | PartScreen {
  const part = anchor === undefined ? undefined : partWith(article, anchor);
  return part ? { kind: 'part', article, part: part.number } : { kind: 'article', article };
}

/**
 * What some blocks lead to, each as a button: a link within a sentence is too small for a hand that shakes.
 *
 * @param screen the one they stand on, to which no button leads
 */
export function waysOn(
  screen: ArticleScreen | PartScreen,
  blocks: readonly Block[],
  { kiosk }: KioskContext,
): readonly Tile[] {
  const href = screenHrefs(screen, kiosk);
  const here = screenFile(screen, kiosk);
  const tiles = new Map<string, Tile>();
  for (const { to } of linksInBlocks(blocks)) {
    const there = screenOfLink(to, screen.article, kiosk);
    if (!there || screenFile(there, kiosk) === here) continue;
    const { article } = there;
    const words = inWhich(article);
    const wordsIn = words === inWhich(screen.article) ? undefined : languageOf(kiosk.site, words);
    tiles.set(href(there), { href: href(there), words: titleOf(there), wordsIn });
  }
  return [...tiles.values()];
}

/** The language that the words of an article are in, whoever is shown them. */
function inWhich({ wordsIn, language }: Leaflet | InfoPage): string {
  return wordsIn ?? language;
}

function titleOf(screen: ArticleScreen | PartScreen): readonly Inline[] {
  const { article } = screen;
  const part = screen.kind === 'part' ? partsOf(article).parts[screen.part - 1] : undefined;
  return part?.heading.text ?? piecesOf(article.title, article.marked?.title);
}

/** The same screen in another language; the first screen where there is none. */
export function screenIn(screen: Screen, language: string, kiosk: Kiosk): Screen {
  const { site, nation } = kiosk;
  const locale = { nation, language };
  const start: Screen = { kind: 'start', language };
  const articleIn = (article: Leaflet | InfoPage) =>
    isLeaflet(article)
      ? leafletAt(site.leaflets, { id: article.id, form: article.form, ...locale })
      : site.infoPages.find(({ id, ...at }) => id === article.id && sameLocale(at, locale));
  switch (screen.kind) {
    case 'article':
    case 'part': {
      const article = articleIn(screen.article);
      if (!article) return start;
      return screen.kind === 'part' && isAsLong(article, screen.article)
        ? { ...screen, article }
        : { kind: 'article', article };
    }
    case 'paper': {
      const leaflet = leafletAt(site.leaflets, { ...screen.leaflet, ...locale });
      return leaflet ? { kind: 'paper', leaflet } : start;
    }
    case 'question': {
      const question = site.questions.find(
        ({ id, ...at }) => id === screen.question.id && sameLocale(at, locale),
      );
      return question ? { kind: 'question', question } : start;
    }
    case 'recording':
    case 'well':
    case 'not-found':
    case 'start':
      return start;
    default:
      return listKinds(kiosk, language).includes(screen.kind) ? { ...screen, language } : start;
  }
}

function isAsLong(one: Leaflet | InfoPage, other: Leaflet | InfoPage): boolean {
  return partsOf(one).parts.length === partsOf(other).parts.length;
}
