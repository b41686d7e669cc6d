import { TALKING_IDEA } from '../../examples/blocks.ts';
import type { Example } from '../../examples/example.ts';
import { EasyList } from './easy-list.tsx';

export const examples: readonly Example[] = [
  {
    name: 'two leaflets, one without a picture',
    shown: (
      <EasyList
        leaflets={[
          { title: 'Your advocate', href: 'imha/easy/index.html', picture: TALKING_IDEA },
          { title: 'Your rights', href: 'your-rights/easy/index.html' },
        ]}
      />
    ),
  },
];
