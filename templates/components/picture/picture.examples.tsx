import { TALKING } from '../../examples/blocks.ts';
import type { Example } from '../../examples/example.ts';
import { Picture } from './picture.tsx';
import type { ShownPicture } from './shown-picture.ts';

const FILES: ShownPicture['files'] = (['avif', 'webp', 'png'] as const).flatMap((format) =>
  [400, 800].map((width) => ({
    href: `pictures/talking-${width}.${format}`,
    format,
    width,
    height: (width * 5) / 8,
  })),
);

export const examples: readonly Example[] = [
  {
    name: 'the first of a page',
    shown: <Picture picture={{ files: FILES, lazy: false }} alt={TALKING.alt} />,
  },
  { name: 'any other', shown: <Picture picture={{ files: FILES, lazy: true }} alt={TALKING.alt} /> },
];
