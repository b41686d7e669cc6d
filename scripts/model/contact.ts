import type { Day } from './date.ts';

/** How to reach someone who can help, in the reader's language. */
export interface Contact {
  readonly id: string;
  readonly name: string;
  /** One or two plain sentences: what they do, and that it is free and confidential. */
  readonly about: string;
  /** The language of its name and of what it is about, where nobody has written them in the reader’s. */
  readonly wordsIn?: string;
  readonly phone?: string;
  readonly email?: string;
  /** Web address of live chat, without a protocol: `wearepeoplefirst.co.uk`. */
  readonly chat?: string;
  /** The day someone last made sure these details are right; `null` if no one has yet. */
  readonly checked: Day | null;
}

/** Digits of a telephone number in the form `tel:` links take. */
export function phoneDigits(phone: string): string {
  return phone.replace(/[^\d+]/g, '');
}
