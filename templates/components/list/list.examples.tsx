import { item } from '../../examples/blocks.ts';
import { IN_ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { List } from './list.tsx';

const hrefOf = () => '#';

export const examples: readonly Example[] = [
  {
    name: 'points, one with points of its own',
    shown: (
      <List
        tongues={IN_ENGLISH}
        list={{
          kind: 'list',
          ordered: false,
          items: [
            item('meet you in private'),
            {
              ...item('help you find out about:'),
              list: {
                kind: 'list',
                ordered: false,
                items: [item('your treatment'), item('why you have it')],
              },
            },
          ],
        }}
        hrefOf={hrefOf}
      />
    ),
  },
  {
    name: 'steps in order',
    shown: (
      <List
        tongues={IN_ENGLISH}
        list={{
          kind: 'list',
          ordered: true,
          items: [item('Tell a nurse.'), item('Or ask your social worker.')],
        }}
        hrefOf={hrefOf}
      />
    ),
  },
];
