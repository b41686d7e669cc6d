import { createHash } from 'node:crypto';
import path from 'node:path';

/**
 * The name of the files made from a picture: what the writer called it, in plain characters, and a mark of its bytes, so that
 * a browser that kept the old picture asks for the new one.
 *
 * @example pictureName('leaflets/imha/Two people.svg', bytes) // 'two-people-1a2b3c4d'
 */
export function pictureName(file: string, bytes: Buffer): string {
  const plain = path.posix
    .basename(file, path.posix.extname(file))
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 40)
    .replace(/^-|-$/gu, '');
  const mark = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return `${plain || 'picture'}-${mark}`;
}
