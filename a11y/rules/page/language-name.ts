import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

const KNOWN_NAMES: Readonly<Record<string, string>> = {
  english: 'en',
  welsh: 'cy',
  cymraeg: 'cy',
  polish: 'pl',
  polski: 'pl',
  urdu: 'ur',
  arabic: 'ar',
  punjabi: 'pa',
  bengali: 'bn',
  somali: 'so',
  romanian: 'ro',
  chinese: 'zh',
  french: 'fr',
  german: 'de',
  spanish: 'es',
  uk: 'en-GB',
  cn: 'zh',
  wales: 'cy',
};

/** Tags that look like languages to people, and are none or mean another one. */
const MISTAKEN = /^(?:cn|gb|us|jp|kr|eng?lish)$/u;

export const languageName: PageRule = {
  id: 'language-name',
  words: 'Languages are named by tags that browsers know, such as “cy” for Welsh.',
  why: 'Someone who listens gets the wrong voice where the name of a language is not known to the browser.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const element of view.all('[lang], [hreflang], track[srclang]')) {
      for (const name of ['lang', 'hreflang', 'srclang']) {
        const tag = element.getAttribute(name)?.trim() ?? '';
        if (tag === '' || tag === 'x-default' || isTag(tag)) continue;
        yield {
          element,
          message: `${quoted(tag)} is not a name of a language that browsers know.`,
          fix: adviceFor(name, tag),
        };
      }
    }
  },
};

const names = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'none' });

function isTag(tag: string): boolean {
  if (MISTAKEN.test(tag.toLowerCase())) return false;
  try {
    const { language } = new Intl.Locale(tag);
    // Short tags are all on the list; of the long ones, browsers know the names of some alone.
    return (
      language.length === 3 || /^(?:i|x|und|mul|zxx)$/u.test(language) || names.of(language) !== undefined
    );
  } catch {
    return /^(?:i|x)-/iu.test(tag);
  }
}

function adviceFor(name: string, tag: string): string {
  const mended = tag.replaceAll('_', '-').replace(/\..*$/u, '').replace(/-$/u, '');
  const advice = KNOWN_NAMES[tag.toLowerCase()] ?? (isTag(mended) ? mended : undefined);
  return advice
    ? `Write ${name}="${advice}".`
    : `Write the short name of one language, such as ${name}="en" or ${name}="cy".`;
}
