import { ADVOCACY } from '../../examples/advocacy.ts';
import { ENGLISH } from '../../examples/english.ts';
import type { Example } from '../../examples/example.ts';
import { ContactCard } from './contact-card.tsx';

const { phone: _, ...WITHOUT_PHONE } = ADVOCACY;

export const examples: readonly Example[] = [
  { name: 'telephone and live chat', shown: <ContactCard language={ENGLISH} contact={ADVOCACY} /> },
  {
    name: 'no telephone, but e-mail',
    shown: <ContactCard language={ENGLISH} contact={{ ...WITHOUT_PHONE, email: 'advocates@example.org' }} />,
  },
];
