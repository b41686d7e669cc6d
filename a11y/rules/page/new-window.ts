import { namedBy } from '../../page/view/fields.ts';
import { linksOf } from '../../page/view/links.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule, PageSlip } from './page-rule.ts';

/** How a new window or tab is announced, by language. */
const ANNOUNCED: Readonly<Record<string, RegExp>> = {
  en: /\b(?:new|another|separate|other|external) (?:browser )?(?:window|tab|page|site|website)|\bopens\b|\bpop-?up\b|\bexternal\b|\bleaves this site\b/iu,
  cy: /ffenestr|tab newydd|dab newydd|yn agor|allanol/iu,
  pl: /okn|kart|zewnętrzn/iu,
  ro: /fereastr|filă|extern/iu,
  so: /daaqad|tab|furmaya/iu,
  fr: /fenêtre|onglet|externe/iu,
  de: /fenster|tab|extern|öffnet/iu,
  es: /ventana|pestaña|extern/iu,
  it: /finestra|scheda|estern/iu,
  pt: /janela|separador|aba|guia|extern/iu,
  nl: /venster|tabblad|extern/iu,
  tr: /pencere|sekme/iu,
  ar: /نافذة|تبويب|خارجي/u,
  ur: /ونڈو|ٹیب|کھڑکی/u,
  pa: /ਵਿੰਡੋ|ਟੈਬ/u,
  bn: /উইন্ডো|ট্যাব|জানালা/u,
  zh: /窗口|視窗|窗|标签|標籤|分页|分頁|新页|新頁/u,
};

const HERE = /^(?:|_self|_parent|_top)$/iu;

/** What opens a window, where it is written into the link or button itself; what a script does elsewhere cannot be told. */
const OPENS = /(?:\bwindow\.|(?:^|[;{\s]))open\s*\(\s*[^)\s]|\.target\s*=\s*["'](?!_self|_top|_parent)/u;
const OPENS_HERE = /\bopen\s*\([^)]*,\s*["']_(?:self|top|parent)["']/u;

export const newWindow: PageRule = {
  id: 'new-window',
  words: 'A link that opens a new window or tab says so.',
  why: 'Someone who cannot see the new window does not know why the way back is gone.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    yield* byScript(view);
    const frames = new Set(view.all('iframe[name]').map((frame) => frame.getAttribute('name')));
    for (const { element, name } of linksOf(view)) {
      const target = element.getAttribute('target') ?? view.document.querySelector('base')?.target ?? '';
      if (HERE.test(target) || frames.has(target) || /^(?:mailto|tel|sms):/u.test(element.href)) continue;
      if (!isAnnounced(view, element)) yield slip(element, 'link', name);
    }
  },
};

function* byScript(view: PageView): Iterable<PageSlip> {
  for (const element of view.all('[onclick], a[href^="javascript:" i]')) {
    const code = `${element.getAttribute('onclick') ?? ''};${(element.getAttribute('href') ?? '').replace(/^javascript:/iu, '')}`;
    if (!OPENS.test(code) || OPENS_HERE.test(code)) continue;
    const target = element.getAttribute('target') ?? '';
    if (!view.isSeen(element) || (element.localName === 'a' && !HERE.test(target))) continue;
    if (!isAnnounced(view, element as HTMLElement))
      yield slip(element, element.localName === 'a' ? 'link' : 'button', view.nameOf(element));
  }
}

function slip(element: Element, kind: 'link' | 'button', name: string): PageSlip {
  return {
    element,
    message: `The ${kind} ${quoted(name || 'without a name')} opens a new window, and does not say so.`,
    fix: `Let it open in the same window, or write “(opens in a new tab)” into the ${kind}.`,
  };
}

/** Whether a link says that it opens a window; in languages whose words for it we don’t know, we take it that it does. */
function isAnnounced(view: PageView, element: HTMLElement): boolean {
  const [language = ''] = (view.languageOf(element) || 'en').split('-');
  const announced = ANNOUNCED[language];
  if (!announced) return true;
  const described = namedBy(element, 'aria-describedby').map((one) => one.textContent ?? '');
  const said = [
    view.nameOf(element),
    element.title,
    view.wordsOf(element),
    ...described,
    wordsAfter(element),
  ].join(' ');
  return announced.test(said) || (language !== 'en' && (ANNOUNCED.en?.test(said) ?? false));
}

/** What is said in brackets right after a link. */
function wordsAfter({ nextSibling }: Element): string {
  return /^\s*[(（[].{0,60}/u.exec(nextSibling?.textContent ?? '')?.[0] ?? '';
}
