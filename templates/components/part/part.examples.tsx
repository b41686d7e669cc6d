import { ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { POLISH, URDU } from '../../examples/other-languages.ts';
import { Part } from './part.tsx';

export const examples: readonly Example[] = [
  {
    name: 'words that may be out of date',
    shown: (
      <p lang="pl">
        <Part note="may-be-old" language={POLISH} main={ENGLISH}>
          Rzecznik pomaga ci mówić, czego chcesz, i korzystać z twoich praw.
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
