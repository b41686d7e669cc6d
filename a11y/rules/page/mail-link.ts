import { linksOf } from '../../page/view/links.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

const ANNOUNCED =
  /@|e-?mail|e-?bost|\bmail\b|poczt|e-posta|correo|courriel|\biimeel|بريد|ای میل|ਈ-?ਮੇਲ|ইমেইল|ই-মেইল|邮|郵/iu;

export const mailLink: PageRule = {
  id: 'mail-link',
  words: 'A link that starts an e-mail says so, or shows the address.',
  why: 'Someone on a shared computer has no e-mail program there, and needs the address to write down.',
  profile: 'site',
  scope: 'page',
  *check(view) {
    for (const { element, name, url } of linksOf(view)) {
      if (url?.protocol !== 'mailto:' || ANNOUNCED.test(name)) continue;
      yield {
        element,
        message: `The link ${quoted(name)} starts an e-mail, and does not say so.`,
        fix: `Write the address as the words of the link: ${quoted(url.pathname)}.`,
      };
    }
  },
};
