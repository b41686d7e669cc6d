import { ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { SheetsList } from './sheets-list.tsx';

const SHEET = { told: [], leaflet: 'imha', nation: 'england', language: 'en', bytes: 48_210 } as const;

export const examples: readonly Example[] = [
  {
    name: 'one page and several pages',
    shown: (
      <SheetsList
        language={ENGLISH}
        checkHref="../check/index.html"
        sheets={[
          {
            ...SHEET,
            size: 'standard',
            code: 'imha-england-en-standard-7k3f9q',
            pages: 1,
            path: 'sheets/a.pdf',
            href: '../../../sheets/a.pdf',
          },
          {
            ...SHEET,
            size: 'large',
            code: 'imha-england-en-large-7k3f9q',
            pages: 2,
            path: 'sheets/b.pdf',
            href: '../../../sheets/b.pdf',
          },
        ]}
      />
    ),
  },
];
