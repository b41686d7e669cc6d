import path from 'node:path';

/** Where what the gate has found is kept for the next time. It may be deleted at any time. */
export const VERDICTS = path.join(import.meta.dirname, '../.cache/gate');
