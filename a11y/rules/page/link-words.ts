import { linksOf } from '../../page/view/links.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** Words that say nothing of where a link leads, in the languages of this site and some others. */
const EMPTY = new Set(
  `here|click here|click|click this|click this link|tap here|press here|go here|see here|look here|read here|over here|right here
  |link|this link|the link|a link|follow this link|use this link|this|this page|that page|the page|this site|page
  |more|more…|more...|read more|learn more|find out more|see more|show more|view more|more info|more information
  |further information|for more information|for more|for details|details|more details|full details|read on
  |continue reading|read this|view|view this|see|download|download here|website|web site
  |this website|our website|visit website|visit site|visit our website|go to website|go to site|click for more|click to read more
  |yma|cliciwch yma|cliciwch|clicia yma|mwy|darllen mwy|darllenwch fwy|darllenwch ragor|rhagor|rhagor o wybodaeth|mwy o wybodaeth
  |gweld mwy|gweler yma|dolen|y ddolen hon|manylion
  |tutaj|tu|kliknij tutaj|kliknij tu|kliknij|więcej|czytaj więcej|czytaj dalej|przeczytaj więcej|dowiedz się więcej|zobacz więcej
  |więcej informacji|szczegóły|link|ta strona
  |aici|click aici|faceți clic aici|apăsați aici|mai mult|mai multe|citește mai mult|citiți mai mult|citește mai departe|află mai multe
  |aflați mai multe|vezi mai mult|mai multe informații|detalii|acest link
  |halkan|halkan guji|guji halkan|riix halkan|wax badan|akhri wax dheeraad ah|wax dheeraad ah|faahfaahin
  |ici|cliquez ici|cliquer ici|en savoir plus|lire la suite|lire plus|voir plus|plus d’infos|plus d'infos|ce lien
  |hier|hier klicken|klicken sie hier|mehr|mehr erfahren|mehr lesen|weiterlesen|weiter lesen|details|dieser link
  |aquí|haga clic aquí|haz clic aquí|clic aquí|más|leer más|saber más|ver más|más información|este enlace
  |qui|clicca qui|leggi tutto|leggi di più|scopri di più|di più|aqui|clique aqui|leia mais|ler mais|saiba mais
  |klik hier|lees meer|lees verder|meer informatie|burada|buraya tıklayın|daha fazla|devamı
  |هنا|اضغط هنا|انقر هنا|اضغط|المزيد|اقرأ المزيد|قراءة المزيد|لمزيد من المعلومات|مزيد من المعلومات|هذا الرابط|رابط|التفاصيل
  |یہاں|یہاں کلک کریں|یہاں دبائیں|مزید|مزید پڑھیں|مزید پڑھیے|مزید معلومات|یہ لنک|تفصیلات|تفصیل
  |ਇੱਥੇ|ਇੱਥੇ ਕਲਿੱਕ ਕਰੋ|ਇੱਥੇ ਕਲਿਕ ਕਰੋ|ਹੋਰ|ਹੋਰ ਪੜ੍ਹੋ|ਹੋਰ ਜਾਣਕਾਰੀ|ਵੇਰਵੇ
  |এখানে|এখানে ক্লিক করুন|আরও|আরো|আরও পড়ুন|আরো পড়ুন|আরও জানুন|আরও তথ্য|বিস্তারিত|এই লিঙ্ক
  |这里|這裡|此处|此處|点击这里|點擊這裡|点击此处|點擊此處|请点击这里|更多|阅读更多|閱讀更多|了解更多|更多信息|更多資訊|查看更多|详情|詳情|链接|连结|連結`
    .split('|')
    .map((words) => words.trim().normalize('NFC')),
);

/**
 * “click here to …” and “here’s …” say what they are for; only words that are nothing else are empty. In a menu, “More” and
 * its like name a part of the menu.
 */
export const linkWords: PageRule = {
  id: 'link-words',
  words: 'The words of every link say where it leads, when they are read alone.',
  why: 'Someone who listens goes from link to link, and hears “here, here, more” without the words around them.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const { element, name, url } of linksOf(view)) {
      if (element.closest('nav, [role="navigation"], [aria-haspopup], [aria-expanded]')) continue;
      if (EMPTY.has(bare(name))) {
        yield {
          element,
          message: `The link ${quoted(name)} does not say where it leads.`,
          fix: 'Link the name of what it leads to, such as “your right to an advocate”.',
        };
      } else if (
        view.profile === 'site' &&
        isAddress(name) &&
        url &&
        element.closest('main, article') !== null
      ) {
        yield {
          element,
          message: `The link ${quoted(name)} is an address, which is spelled out to those who listen.`,
          fix: 'Link the name of what it leads to, such as “your right to an advocate”.',
        };
      }
    }
  },
};

function bare(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/^[^\p{L}\p{M}]+|[^\p{L}\p{M}]+$/gu, '')
    .trim();
}

/** The name of a site alone, such as example.org, can be said; what comes after it can’t. */
function isAddress(name: string): boolean {
  return /^(?:https?:\/\/\S+|(?:[\w-]+\.)+[a-z]{2,}\/\S+)$/iu.test(name);
}
