import type { GroupedCheck } from '../../scripts/model/check.ts';
import type { Kiosk } from '../../scripts/model/kiosk/kiosk.ts';
import type { KioskAssets } from '../../scripts/model/kiosk/kiosk-assets.ts';
import type { MadePicture } from '../../scripts/model/picture.ts';

/** What every screen may draw on, beside what the screen itself is. */
export interface KioskContext {
  readonly kiosk: Kiosk;
  readonly pictures: readonly MadePicture[];
  readonly assets: KioskAssets;
  /** What the gate checks, for the accessibility statement. */
  readonly checks: readonly GroupedCheck[];
}
