import type { Pa11yIssue } from 'pa11y';

const NAME_OF_FIELD = 'Give the field a <label> whose “for” is the id of the field.';
const FAINT =
  'Make the words darker, or what is behind them lighter, until they reach the ratio that is asked for.';
const ALT = 'Write alt="…" with what the picture says; alt="" if it only decorates.';
const LINK_NAME = 'Write words inside the link that say where it leads.';
const LANGUAGE = 'Write the language on the page’s first element, like <html lang="en">.';
const TITLE = 'Write <title>…</title> in the head: what this page is, then the name of the site.';
const IDS = 'Give each element an id of its own, and correct what refers to the old one.';
const IN_ORDER = 'Go down one level of heading at a time: an <h3> only below an <h2>.';
const FRAME = 'Give the frame a title="…" that says what is in it.';

/** What to write, for what is found most often, by the rule of axe. */
const AXE: Readonly<Record<string, string>> = {
  'aria-allowed-attr': 'Take the aria- attribute away, or give the element a role that knows it.',
  'aria-hidden-focus': 'Take aria-hidden away, or take what can be reached by keyboard out of it.',
  'aria-required-children':
    'Put elements of the role that is missing inside, or take the role away and use plain HTML.',
  'aria-valid-attr-value': 'Correct the value; where it names an id, the id must be on the page.',
  'button-name': 'Write words inside the button that say what it does.',
  bypass: 'Put the words of the page into <main>, with a link to it as the first thing on the page.',
  'color-contrast': FAINT,
  'color-contrast-enhanced': FAINT,
  'document-title': TITLE,
  'duplicate-id-aria': IDS,
  'empty-heading': 'Write words in the heading, or take it away.',
  'empty-table-header': 'Write in the header cell what its row or column is about, or make it a <td>.',
  'frame-title': FRAME,
  'heading-order': IN_ORDER,
  'html-has-lang': LANGUAGE,
  'identical-links-same-purpose': 'Give links that lead to different places different words.',
  'image-alt': ALT,
  label: NAME_OF_FIELD,
  'landmark-one-main': 'Put the words of the page into one <main>.',
  'link-in-text-block': 'Underline links that stand within a sentence.',
  'link-name': LINK_NAME,
  list: 'Put every part of the list into an <li>, and nothing else beside them.',
  listitem: 'Put the <li> into a <ul> or <ol>.',
  'meta-viewport': 'Take user-scalable and maximum-scale out of <meta name="viewport">.',
  'page-has-heading-one': 'Make the main heading of the page an <h1>.',
  region: 'Put it into <header>, <nav>, <main> or <footer>.',
  'scrollable-region-focusable': 'Give what scrolls tabindex="0" and a name, or let it grow instead.',
  'select-name': NAME_OF_FIELD,
  'target-size': 'Make it at least 24 by 24 pixels, or leave that much room around its middle.',
  'td-headers-attr': 'In “headers”, name only the ids of <th> in the same table.',
};

/** The same by what follows the criterion in a code of HTML CodeSniffer. */
const HTMLCS: Readonly<Record<string, string>> = {
  '1_1_1.H37': ALT,
  '1_1_1.H30.2': 'Say in the alt of the picture where its link leads.',
  '1_3_1.F68': NAME_OF_FIELD,
  '1_3_1.H39.3.NoCaption': 'Write a <caption> as the first thing in the table.',
  '1_3_1.H42.2': 'Write words in the heading, or take it away.',
  '1_3_1.H43.IncorrectAttr': 'In “headers”, name the ids of the <th> of this cell’s own row and column.',
  '1_3_1.H44.NonExistent': 'Correct the “for” of the <label>: it must be the id of a field on this page.',
  '1_3_1.H63.1': 'Give each <th> scope="col" or scope="row".',
  '1_3_1.H71.NoLegend': 'Write a <legend> as the first thing in the <fieldset>.',
  '1_3_1_AAA.G141': IN_ORDER,
  '1_4_3.G18.Fail': FAINT,
  '1_4_3.G145.Fail': FAINT,
  '1_4_6.G17.Fail': FAINT,
  '1_4_6.G18.Fail': FAINT,
  '2_4_1.G1,G123,G124.NoSuchID': 'Correct the link, or give the place that it means its id.',
  '2_4_1.H64.1': FRAME,
  '2_4_2.H25.1.EmptyTitle': TITLE,
  '2_4_2.H25.1.NoTitleEl': TITLE,
  '3_1_1.H57.2': LANGUAGE,
  '3_2_2.H32.2': 'Put a button into the form that sends it.',
  '4_1_1.F77': IDS,
  '4_1_2.H91.A.NoContent': LINK_NAME,
  '4_1_2.H91.A.EmptyNoId': 'Take the empty link away, or give it words and an address.',
  '4_1_2.H91.Button.Name': 'Write words inside the button that say what it does.',
  '4_1_2.H91.InputText.Name': NAME_OF_FIELD,
  '4_1_2.H91.Select.Name': NAME_OF_FIELD,
  '4_1_2.H91.Textarea.Name': NAME_OF_FIELD,
};

/** What to write so that a rule of an engine is kept, where that can be said, and where to read more. */
export function howToMend({ runner, code, runnerExtras }: Pa11yIssue): string | undefined {
  const known = runner === 'axe' ? AXE[code] : HTMLCS[code.replace(/^.*Guideline\d_\d+\./u, '')];
  const { helpUrl } = runnerExtras;
  if (!helpUrl) return known;
  return known ? `${known} Read more at ${helpUrl}` : `Read how at ${helpUrl}`;
}
