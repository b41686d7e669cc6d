import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** What programs write where nobody wrote a title, in the languages of their makers. */
const NO_TITLE =
  /^(?:untitled(?: document| page)?|(?:new |web |html |your )?(?:document|page|webpage|website|site|tab)(?: title)?(?: ?\d+)?|(?:page )?title(?: here)?|title of (?:the |your )?page|index|default|home ?page|test|todo|tbc|xxx+|lorem ipsum.*|localhost.*|(?:react|vue|vite|svelte|angular|next|nuxt|create next|my|web) ?app|vite(?: \+ \w+)+|hello,? world!?|welcome to nginx!?|document sans (?:titre|nom)|sans titre|ohne titel|unbenannt(?:es dokument)?|sin título|documento sin título|senza titolo|documento senza titolo|naamloos document|dim teitl|heb deitl|bez tytułu|sem título|無題|无标题|제목 없음|без названия|null|undefined|\[object object\]|[-–—|·.\s\d]+)$/iu;

const FILE = /^[^\s]+\.(?:html?|php|aspx?|jsp|docx?|pdf|indd|md|txt)$|^microsoft word - /iu;

export const titleMissing: PageRule = {
  id: 'title-missing',
  words: 'Every page has a title in words.',
  why: 'Someone with several pages open, or who listens, hears the title first and finds the page by it.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    const title = view.document.title.trim();
    const element = view.document.querySelector('title') ?? view.document.documentElement;
    const fix =
      'Write in <title> what the page is about, as in its main heading, and then the name of the site.';
    if (title === '') yield { element, message: 'The page has no title.', fix };
    else if (FILE.test(title))
      yield { element, message: `The title of the page, ${quoted(title)}, is the name of a file.`, fix };
    else if (NO_TITLE.test(title))
      yield {
        element,
        message: `The title of the page, ${quoted(title)}, does not say what it is about.`,
        fix,
      };
  },
};
