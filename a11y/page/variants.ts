import type { Colours } from '../finding.ts';
import type { Scope } from '../rules/page/page-rule.ts';
import { WIDTHS } from './engines/page-standard.ts';

/** One way in which a page is looked at: how wide the window is, in what colours, and what is run then. */
export interface Variant {
  /** Width of the window in CSS pixels. */
  readonly width: (typeof WIDTHS)[number];
  /** What the reader’s system asks for; light where nothing is said. */
  readonly colours?: Colours;
  /** Whether axe and HTML CodeSniffer run. */
  readonly engines: boolean;
  /** Which of our rules run. */
  readonly scopes: readonly Scope[];
  /** Whether the rules that measure run, after everything else, because they change what is seen. */
  readonly measured: boolean;
}

const [WIDE, NARROW] = WIDTHS;

/**
 * How every page is looked at. The engines take most of the time, so they look twice; the rest of the colours are looked at by our
 * rules about colours alone. A page of large print or for a kiosk is a page of its own, and is looked at in the same ways.
 */
export const VARIANTS: readonly Variant[] = [
  { width: WIDE, engines: true, scopes: ['page', 'width', 'colours'], measured: false },
  { width: WIDE, colours: 'dark', engines: false, scopes: ['colours'], measured: false },
  { width: WIDE, colours: 'contrast', engines: false, scopes: ['colours'], measured: false },
  { width: WIDE, colours: 'forced', engines: false, scopes: ['colours'], measured: false },
  { width: WIDE, engines: false, scopes: [], measured: true },
  { width: NARROW, engines: true, scopes: ['width'], measured: false },
];
