import { TALKING_IDEA } from '../../examples/blocks.ts';
import type { Example } from '../../examples/example.ts';
import { EasyPicture } from './easy-picture.tsx';

export const examples: readonly Example[] = [
  { name: 'a drawing', shown: <EasyPicture picture={TALKING_IDEA} /> },
];
