import type { Inline, LinkTarget, Value } from '../model/block.ts';
import { phoneDigits } from '../model/contact.ts';
import { amountInWords, quantityInWords } from '../model/quantity.ts';
import type { Lookup } from './lookup.ts';
import { didYouMean } from './nearest.ts';
import type { Placeholder } from './source-block.ts';

/** What can stand between {{ and }}, and what it prints. */
export const PLACEHOLDERS = {
  'law.claim': 'A legal number with its unit, like “14 days”. It ties the words around it to the claim.',
  'law.claim.days': 'The number alone, with the unit that it is counted in: `days`, `weeks` and so on.',
  'contact.name-of-contact.name': 'The name of a contact in site.yaml.',
  'contact.name-of-contact.phone': 'Its telephone number, as a link.',
  'contact.name-of-contact.chat': 'The address of its live chat, as a link.',
  'contact.name-of-contact.email': 'Its e-mail address, as a link.',
  'service.name': 'The name of the service.',
} as const;

/**
 * What a placeholder stands for: nothing, after reporting why, if it stands for nothing.
 *
 * @param claims Takes the claim that a legal number states.
 * @param language of the words around it
 */
export function fillPlaceholder(
  placeholder: Placeholder,
  lookup: Lookup,
  claims: string[],
  language: string,
): readonly Inline[] {
  const [group, id = '', field = '', ...more] = placeholder.name.split('.');
  if (group === 'law' && id && more.length === 0) {
    return legalNumber(id, field, placeholder, lookup, claims, language);
  }
  if (group === 'contact' && id && field && more.length === 0) {
    return contactField(id, field, placeholder, lookup);
  }
  if (placeholder.name === 'service.name') return [value(lookup.surroundings.serviceName)];
  // As “npm run new” leaves it for a writer: nothing is published with it.
  const toWrite = /^write:\s*(?<what>.+)$/u.exec(placeholder.name)?.groups?.what;
  if (toWrite !== undefined) {
    lookup.wrong(
      placeholder,
      'still-to-write',
      `This is still to be written: ${toWrite}.`,
      'Write it in place of all from {{ to }}.',
    );
    return [];
  }
  lookup.wrong(
    placeholder,
    'placeholder-unknown',
    `{{ ${placeholder.name} }} does not stand for anything.`,
    'Write {{ law.claim }}, {{ contact.name-of-contact.phone }} or {{ service.name }}.',
  );
  return [];
}

/**
 * `law.s2-apply-within` is “14 days”. `law.s2-apply-within.days` is “14”, for languages whose grammar asks for another form of the
 * word after it; it names the unit, so that it is a problem when the law comes to count in another.
 */
function legalNumber(
  id: string,
  unit: string,
  at: Placeholder,
  lookup: Lookup,
  claims: string[],
  language: string,
): readonly Inline[] {
  const version = lookup.claimInForce(id, at);
  // Whoever looks at a preview, or at another day, sees that a number is missing, and which.
  if (!version) return [{ kind: 'value', text: `[${id}?]`, isolate: true }];
  if (!version.value) {
    lookup.wrong(
      at,
      'placeholder-no-value',
      `The claim “${id}” has no number to print here.`,
      `Write the sentence in words and tie it with {right=${id}}, or give the claim a value in content/law.`,
    );
    return [];
  }
  if (unit && unit !== `${version.value.unit}s`) {
    lookup.wrong(
      at,
      'placeholder-unit',
      `The claim “${id}” is not counted in ${unit}.`,
      `Write {{ law.${id}.${version.value.unit}s }}, and the words around it to fit; or {{ law.${id} }}.`,
    );
    return [];
  }
  claims.push(id);
  const text = unit ? amountInWords(version.value, language) : quantityInWords(version.value, language);
  return [{ kind: 'value', text, isolate: false }];
}

function contactField(id: string, field: string, at: Placeholder, lookup: Lookup): readonly Inline[] {
  const contact = lookup.contact(id, at);
  if (!contact) return [];
  const { name, phone, chat, email } = contact;
  const fields: Readonly<Record<string, { text: string | undefined; to?: (text: string) => LinkTarget }>> = {
    name: { text: name },
    phone: { text: phone, to: (text) => ({ kind: 'phone', number: phoneDigits(text) }) },
    chat: { text: chat, to: (text) => ({ kind: 'web', url: `https://${text}` }) },
    email: { text: email, to: (text) => ({ kind: 'web', url: `mailto:${text}` }) },
  };
  const { text, to } = fields[field] ?? {};
  if (text === undefined) {
    const there = Object.keys(fields).filter((key) => fields[key]?.text !== undefined);
    lookup.wrong(
      at,
      'placeholder-unknown',
      `The contact “${id}” has no “${field}”.`,
      `${didYouMean(field, Object.keys(fields))}It has: ${there.join(', ')}.`,
    );
    return [];
  }
  return to ? [{ kind: 'link', to: to(text), text: [value(text)] }] : [value(text)];
}

/** Latin names and digits keep their own order inside right-to-left text. */
function value(text: string): Value {
  return { kind: 'value', text, isolate: /[\p{Script=Latin}\p{Nd}]/u.test(text) };
}
