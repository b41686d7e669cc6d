import type { DocBlock, DocInline, DocPage } from '../model/docs/doc.ts';

/** Short forms that readers of the docs meet, with what each stands for. */
export const SHORT_FORMS: Readonly<Record<string, string>> = {
  AMHP: 'Approved Mental Health Professional',
  ARIA: 'Accessible Rich Internet Applications',
  AVIF: 'Image File Format with AV1',
  CC: 'Creative Commons',
  CSP: 'Content Security Policy',
  CSS: 'Cascading Style Sheets',
  CTO: 'Community Treatment Order',
  HTTP: 'Hypertext Transfer Protocol',
  HTTPS: 'Hypertext Transfer Protocol Secure',
  IMHA: 'Independent Mental Health Advocate',
  JPEG: 'Joint Photographic Experts Group',
  JSON: 'JavaScript Object Notation',
  MHA: 'Mental Health Act',
  PNG: 'Portable Network Graphics',
  SARIF: 'Static Analysis Results Interchange Format',
  SHA: 'Secure Hash Algorithm',
  SMOG: 'Simple Measure of Gobbledygook',
  SVG: 'Scalable Vector Graphics',
  URL: 'Uniform Resource Locator',
  USB: 'Universal Serial Bus',
  WCAG: 'Web Content Accessibility Guidelines',
  XLIFF: 'XML Localisation Interchange File Format',
  XML: 'Extensible Markup Language',
  YAML: 'YAML Ain’t Markup Language',
  ZIP: 'many files packed into one',
};

const FORM = new RegExp(
  `(?<![\\p{L}\\p{N}@./_-])(?:${Object.keys(SHORT_FORMS).join('|')})(?![\\p{L}\\p{N}@/_-])`,
  'gu',
);

/** A page on which each of these is spelled out where it is first used, unless its words do so themselves. */
export function withShortFormsTold<Page extends DocPage>(page: Page): Page {
  const told = new Set<string>();
  const text = (words: string) =>
    words.replaceAll(FORM, (form, index: number) => {
      if (told.has(form)) return form;
      told.add(form);
      const isTold = words[index - 1] === '(' || words.startsWith(' (', index + form.length);
      return isTold ? form : `${form} (${SHORT_FORMS[form]})`;
    });
  const inline = (one: DocInline): DocInline => {
    switch (one.kind) {
      case 'text':
        return { ...one, text: text(one.text) };
      case 'strong':
      case 'link':
        return { ...one, text: inlines(one.text) };
      case 'code':
        return one;
    }
  };
  const inlines = (all: readonly DocInline[]): readonly DocInline[] => all.map(inline);
  const block = (one: DocBlock): DocBlock => {
    switch (one.kind) {
      case 'paragraph':
        return { ...one, text: inlines(one.text) };
      case 'list':
        return { ...one, items: one.items.map((item) => item.map(block)) };
      case 'table':
        return { ...one, head: one.head.map(inlines), rows: one.rows.map((row) => row.map(inlines)) };
      case 'heading':
      case 'code':
      case 'picture':
        return one;
    }
  };
  return { ...page, summary: text(page.summary), blocks: page.blocks.map(block) };
}
