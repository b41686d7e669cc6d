import { numeralsOf } from './numerals.ts';

/** A time of day in words: “2 pm”, “2:30 pm”; where a language counts to 24, “14:30”. @param time `14:30` */
export function timeInWords(time: string, language: string): string {
  const instant = new Date(`1970-01-01T${time}:00Z`);
  const whole = time.endsWith(':00');
  const format = new Intl.DateTimeFormat(numeralsOf(language), {
    hour: 'numeric',
    timeZone: 'UTC',
    // People in England and Wales say “2 pm”; “14” by itself is read as a day.
    ...(language === 'en' ? { hourCycle: 'h12' } : {}),
    ...(whole && language === 'en' ? {} : { minute: '2-digit' }),
  });
  return format.format(instant);
}
