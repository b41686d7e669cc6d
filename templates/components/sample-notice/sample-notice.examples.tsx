import { ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { SampleNotice, SampleNoticeLink } from './sample-notice.tsx';

export const examples: readonly Example[] = [
  {
    name: 'in short, and whole',
    shown: (
      <>
        <SampleNoticeLink language={ENGLISH} />
        <SampleNotice language={ENGLISH} />
      </>
    ),
  },
];
