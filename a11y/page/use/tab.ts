import type { CDPSession, Page } from 'puppeteer';
import type { Profile } from '../../profile.ts';
import { HOUSE } from '../house-script.ts';
import type { PROBES } from '../probes.ts';

type Probes = typeof PROBES;

/** The page in its browser, as rules that measure use it. */
export interface Tab {
  readonly page: Page;
  readonly session: CDPSession;
  readonly profile: Profile;
  /** What was measured on other pages of this run and need not be again: see the rule that keeps it. */
  readonly known: Map<string, unknown>;
  /** Asks a probe something, in the page. */
  probe<Name extends keyof Probes>(name: Name, ...asked: Asked<Probes[Name]>): Promise<Told<Probes[Name]>>;
}

type Asked<Probe> = Probe extends (...asked: infer Values) => unknown ? Values : never;
type Told<Probe> = Probe extends (...asked: never[]) => infer Value ? Awaited<Value> : never;

/** The page that is open, for rules that measure. */
export function tabOf(page: Page, session: CDPSession, profile: Profile, known: Map<string, unknown>): Tab {
  return {
    page,
    session,
    profile,
    known,
    probe: (name, ...asked) =>
      page.evaluate(`${HOUSE}.probes[${JSON.stringify(name)}](...${JSON.stringify(asked)})`) as never,
  };
}
