import type { About, ContentFault } from '../fault.ts';

type Files = Readonly<Record<string, string>>;

/** A change of a content folder. */
export type FileEdit = (files: Files) => Readonly<Record<string, string | undefined>>;

export const LEAFLET = 'leaflets/ask/en.md';

/** A fault of what a writer edits. */
export function contentFault(
  about: About,
  id: string,
  words: string,
  plant: FileEdit,
  unseen?: string,
): ContentFault {
  return { on: 'content', id, about, words, plant, ...(unseen !== undefined && { unseen }) };
}

/** Puts something in the place of a part of a file, which must be there. */
export function inFile(file: string, part: string, other: string): FileEdit {
  return (files) => {
    const text = files[file];
    if (!text?.includes(part)) throw new Error(`${file} of the good content does not say “${part}”.`);
    return { ...files, [file]: text.replace(part, () => other) };
  };
}

/** A paragraph more at the end of the leaflet. */
export function paragraph(text: string): FileEdit {
  return (files) => ({ ...files, [LEAFLET]: `${files[LEAFLET]}\n${text}\n` });
}

export function withFile(file: string, text: string): FileEdit {
  return (files) => ({ ...files, [file]: text });
}

export function withoutFile(file: string): FileEdit {
  return (files) => {
    if (!(file in files)) throw new Error(`There is no ${file} in the good content.`);
    return { ...files, [file]: undefined };
  };
}
