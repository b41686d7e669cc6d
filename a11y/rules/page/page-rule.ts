import type { PageView } from '../../page/view/page-view.ts';
import type { Profile } from '../../profile.ts';

/**
 * How often a rule looks at a page: `page`, once, in a wide window; `width`, at every width, because it is about what is laid
 * out; `colours`, in every set of colours that a reader can choose.
 */
export type Scope = 'page' | 'width' | 'colours';

/** What every rule of ours over a page in a browser says of itself. */
export interface RuleAbout {
  /** Short name, in kebab case; findings call it `house:<id>`. */
  readonly id: string;
  /** For the accessibility statement: one plain sentence of at most 20 words. */
  readonly words: string;
  /** Why it matters to a reader, in one plain sentence. */
  readonly why: string;
  readonly profile: Profile;
}

/**
 * One rule that looks at a page from within. It runs in the browser, in the page itself, so it may use what is bundled with
 * it and nothing of Node. It must not change the page.
 */
export interface PageRule extends RuleAbout {
  readonly scope: Scope;
  check(view: PageView): Iterable<PageSlip>;
}

/** A place that breaks a rule. */
export interface PageSlip {
  readonly element: Element;
  /** What is wrong, in one plain sentence that quotes what the reader sees. */
  readonly message: string;
  /** What to write instead. */
  readonly fix: string;
}
