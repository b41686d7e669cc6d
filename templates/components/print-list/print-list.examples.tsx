import { text } from '../../examples/blocks.ts';
import { ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { PrintList } from './print-list.tsx';

export const examples: readonly Example[] = [
  {
    name: 'a pack in two sizes',
    shown: (
      <PrintList
        language={ENGLISH}
        id="packs"
        heading="By section: one pack to print"
        words="Everything someone gets at one time."
        things={[
          {
            title: [text('Section 2')],
            summary: [text('For someone who is now on section 2.')],
            files: [
              {
                label: 'For the patient, 14 point',
                pages: 39,
                bytes: 310_400,
                code: 'pack-section-2-england-en-standard-7k3f9q',
                href: 'a.pdf',
              },
              {
                label: 'For the ward’s file',
                pages: 1,
                bytes: 30_500,
                code: 'record-section-2-england-en-standard-1a2b3c',
                href: 'b.pdf',
              },
            ],
          },
        ]}
      />
    ),
  },
];
