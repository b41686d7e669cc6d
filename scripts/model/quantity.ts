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
    new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, {
      style: 'unit',
      unit: quantity.unit,
      unitDisplay: 'long',
    });
  formats.set(key, format);
  return format.format(quantity.amount);
}

const formats = new Map<string, Intl.NumberFormat>();
