import type { Screen } from '../../../scripts/model/kiosk/screen.ts';
import type { KioskContext } from '../kiosk-context.ts';

/** What the main part of a screen of some kinds is drawn from. */
export interface ScreenProps<Kind extends Screen['kind']> {
  screen: Extract<Screen, { readonly kind: Kind }>;
  context: KioskContext;
}
