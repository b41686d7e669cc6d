import type { Profile } from '../profile.ts';
import { PAGE_RULES } from './page-rules.ts';
import { watchMotion } from './probes/motion.ts';
import { PROBES } from './probes.ts';
import { watchByItself } from './view/by-itself.ts';
import { PageView } from './view/page-view.ts';
import { selectorOf } from './view/selector-of.ts';

/** A slip as it leaves the page. */
export interface FoundSlip {
  readonly id: string;
  readonly where: string;
  readonly message: string;
  readonly fix: string;
}

/** What our rules leave in each page, for the gate to call: bundled, and put under a name that no page can meet by chance. */
export interface House {
  /** Runs some rules over the page as it is now. */
  check(ids: readonly string[], profile: Profile): readonly FoundSlip[];
  readonly probes: typeof PROBES;
}

const house: House = {
  check(ids, profile) {
    const view = new PageView(window, profile);
    return PAGE_RULES.filter(({ id }) => ids.includes(id)).flatMap((rule) =>
      [...rule.check(view)].map(({ element, message, fix }) => ({
        id: rule.id,
        where: selectorOf(element),
        message,
        fix,
      })),
    );
  },
  probes: PROBES,
};

(window as unknown as Record<symbol, House>)[Symbol.for('patient-rights-site house')] = house;
watchMotion();
watchByItself();
