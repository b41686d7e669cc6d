import { text } from '../../examples/blocks.ts';
import { ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { CurrentSheets } from './current-sheets.tsx';

export const examples: readonly Example[] = [
  {
    name: 'two sizes',
    shown: (
      <>
        <h2>Current sheets</h2>
        <CurrentSheets
          language={ENGLISH}
          heading={[text('Your right to an advocate')]}
          sheets={[
            { size: 'standard', code: 'imha-england-en-standard-7k3f9q', bytes: 48_210, href: 'a.pdf' },
            { size: 'giant', code: 'imha-england-en-giant-7k3f9q', bytes: 52_340, href: 'b.pdf' },
          ]}
        />
      </>
    ),
  },
];
