import type { LinkTarget } from '../../scripts/model/block.ts';
import { partsOf, partWith } from '../../scripts/model/kiosk/article-parts.ts';
import type { Kiosk } from '../../scripts/model/kiosk/kiosk.ts';
import { isLeaflet, listKinds, type Screen, type ScreenHref } from '../../scripts/model/kiosk/screen.ts';
import type { InfoPage, Leaflet } from '../../scripts/model/leaflet.ts';
import { leafletAt } from '../../scripts/model/leaflet-at.ts';
import { sameLocale } from '../page-locale.ts';

/**
 * Where a link in an article leads on a kiosk: to another screen, or nowhere if it leads out of the edition. A leaflet or page that
 * is not there is our bug, because the reader of the content reports it; so this throws.
 */
export function screenOfLink(
  to: LinkTarget,
  from: Leaflet | InfoPage,
  { site }: Kiosk,
  href: ScreenHref,
): string | undefined {
  const there = <A extends Leaflet | InfoPage>(found: A | undefined, id: string): A => {
    if (!found) throw new Error(`${from.file} links to “${id}”, which is not there.`);
    return found;
  };
  const { nation, language } = from;
  switch (to.kind) {
    case 'leaflet':
      return href(screenAt(there(leafletAt(site.leaflets, { ...to, nation, language }), to.id), to.anchor));
    case 'page': {
      const page = site.infoPages.find((other) => other.id === to.id && sameLocale(other, from));
      return href(screenAt(there(page, to.id), to.anchor));
    }
    case 'anchor':
      return href(screenAt(from, to.id));
    default:
      return undefined;
  }
}

function screenAt(article: Leaflet | InfoPage, anchor: string | undefined): Screen {
  const part = anchor === undefined ? undefined : partWith(article, anchor);
  return part ? { kind: 'part', article, part: part.number } : { kind: 'article', article };
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
