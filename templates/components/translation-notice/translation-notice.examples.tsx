import { ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { TranslationNotice, TranslationNoticeLink } from './translation-notice.tsx';

const POLISH = { ...ENGLISH, id: 'pl', name: 'Polski', englishName: 'Polish' };

export const examples: readonly Example[] = [
  {
    name: 'a draft, in short and whole',
    shown: (
      <>
        <TranslationNoticeLink language={POLISH} main={ENGLISH} />
        <TranslationNotice
          language={POLISH}
          main={ENGLISH}
          translation={{ status: 'draft', byRole: 'machine translation', on: '2026-11-28' }}
        />
      </>
    ),
  },
  {
    name: 'a translation that has been checked',
    shown: (
      <TranslationNotice
        language={POLISH}
        main={ENGLISH}
        translation={{ status: 'checked', byRole: 'qualified translator', on: '2026-11-28' }}
      />
    ),
  },
];
