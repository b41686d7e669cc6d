import type { Contact } from './contact.ts';
import type { Day } from './date.ts';
import type { KioskSettings } from './kiosk/kiosk-settings.ts';
import type { NationId } from './nation.ts';

/** A ward whose details stand on its own sheets, in one language. What it has not told is written there by hand. */
export interface Place {
  /** The name of its file: `willow`. */
  readonly id: string;
  readonly nation: NationId;
  /** BCP 47 tag of the words below. */
  readonly language: string;
  readonly hospital: string;
  readonly ward: string;
  /** The language of these two names, which nobody has written in the reader’s. */
  readonly namesIn?: string;
  readonly phone?: string;
  /** Whom to ask on the ward, by role and never by name: “the nurse in charge”. */
  readonly ask: readonly string[];
  /** The advocacy service that comes to this ward. */
  readonly advocacy?: Contact;
  /** Whom to complain to. */
  readonly complaints?: Contact;
  /** When advocates come to the ward: only days that are not over, the next one first. */
  readonly dropIns: readonly DropIn[];
  /** How its shared screen is set up, where it has one of which the whole site has an edition. */
  readonly kiosk?: KioskSettings;
}

/** One visit of an advocate, for whoever comes. */
export interface DropIn {
  readonly on: Day;
  /** `14:00` */
  readonly from: string;
  readonly to: string;
  readonly room: string;
  /** The language of its name, where nobody has written it in the reader’s. */
  readonly roomIn?: string;
}

/** How many drop-ins a sheet tells: more are soon wrong. */
export const DROP_INS_TOLD = 3;
