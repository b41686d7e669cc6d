import type { Contact } from '../../scripts/model/contact.ts';

/** The service the sample site is for. */
export const ADVOCACY: Contact = {
  id: 'advocacy',
  name: 'People First advocacy service',
  about:
    'Free, confidential help to speak up and to use your rights. We are independent of health and care services.',
  phone: '03003 038 037',
  chat: 'wearepeoplefirst.co.uk',
  checked: '2026-11-22',
};
