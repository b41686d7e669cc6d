import type { About, PageFault } from './fault.ts';

/** A change of the HTML of a page. */
export type Edit = (html: string) => string;

/** More than the words of a fault, where it needs it. */
export interface More {
  readonly unseen?: string;
  readonly beside?: Readonly<Record<string, string>>;
}

/** Makes faults of one good page. */
export function faultsOf(before: string, about: About = 'web') {
  return (id: string, words: string, edits: Edit | readonly Edit[], more: More = {}): PageFault => {
    const after = [edits].flat().reduce((html, edit) => edit(html), before);
    return { on: 'page', id, about, words, before, after, beside: {}, ...more };
  };
}

/** Puts something in the place of a part of the page, which must be there. */
export function instead(part: string, other: string): Edit {
  return (html) => {
    if (!html.includes(part)) throw new Error(`The good page does not say “${part}”.`);
    return html.replace(part, () => other);
  };
}

/** The same, wherever the part stands. */
export function everywhere(part: string, other: string): Edit {
  return (html) => {
    if (!html.includes(part)) throw new Error(`The good page does not say “${part}”.`);
    return html.replaceAll(part, () => other);
  };
}

export function without(part: string): Edit {
  return instead(part, '');
}

export function following(part: string, added: string): Edit {
  return instead(part, part + added);
}

export function leading(part: string, added: string): Edit {
  return instead(part, added + part);
}

/** Styles that come after those of the page. */
export function css(rules: string): Edit {
  return instead('</head>', `<style>${rules}</style></head>`);
}

/** What a script does once the page is there. */
export function script(code: string): Edit {
  return instead('</body>', `<script>${code}</script></body>`);
}
