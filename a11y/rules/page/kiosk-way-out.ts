import { linksOf } from '../../page/view/links.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|zip|epub|csv|mp3|mp4)$/iu;

/** A script that leads elsewhere, with the address. */
const GOES = /(?:\blocation(?:\.href)?\s*=|\blocation\.(?:assign|replace)\(|\bopen\()\s*["'`]([^"'`]+)["'`]/u;

const AS_WORDS = 'Write the address or number as words, with a QR code beside it.';

export const kioskWayOut: PageRule = {
  id: 'kiosk-way-out',
  words: 'On a kiosk nothing leads out of these pages.',
  why: 'Someone who reads in a corridor is left before a screen that has no way back.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    if (view.kind !== 'kiosk') return;
    const here = view.window.location;
    for (const { element, name, url } of linksOf(view)) {
      const target = element.getAttribute('target') ?? '';
      if (!url || /^(?:javascript|about):$/u.test(url.protocol)) continue;
      const slip = (does: string, fix: string) => ({
        element,
        message: `The link ${quoted(name)} ${does}, and there is no way back on a kiosk.`,
        fix,
      });
      if (!/^(?:https?|file):$/u.test(url.protocol))
        yield slip(`starts another program (${url.protocol})`, AS_WORDS);
      else if (url.protocol !== here.protocol || url.host !== here.host)
        yield slip(`leads to ${url.host || 'another place'}`, AS_WORDS);
      else if (element.hasAttribute('download') || FILE.test(url.pathname))
        yield slip('leads to a file', 'Take it away, or let it lead to the page that says the same.');
      else if (!/^(?:|_self|_parent|_top)$/iu.test(target))
        yield slip('opens a new window', 'Take target="…" away.');
    }
    for (const element of view.all('[onclick]')) {
      const code = element.getAttribute('onclick') ?? '';
      const [, address = ''] = GOES.exec(code) ?? [];
      const url = URL.canParse(address, view.document.baseURI)
        ? new URL(address, view.document.baseURI)
        : undefined;
      if (address === '' || !url || (url.protocol === here.protocol && url.host === here.host)) continue;
      yield {
        element,
        message: `${quoted(view.nameOf(element) || view.wordsOf(element))} leads to ${url.host || url.protocol}, and there is no way back on a kiosk.`,
        fix: AS_WORDS,
      };
    }
    for (const element of view.all('form[action]')) {
      const action = element.getAttribute('action') ?? '';
      const url = URL.canParse(action, view.document.baseURI)
        ? new URL(action, view.document.baseURI)
        : undefined;
      if (!url || url.host === here.host) continue;
      yield {
        element,
        message: `The form ${quoted(view.nameOf(element) || view.wordsOf(element))} is sent to ${url.host || url.protocol}.`,
        fix: 'Take the form away from the kiosk.',
      };
    }
  },
};
