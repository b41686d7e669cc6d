import type { Example } from '../../examples/example.ts';
import { LinkList } from './link-list.tsx';

export const examples: readonly Example[] = [
  {
    name: 'two links',
    shown: (
      <LinkList
        links={[
          { words: 'Search', href: 'search/index.html' },
          { words: 'Hard words', href: 'words/index.html' },
        ]}
      />
    ),
  },
];
