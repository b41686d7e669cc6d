import path from 'node:path';

const PROGRAM = path.join(import.meta.dirname, '../..');

/**
 * Where what takes long to make is kept from one time to the next. Where a service has installed this program, it is in the folder of
 * the service: what is installed is thrown away and made anew with each update.
 */
export const CACHE = PROGRAM.split(path.sep).includes('node_modules')
  ? path.resolve('.cache')
  : path.join(PROGRAM, '.cache');
