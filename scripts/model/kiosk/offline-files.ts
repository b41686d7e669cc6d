/** What a browser needs to keep a copy of an edition, at its root: a list of its files, and the worker that keeps them. */
export const OFFLINE_FILES = { list: 'files.txt', worker: 'sw.js' } as const;
