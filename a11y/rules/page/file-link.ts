import { aroundOf, linksOf } from '../../page/view/links.ts';
import { quoted } from '../../page/view/quoted.ts';
import { tellsSize } from '../../page/view/tells-size.ts';
import type { PageRule } from './page-rule.ts';

/** Files by how their names end, and the words by which readers know them, in any language. */
const KINDS: readonly { readonly ends: RegExp; readonly called: RegExp; readonly name: string }[] = [
  { ends: /\.pdf$/iu, called: /pdf/iu, name: 'PDF' },
  { ends: /\.(?:docx?|odt|rtf)$/iu, called: /word|docx?\b|\bodt\b|\brtf\b|opendocument/iu, name: 'Word' },
  {
    ends: /\.(?:xlsx?|ods|csv)$/iu,
    called: /excel|xlsx?\b|\bods\b|csv|spreadsheet|taenlen/iu,
    name: 'Excel',
  },
  { ends: /\.(?:pptx?|odp)$/iu, called: /powerpoint|pptx?\b|\bodp\b|slides/iu, name: 'PowerPoint' },
  { ends: /\.(?:zip|7z|rar|tar|gz)$/iu, called: /zip|\b7z\b|\brar\b|\btar\b|\bgz\b/iu, name: 'ZIP' },
  { ends: /\.(?:epub|mobi)$/iu, called: /epub|e-?book|mobi|kindle/iu, name: 'EPUB' },
  {
    ends: /\.(?:mp3|m4a|wav|ogg|oga)$/iu,
    called: /mp3|m4a|wav|ogg|audio|sain|listen|sound|podcast|nagranie|dźwięk/iu,
    name: 'MP3',
  },
  {
    ends: /\.(?:mp4|m4v|mov|webm|avi|ogv)$/iu,
    called: /mp4|m4v|\bmov\b|webm|\bavi\b|video|film|fideo|watch/iu,
    name: 'MP4',
  },
];

/** The kind may be told in the link, in the words around it, or at the head of its column; only our own pages must tell the size too. */
export const fileLink: PageRule = {
  id: 'file-link',
  words: 'A link to a file says what kind of file it is and how large.',
  why: 'Someone on a ward’s shared computer or with little data may not be able to open a large file.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const { element, name, url } of linksOf(view)) {
      const kind = url && KINDS.find(({ ends }) => ends.test(url.pathname));
      if (!kind) continue;
      const around = view.wordsOf(aroundOf(element));
      const heads = element.closest('table') ? view.wordsOf(element.closest('table') as Element) : '';
      const said = `${name} ${element.title} ${view.wordsOf(element)} ${around} ${heads}`;
      const missing = [
        !kind.called.test(said) && `that it is ${/^[EM]/u.test(kind.name) ? 'an' : 'a'} ${kind.name} file`,
        view.profile === 'site' && !tellsSize(said, view.languageOf(element)) && 'how large the file is',
      ].filter((words) => words !== false);
      if (missing.length === 0) continue;
      yield {
        element,
        message: `The link ${quoted(name)} does not say ${missing.join(' and ')}.`,
        fix: `Write both into the link, such as “(${kind.name}, 72 kB)”.`,
      };
    }
  },
};
