import { linksOf } from '../../page/links.ts';
import { quoted } from '../../page/page-view.ts';
import type { PageRule } from './page-rule.ts';

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

export const newWindow: PageRule = {
  id: 'new-window',
  words: 'A link that opens a new window or tab says so.',
  why: 'Someone who cannot see the new window does not know why the way back is gone.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const frames = new Set(view.all('iframe[name]').map((frame) => frame.getAttribute('name')));
    for (const { element, name } of linksOf(view)) {
      const target = element.getAttribute('target') ?? view.document.querySelector('base')?.target ?? '';
      const scripted = /\bwindow\.open\(/u.test(element.getAttribute('onclick') ?? '');
      if (
        (!scripted && (HERE.test(target) || frames.has(target))) ||
        /^(?:mailto|tel|sms):/u.test(element.href)
      )
        continue;
      const [language = ''] = (view.languageOf(element) || 'en').split('-');
      const announced = ANNOUNCED[language];
      if (!announced) continue;
      const described = (element.getAttribute('aria-describedby') ?? '')
        .split(/\s+/u)
        .map((id) => view.document.getElementById(id)?.textContent ?? '');
      const said = [name, element.title, view.wordsOf(element), ...described, wordsAfter(element)].join(' ');
      if (announced.test(said) || (language !== 'en' && ANNOUNCED.en?.test(said))) continue;
      yield {
        element,
        message: `The link ${quoted(name || 'without a name')} opens a new window, and does not say so.`,
        fix: 'Let it open in the same window, or write “(opens in a new tab)” into the link.',
      };
    }
  },
};

/** What is said in brackets right after a link. */
function wordsAfter({ nextSibling }: Element): string {
  return /^\s*[(（[].{0,60}/u.exec(nextSibling?.textContent ?? '')?.[0] ?? '';
}
