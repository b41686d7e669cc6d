import { type SharedEdition, sharedEdition } from './shared-edition.ts';

/** A drop-in that is still to come whenever the edition is made, until 2099. */
const DROP_IN = '{on: 2099-01-14, from: "14:00", to: "15:30", room: {en: Day room}}';

/** The edition of the sample ward in English and Arabic. */
export function wardEdition(): Promise<SharedEdition> {
  return sharedEdition('ward', { languages: ['en', 'ar'], ward: `drop-ins: [${DROP_IN}]` });
}
