import type { Check } from '../../../scripts/model/check.ts';
import { contentsIn, elementsIn, type SheetElement } from '../../sheet/sheet-structure.ts';
import type { SheetRule } from './sheet-rule.ts';

export const figuresCheck: Check = {
  id: 'sheet-figures',
  words: 'Every picture in a PDF has words that are read out in its place.',
  why: 'Someone who listens hears what a picture shows; without words they hear nothing, or the name of a file.',
};

/** What programs write where nobody wrote anything. */
const FILE_NAME = /^\S*\.(?:avif|bmp|emf|eps|gif|heic|jpe?g|pdf|png|svg|tiff?|webp|wmf)$/iu;
const CAMERA_NAME = /^(?:DSC|DSCN|IMG|PXL|P)[-_]?\d{3,}$/iu;
const NO_WORDS =
  /^(?:an?\s+)?(?:image|picture|graphic|photo|photograph|figure|icon|logo|drawing|screenshot|img)\s*\d*\.?$/iu;

/** PDF/UA-1, 7.3. */
export const figures: SheetRule = (sheet) => {
  if (!sheet.structure) return [];
  return [...elementsIn(sheet.structure)].flatMap((element) => {
    const fault = element.role === 'Figure' && faultOf(element);
    if (!fault) return [];
    const [content] = contentsIn(element);
    return [
      {
        message: fault,
        fix: 'Describe in a few words what the picture shows, or mark it as an artifact if it only decorates.',
        ...(content && { where: `page ${content.page}` }),
      },
    ];
  });
};

function faultOf({ alt, actualText }: SheetElement): string | undefined {
  const words = (alt ?? actualText)?.trim();
  if (!words) return 'A picture has no words to be read out in its place.';
  if (FILE_NAME.test(words) || CAMERA_NAME.test(words)) {
    return `A picture is read out as the name of its file, “${words}”.`;
  }
  return NO_WORDS.test(words)
    ? `A picture is read out as “${words}”, which does not say what it shows.`
    : undefined;
}
