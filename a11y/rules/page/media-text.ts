import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** What the words of a film or a recording are called, in the languages in which we know. */
const TRANSCRIPT: Readonly<Record<string, RegExp>> = {
  en: /transcri|what (?:is|was|they|he|she) (?:said|says?)|(?:in|as) (?:words|text|writing)\b|text version|read (?:the|its|this|what)|lyrics|captions/iu,
  cy: /trawsgrif|adysgrif|beth sy.{0,12}ddweud|darllen/iu,
  pl: /transkry|zapis|tekst/iu,
  ro: /transcri|text/iu,
  so: /qoraal|akhri/iu,
  fr: /transcri|texte/iu,
  de: /transkri|abschrift|text/iu,
  es: /transcri|texto/iu,
  ar: /نص|تفريغ|اقرأ/u,
  ur: /متن|تحریر|پڑھیں/u,
  pa: /ਲਿਖਤ|ਪੜ੍ਹੋ|ਪਾਠ/u,
  bn: /প্রতিলিপি|লিখিত|পড়ুন/u,
  zh: /文字|文本|字幕|逐字|抄本|阅读|閱讀/u,
};

/** A film that is signed, or has no sound, has nothing to be captioned. */
const SIGNED = /\b(?:bsl|signed|sign language|silent|no sound)\b/iu;

/** Looks for captions in the film, and for a transcript in the part around it. Films inside other people’s players are not seen. */
export const mediaText: PageRule = {
  id: 'media-text',
  words: 'Every film has captions, and every recording has its words beside it.',
  why: 'Someone who is deaf, or has no headphones on a ward, can read what others hear.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const element of view.all('video, audio')) {
      if (!(element instanceof view.window.HTMLMediaElement) || !isMeant(element, view)) continue;
      const [language = ''] = (view.languageOf(element) || 'en').split('-');
      const word = TRANSCRIPT[language];
      const name = view.nameOf(element) || element.title;
      if (!word || SIGNED.test(name)) continue;
      const called = name ? quoted(name) : `This ${element.localName === 'video' ? 'film' : 'recording'}`;
      const transcript = hasWords(element, word, view);
      if (
        element.localName === 'video' &&
        !hasCaptions(element) &&
        (view.profile === 'site' || !transcript)
      ) {
        yield {
          element,
          message: `${called} has no captions.`,
          fix: 'Add them: <track kind="captions" src="….vtt" srclang="en" label="English captions">.',
        };
      }
      if (!transcript && (element.localName === 'audio' || view.profile === 'site')) {
        yield {
          element,
          message: `${called} does not have its words beside it.`,
          fix: 'Write down what is said, under a heading such as “What is said”, or link to it as “Transcript”.',
        };
      }
    }
  },
};

/** A film without sound or controls is a moving picture, and a recording that no one can start is none. */
function isMeant(element: HTMLMediaElement, view: PageView): boolean {
  if (element.localName === 'video') return (!element.muted || element.controls) && view.isSeen(element);
  return element.controls ? view.isSeen(element) : element.autoplay;
}

function hasCaptions(element: HTMLMediaElement): boolean {
  const written = [...element.querySelectorAll('track')].some(
    (track) => /^(?:captions|subtitles)$/u.test(track.kind) && track.getAttribute('src')?.trim(),
  );
  return (
    written ||
    [...element.textTracks].some(({ kind, cues }) => /captions|subtitles/u.test(kind) && cues?.length)
  );
}

function hasWords(element: HTMLMediaElement, word: RegExp, view: PageView): boolean {
  const described = (element.getAttribute('aria-describedby') ?? '')
    .split(/\s+/u)
    .map((id) => view.document.getElementById(id)?.textContent ?? '');
  if (described.some((words) => words.trim().length > 200 || word.test(words))) return true;
  const part = element.closest('article, section, main') ?? view.document.body;
  return [
    ...part.querySelectorAll('h2, h3, h4, h5, h6, summary, a[href], button, figcaption, strong, dt'),
  ].some((one) => word.test(`${view.wordsOf(one)} ${one.getAttribute('aria-label') ?? ''}`));
}
