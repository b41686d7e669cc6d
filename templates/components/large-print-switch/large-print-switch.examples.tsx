import { ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { LargePrintSwitch } from './large-print-switch.tsx';

export const examples: readonly Example[] = [
  {
    name: 'on a standard page',
    shown: <LargePrintSwitch language={ENGLISH} large={false} href="large/index.html" />,
  },
  {
    name: 'on a large-print page',
    shown: <LargePrintSwitch language={ENGLISH} large href="../index.html" />,
  },
];
