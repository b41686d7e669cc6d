import { ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { SearchBox } from './search-box.tsx';

export const examples: readonly Example[] = [
  { name: 'before anything is typed', shown: <SearchBox language={ENGLISH} /> },
];
