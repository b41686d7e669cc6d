import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

/** More letters than this belong on the page, where they can be read bit by bit. */
const LONGEST = 250;

const PICTURES = 'img[alt], input[type="image"][alt], area[alt], [role="img"][aria-label]';

/** What says only that there is a picture, or that someone meant to write more. */
const NO_WORDS =
  /^(?:an? |the |alt |my )?(?:image|img|picture|pic|photo|photograph|graphic|icon|logo|banner|thumbnail|spacer|alt|table|chart|graph|diagram|figure|alt text|alternative text|alt tag|alternate text|description|image description|caption|placeholder|untitled|todo|tbc|tba|xxx+|null|undefined|lorem ipsum.*|(?:insert|add|enter|write) .{0,20}(?:alt|text|description).*|image here|placeholder (?:image|picture|text)|sample (?:image|picture)|no alt|n a|bild|foto|imagen|immagine|afbeelding|llun|delwedd|zdjęcie|obraz|imagem|photographie)(?: \d+)?$/iu;

/** Beginnings that say what someone who listens is told anyway. */
const PICTURE_OF =
  /^(?:this is |here is |an? |the )?(?:image|picture|pic|photo|graphic|icon|img)s? (?:of|showing|shows|that shows)\b|^(?:image|picture|photo|graphic|icon) ?[:–-] ?\p{L}|^(?:image de|une? image (?:de|d['’])|photo d[e'’]|imagen de|foto de|bild von|foto von|immagine di|afbeelding van|llun o|delwedd o|zdjęcie przedstawia)\b/iu;

const FILE = /^[^\s]*\.(?:jpe?g|png|gif|svg|webp|avif|bmp|tiff?|heic)$/iu;

const CAMERA =
  /^(?:img|dsc|dscn|dscf|pxl|mvi|gopr|dji|whatsapp image|screenshot|screen shot|istock|shutterstock|adobestock|gettyimages|depositphotos)[-_ ]?\d[\d\s._\-at:()]*(?:[ap]m)?$/iu;

/** What only files are called: `ward-map-v3`, `hero-1200x600`, `front_door`. “COVID-19” and “brand-new” are words. */
const FILE_LIKE =
  /^(?:[\p{L}\d]+[-_])+v\d+(?:[._]\d+)*$|^(?:[\p{L}\d]+[-_])+\d+x\d+$|^(?:[\p{L}\d]+-){2,}\d{3,}$|^[\p{L}\d]{2,}(?:[-_][\p{L}\d]+)*_[\p{L}\d]{2,}(?:[-_][\p{L}\d]+)*$/iu;

export const altWords: PageRule = {
  id: 'alt-words',
  words: 'The words for a picture say what it shows, in at most 250 letters.',
  why: 'Someone who can’t see the picture hears only these words.',
  profile: 'any',
  scope: 'page',
  *check(view) {
    for (const element of view.all(PICTURES)) {
      const alt = (element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? '').trim();
      if (alt === '' || !view.isHeard(element)) continue;
      const slip = slipOf(element, alt);
      if (slip) yield { element, ...slip };
    }
  },
};

function slipOf(element: Element, alt: string) {
  if (FILE.test(alt) || CAMERA.test(alt) || FILE_LIKE.test(alt) || isFileOf(element, alt))
    return {
      message: `The words for a picture are the name of a file: ${quoted(alt)}.`,
      fix: 'Write what the picture shows. If it only decorates, write alt="".',
    };
  if (NO_WORDS.test(alt.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()))
    return {
      message: `The words for a picture say nothing of what it shows: ${quoted(alt)}.`,
      fix: 'Write what the picture shows. If it only decorates, write alt="".',
    };
  if (PICTURE_OF.test(alt))
    return {
      message: `The words for a picture begin by saying that it is one: ${quoted(alt)}.`,
      fix: 'Begin with what it shows. A screen reader says “image” by itself.',
    };
  if (alt.length > LONGEST && !isFormula(element, alt))
    return {
      message: `The words for a picture, ${quoted(alt)}, have ${alt.length} letters.`,
      fix: `Say the most important in one sentence, of at most ${LONGEST} letters, and the rest in the text of the page.`,
    };
  return undefined;
}

/** Whether the words are the file’s own name: `hero-banner_2` of `pictures/hero-banner_2.webp`. One plain word may be both. */
function isFileOf(element: Element, alt: string): boolean {
  const file = decoded(element.getAttribute('src') ?? '')
    .split(/[?#]/u)[0]
    ?.split('/')
    .pop()
    ?.replace(/\.\w+$/u, '');
  return file === alt && /[-_]|\d{3}/u.test(alt) && !/\s/u.test(alt);
}

function decoded(src: string): string {
  try {
    return decodeURIComponent(src);
  } catch {
    return src;
  }
}

/** A formula shown as a picture is told in full, as it is written for computers. */
function isFormula(element: Element, alt: string): boolean {
  return /\\[a-z]+|\{/iu.test(alt) || element.closest('[class*="math" i], math') !== null;
}
