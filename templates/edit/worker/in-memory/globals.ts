import { Bytes } from './bytes.ts';
import { HOME } from './disk.ts';

// What the reader takes for granted in Node, put before everything that is bundled for the browser.

export const process = { cwd: () => HOME, env: {} };

export { Bytes as Buffer };
