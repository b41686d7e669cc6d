import { weekdayInWords } from '../../../scripts/model/date.ts';
import { type Language, say } from '../../../scripts/model/language.ts';
import type { DropIn } from '../../../scripts/model/place.ts';
import { timeInWords } from '../../../scripts/model/time.ts';

/** When an advocate comes. What is over is taken away by the clock, however old the edition is. */
export function DropInList({ language, dropIns }: { language: Language; dropIns: readonly DropIn[] }) {
  return (
    <ul class="list">
      {dropIns.map((dropIn) => (
        <li key={`${dropIn.on} ${dropIn.from}`} data-over={`${dropIn.on}T${dropIn.to}`}>
          {whenOf(dropIn, language)}. <span lang={dropIn.roomIn}>{dropIn.room}</span>.
        </li>
      ))}
    </ul>
  );
}

function whenOf({ on, from, to }: DropIn, language: Language): string {
  return say(language, 'drop-in-when', {
    day: weekdayInWords(on, language.id),
    from: timeInWords(from, language.id),
    to: timeInWords(to, language.id),
  });
}
