/** One rule of a style sheet, and the media conditions around it. */
export interface CssRule {
  readonly rule: CSSStyleRule;
  /** What it is for, with the selectors of the rules that it stands in. */
  readonly selector: string;
  readonly media: readonly string[];
}

/** All rules of a page’s style sheets that may be read: those from other servers may not. */
export function* cssRulesOf(document: Document): Generator<CssRule> {
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
    if (!sheet.disabled) yield* rulesIn(sheet, [...sheet.media]);
  }
}

function* rulesIn(
  holder: CSSStyleSheet | CSSGroupingRule | CSSStyleRule,
  media: readonly string[],
  around?: string,
): Generator<CssRule> {
  for (const rule of readable(holder)) {
    if (rule instanceof CSSStyleRule) {
      const selector = within(rule.selectorText, around);
      yield { rule, selector, media };
      if (rule.cssRules?.length > 0) yield* rulesIn(rule, media, selector);
    } else if (rule instanceof CSSMediaRule) yield* rulesIn(rule, [...media, rule.conditionText], around);
    else if (rule instanceof CSSImportRule && rule.styleSheet)
      yield* rulesIn(rule.styleSheet, [...media, ...rule.media]);
    else if (rule instanceof CSSGroupingRule) yield* rulesIn(rule, media, around);
  }
}

/** A selector on its own, where it was written inside another rule (CSS Nesting 1). */
function within(selector: string, around: string | undefined): string {
  if (around === undefined) return selector;
  return selector.includes('&')
    ? selector.replaceAll('&', `:is(${around})`)
    : `:is(${around}) :is(${selector})`;
}

function readable(holder: { readonly cssRules: CSSRuleList }): readonly CSSRule[] {
  try {
    return [...holder.cssRules];
  } catch {
    return [];
  }
}

/** What a selector is for; nothing where it can’t be asked for, such as a part of a scroll bar. */
export function elementsOf(document: Document, selector: string): readonly Element[] {
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    return [];
  }
}
