import type { PartNote } from '../../../scripts/model/block.ts';
import { Around } from '../part/around.tsx';
import type { Tongues } from '../part/part.tsx';

interface Props {
  labels: readonly string[];
  note?: PartNote | undefined;
  tongues: Tongues;
}

/** What someone writes by hand on paper; on a screen, what to ask for. */
export function FillIn({ labels, note, tongues }: Props) {
  return (
    <Around note={note} tongues={tongues}>
      <Lines labels={labels} />
    </Around>
  );
}

function Lines({ labels }: Pick<Props, 'labels'>) {
  return (
    <ul class="fill-in">
      {labels.map((label) => (
        <li key={label}>{label}:</li>
      ))}
    </ul>
  );
}
