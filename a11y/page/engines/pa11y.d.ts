/** The part of pa11y 9 that the gate uses; the package has no types of its own. */
declare module 'pa11y' {
  import type { Browser, Page } from 'puppeteer';

  /** All that pa11y asks of a page that was opened for it. */
  export interface Pa11yPage {
    on(event: string, listener: unknown): unknown;
    off(event: string, listener: unknown): unknown;
    setUserAgent(userAgent: string): Promise<void>;
    setViewport(viewport: { width: number; height: number }): Promise<void>;
    evaluate: (
      script: string | ((...values: unknown[]) => unknown),
      ...values: unknown[]
    ) => Promise<unknown>;
  }

  export interface Pa11yOptions {
    readonly browser?: Browser;
    readonly page?: Page | Pa11yPage;
    readonly ignoreUrl?: boolean;
    readonly standard: 'WCAG2A' | 'WCAG2AA' | 'WCAG2AAA';
    readonly runners: readonly ('axe' | 'htmlcs')[];
    readonly rules: readonly string[];
    readonly includeWarnings: boolean;
    readonly includeNotices: boolean;
    readonly timeout: number;
    readonly viewport: { readonly width: number; readonly height: number };
  }

  export interface Pa11yIssue {
    readonly code: string;
    readonly type: 'error' | 'warning' | 'notice';
    readonly message: string;
    readonly context: string;
    readonly selector: string;
    readonly runner: 'axe' | 'htmlcs';
    /** Only axe fills this. */
    readonly runnerExtras: {
      readonly help?: string;
      readonly helpUrl?: string;
      /** axe could not decide and asks for a person to look. */
      readonly needsFurtherReview?: boolean;
    };
  }

  export default function pa11y(
    url: string,
    options: Pa11yOptions,
  ): Promise<{
    readonly documentTitle: string;
    readonly pageUrl: string;
    readonly issues: readonly Pa11yIssue[];
  }>;
}
