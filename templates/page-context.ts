import type { Assets } from '../scripts/model/assets.ts';
import type { GroupedCheck } from '../scripts/model/check.ts';
import type { MadeLogo } from '../scripts/model/look/look.ts';
import type { MadePicture } from '../scripts/model/picture.ts';
import type { MadePrint } from '../scripts/model/print.ts';
import type { Problem } from '../scripts/model/problem.ts';
import type { MadeSheet } from '../scripts/model/sheet.ts';
import type { Site } from '../scripts/model/site.ts';

/** What every page may draw on, beside what the page itself is. */
export interface PageContext {
  readonly site: Site;
  readonly sheets: readonly MadeSheet[];
  readonly prints: readonly MadePrint[];
  readonly pictures: readonly MadePicture[];
  /** The service’s own, where it has one. */
  readonly logo?: MadeLogo;
  readonly assets: Assets;
  /** What the gate checks, for the accessibility statement. */
  readonly checks: readonly GroupedCheck[];
  /** Given only while a writer is looking on: what is wrong with the content, shown on the page. */
  readonly preview?: { readonly problems: readonly Problem[] };
}
