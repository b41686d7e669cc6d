import type { Contact } from './contact.ts';
import { type Day, dayPlus } from './date.ts';

/** How strict the service is with what must be looked at again. */
export interface ReviewRules {
  /** For so many days after it was due, a review is only warned of; then it stops the build. */
  readonly graceDays: number;
  /** Contacts are looked at again after so many days. */
  readonly contactsEveryDays: number;
}

/** The day by which a contact must be looked at again; at once, if it never was. */
export function contactDue(contact: Contact, review: ReviewRules): Day | null {
  return contact.checked === null ? null : dayPlus(contact.checked, review.contactsEveryDays);
}
