import { whenOf } from '../../../scripts/model/drop-in-words.ts';
import type { Language } from '../../../scripts/model/language.ts';
import type { DropIn } from '../../../scripts/model/place.ts';

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
