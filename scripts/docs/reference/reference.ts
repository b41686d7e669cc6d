import type { DocPage } from '../../model/docs/doc.ts';
import type { Language } from '../../model/language.ts';
import { commandReference } from './command-reference.ts';
import { fileReference } from './file-reference.ts';
import { gateReference } from './gate-reference.ts';
import { writingReference } from './writing-reference.ts';

/** Every page that is made from the program itself, so that it cannot say anything else. */
export async function reference(
  language: Language,
): Promise<readonly (DocPage & { readonly kind: 'reference' })[]> {
  return [await commandReference(), writingReference(), ...fileReference(), ...gateReference(language)];
}
