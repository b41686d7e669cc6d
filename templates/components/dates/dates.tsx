import { type Day, dayInWords } from '../../../scripts/model/date.ts';
import { type Language, say } from '../../../scripts/model/language.ts';

interface Props {
  language: Language;
  lawChecked: Day;
  nextReview: Day;
  asOf: Day;
}

/** How fresh the law on this page is. */
export function Dates({ language, lawChecked, nextReview, asOf }: Props) {
  const on = (day: Day) => ({ date: dayInWords(day, language.id) });
  return (
    <ul class="dates plain-list">
      <li>{say(language, 'law-checked', on(lawChecked))}</li>
      <li>{say(language, 'next-review', on(nextReview))}</li>
      <li>{say(language, 'law-as-of', on(asOf))}</li>
    </ul>
  );
}
