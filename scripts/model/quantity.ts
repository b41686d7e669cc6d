import { numeralsOf } from './numerals.ts';

/** A legal number with its unit, so that each language prints it in its own words. */
export interface Quantity {
  readonly amount: number;
  readonly unit: Unit;
}

export const UNITS = ['hour', 'day', 'week', 'month', 'year'] as const;

export type Unit = (typeof UNITS)[number];

/** “14 days” in English, “14 diwrnod” in Welsh. */
export function quantityInWords(quantity: Quantity, language: string): string {
  const key = `${language} ${quantity.unit}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(numeralsOf(language), {
      style: 'unit',
      unit: quantity.unit,
      unitDisplay: 'long',
    });
  formats.set(key, format);
  return format.format(quantity.amount).replace(VOWEL_MARKS, '');
}

/**
 * Marks for vowels, which Arabic is read without. Each would cut its word into pieces on a sheet, and these are read out in the order in
 * which they are drawn, from left to right.
 */
export const VOWEL_MARKS = /[\u064b-\u0652]/gu;

/** “14”, where the words around it say of what. */
export function amountInWords({ amount }: Quantity, language: string): string {
  return new Intl.NumberFormat(numeralsOf(language)).format(amount);
}

const formats = new Map<string, Intl.NumberFormat>();
