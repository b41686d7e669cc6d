import { readFileSync } from 'node:fs';
import path from 'node:path';

const { name, version } = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../package.json'), 'utf8'),
) as { name: string; version: string };

export const VERSION = version;

/** Name and version of this program, as the sites it makes carry it: `patient-rights-site 0.1.0`. */
export const GENERATOR = `${name} ${version}`;
