import path from 'node:path';
import { CACHE } from '../model/cache-folder.ts';

/** Where what the gate has found is kept for the next time. It may be deleted at any time. */
export const VERDICTS = path.join(CACHE, 'gate');
