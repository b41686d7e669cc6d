import type { Problem } from '../model/problem.ts';
import type { DrawingTrouble } from './picture-drawing-style.ts';

/** What is wrong with a picture; whoever reads the text adds the place that asks for the picture. */
export type PictureFault = Pick<Problem, 'rule' | 'message' | 'fix'>;

const SAVE_PLAIN = 'Save it again from the drawing program as “plain SVG”, or as PNG.';

/** The words for what forbids a drawing; `name` is the file's own: `talking.svg`. */
export function drawingFault(trouble: DrawingTrouble, name: string): PictureFault {
  const unsafe = (message: string, fix = SAVE_PLAIN): PictureFault => ({
    rule: 'picture-unsafe',
    message: `“${name}” ${message}`,
    fix,
  });
  switch (trouble) {
    case 'not-a-drawing':
      return {
        rule: 'picture-not-a-picture',
        message: `“${name}” is text or a web page, not a picture.`,
        fix: 'Use a PNG, JPEG, WebP, AVIF or SVG picture.',
      };
    case 'not-utf-8':
      return unsafe('is a drawing saved in an old kind of text (not UTF-8), so it cannot be checked.');
    case 'script':
      return unsafe('has a script in it. A picture must only show something, never run something.');
    case 'web':
      return unsafe('has a piece of a web page in it.');
    case 'outside':
      return unsafe(
        'fetches something from another file or website. A picture must hold everything it shows.',
      );
    case 'declaration':
      return unsafe(
        'begins with a document type or a style sheet, which can make a small drawing grow without end.',
      );
    case 'style':
      return unsafe('has styles in it that cannot be read, so it cannot be checked.');
    case 'moves':
      return { ...movingFault(name), fix: 'Use a drawing that stands still.' };
    case 'effects':
      return {
        rule: 'picture-effects',
        message: `“${name}” uses an effect such as a blur or a shadow. It would come out as dirt on a photocopy.`,
        fix: 'Take the effect off, and save the drawing again.',
      };
    case 'words':
      // WCAG 1.4.5 Images of Text; and the fonts a drawing asks for are not the same on any two computers.
      return {
        rule: 'picture-words',
        message: `“${name}” has typed words in it. They can’t be made larger or read aloud, and their typeface may be missing.`,
        fix: 'Put the words in the leaflet, or turn them into shapes (“object to path”) if they are part of a sign.',
      };
    case 'too-much':
      return {
        rule: 'picture-too-large',
        message: `“${name}” has too many parts to draw, or parts that repeat one another without end.`,
        fix: 'Make the drawing simpler, or save it as PNG.',
      };
  }
}

/** The words for a picture of more than one frame. */
export function movingFault(name: string): PictureFault {
  return {
    rule: 'picture-moves',
    message: `“${name}” is a moving picture. Nothing on a page may move by itself.`,
    fix: 'Use one still picture, saved as PNG or JPEG.',
  };
}
