import { type Field, fieldsOf, fieldWords, namedBy } from '../../page/view/fields.ts';
import type { PageView } from '../../page/view/page-view.ts';
import { quoted } from '../../page/view/quoted.ts';
import type { PageRule } from './page-rule.ts';

const FORMAT =
  /\b(?:pdf|word|docx?|odt|jpe?g|png|gif|heic|photo|picture|image|llun|csv|excel|xlsx?|txt|text|mp3|mp4|audio|video|film|file types?|any file|formats?)\b/iu;

export const fileWords: PageRule = {
  id: 'file-words',
  words: 'A field for a file says which kinds of file it takes.',
  why: 'Someone who is turned away after choosing a file may give up.',
  profile: 'site',
  scope: 'page',
  *check(view) {
    for (const field of fieldsOf(view)) {
      if (field.type !== 'file' || FORMAT.test(wordsFor(view, field))) continue;
      yield {
        element: field,
        message: `The field ${quoted(fieldWords(view, field))} does not say which kinds of file it takes.`,
        fix: 'Say in its label, or in words tied by aria-describedby, which kinds it takes and how large they may be.',
      };
    }
  },
};

function wordsFor(view: PageView, field: Field): string {
  return [view.nameOf(field), ...namedBy(field, 'aria-describedby').map((one) => view.wordsOf(one))].join(
    ' ',
  );
}
