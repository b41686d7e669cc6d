import { ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { LanguagePicker } from './language-picker.tsx';

export const examples: readonly Example[] = [
  {
    name: 'three other languages, one of them written from right to left',
    shown: (
      <LanguagePicker
        language={ENGLISH}
        ways={[
          {
            language: { ...ENGLISH, id: 'cy', name: 'Cymraeg', englishName: 'Welsh' },
            href: '../../cy/imha/index.html',
          },
          {
            language: { ...ENGLISH, id: 'pl', name: 'Polski', englishName: 'Polish' },
            href: '../../pl/imha/index.html',
          },
          {
            language: { ...ENGLISH, id: 'ur', name: 'اردو', englishName: 'Urdu', direction: 'rtl' },
            href: '../../ur/imha/index.html',
          },
        ]}
      />
    ),
  },
];
