import { ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { Part } from './part.tsx';

const POLISH = { ...ENGLISH, id: 'pl', name: 'Polski', englishName: 'Polish' };
const URDU = { ...ENGLISH, id: 'ur', name: 'اردو', englishName: 'Urdu', direction: 'rtl' as const };

export const examples: readonly Example[] = [
  {
    name: 'words that may be out of date',
    shown: (
      <p>
        <Part note="may-be-old" language={POLISH} main={ENGLISH}>
          An advocate can help you.
        </Part>
      </p>
    ),
  },
  {
    name: 'words of the main language inside another',
    shown: (
      <p lang="ur" dir="rtl">
        <Part note="in-main-language" language={URDU} main={ENGLISH}>
          You can ask a tribunal to look at your case.
        </Part>
      </p>
    ),
  },
];
