import type { Check } from '../../../scripts/model/check.ts';

/** What every page and sheet is checked for, in words, from the gate's own list. */
export function Checks({ checks }: { checks: readonly Check[] }) {
  return (
    <ul class="list">
      {checks.map(({ id, words }) => (
        <li key={id}>{words}</li>
      ))}
    </ul>
  );
}
