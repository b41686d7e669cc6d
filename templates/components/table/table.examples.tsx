import { text } from '../../examples/blocks.ts';
import { IN_ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { Table } from './table.tsx';

const hrefOf = () => '#';

export const examples: readonly Example[] = [
  {
    name: 'three columns',
    shown: (
      <Table
        tongues={IN_ENGLISH}
        table={{
          kind: 'table',
          rights: [],
          head: [
            [text('Section')],
            [text('Do you have the right to an advocate?')],
            [text('How long it lasts')],
          ],
          rows: [
            [[text('Section 2')], [text('Yes')], [text('Up to 28 days')]],
            [[text('Section 3')], [text('Yes')], [text('Up to 6 months, and it can be renewed')]],
          ],
        }}
        hrefOf={hrefOf}
      />
    ),
  },
  {
    name: 'nothing above the first column',
    shown: (
      <Table
        tongues={IN_ENGLISH}
        table={{
          kind: 'table',
          rights: [],
          head: [[], [text('England')], [text('Wales')]],
          rows: [
            [[text('Tribunal')], [text('First-tier Tribunal')], [text('Mental Health Review Tribunal')]],
          ],
        }}
        hrefOf={hrefOf}
      />
    ),
  },
];
