import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** What the way home is called, by language. Pages in other languages are left alone. */
const HOME: Readonly<Record<string, RegExp>> = {
  en: /\b(?:home(?: ?page)?|start(?: again| over)?|front page|first page|main (?:page|menu|screen)|beginning|all leaflets)\b/iu,
  cy: /\b(?:hafan|cartref|dechrau|cychwyn|dudalen flaen|tudalen flaen)\b/iu,
  pl: /główna|początk|początek|start/iu,
  ro: /acasă|început|prima pagină|start/iu,
  so: /bogga hore|hoyga|bilow/iu,
};

const HOME_ADDRESS = /(?:^|\/)(?:(?:home|index|start|hafan|kiosk)(?:\.\w+)?)?$/iu;

export const kioskHome: PageRule = {
  id: 'kiosk-home',
  words: 'Every page of a kiosk has a way back to its first page.',
  why: 'Someone who comes to a shared screen in the middle of a leaflet has no keyboard to begin again.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    if (view.kind !== 'kiosk' || HOME_ADDRESS.test(view.window.location.pathname)) return;
    const [language = ''] = (view.languageOf(view.document.documentElement) || 'en').split('-');
    if (!HOME[language]) return;
    const ways = view
      .all('a[href], button, [role="button"], [role="link"]')
      .filter((one) => view.isSeen(one));
    if (ways.some((way) => leadsHome(view, way))) return;
    const element = view.document.querySelector('h1') ?? view.document.body;
    yield {
      element,
      message: `The page ${quoted(view.document.title)} has no way home, and a kiosk has no button to go back.`,
      fix: 'Put a link called “Home” at the top, which leads to the first page of the kiosk.',
    };
  },
};

function leadsHome(view: PageView, way: Element): boolean {
  if (way.matches('[rel~="home"]')) return true;
  const [language = ''] = (view.languageOf(way) || 'en').split('-');
  if (HOME[language]?.test(view.nameOf(way)) || HOME.en?.test(view.nameOf(way))) return true;
  if (!(way instanceof view.window.HTMLAnchorElement)) return false;
  const { host, pathname, hash } = view.window.location;
  return way.host === host && way.pathname !== pathname && hash === '' && HOME_ADDRESS.test(way.pathname);
}
