// What the reader asks of `node:path`, where every folder begins with a slash.

export const sep = '/';

export function isAbsolute(name: string): boolean {
  return name.startsWith('/');
}

export function normalize(name: string): string {
  const parts: string[] = [];
  for (const part of name.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '..' || !isAbsolute(name)) parts.push(part);
  }
  const end = name.endsWith('/') && parts.length > 0 ? '/' : '';
  return `${isAbsolute(name) ? '/' : ''}${parts.join('/')}${end}` || '.';
}

export function join(...names: readonly string[]): string {
  return normalize(names.filter((name) => name !== '').join('/'));
}

export function resolve(...names: readonly string[]): string {
  const from = names.findLastIndex(isAbsolute);
  const whole = from === -1 ? join(process.cwd(), ...names) : join(...names.slice(from));
  return whole.length > 1 ? whole.replace(/\/$/u, '') : whole;
}

export function relative(from: string, to: string): string {
  const [here, there] = [resolve(from), resolve(to)].map((name) => name.split('/').filter(Boolean));
  if (!here || !there) return '';
  let same = 0;
  while (same < here.length && here[same] === there[same]) same += 1;
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/');
}

export function dirname(name: string): string {
  const at = name.replace(/\/+$/u, '').lastIndexOf('/');
  if (at === 0) return '/';
  if (at === -1) return isAbsolute(name) ? '/' : '.';
  return name.slice(0, at);
}

export function basename(name: string, ending = ''): string {
  const last = name.replace(/\/+$/u, '').split('/').at(-1) ?? '';
  return ending !== '' && last !== ending && last.endsWith(ending) ? last.slice(0, -ending.length) : last;
}

export function extname(name: string): string {
  const last = basename(name);
  const at = last.lastIndexOf('.');
  return at <= 0 ? '' : last.slice(at);
}

const path = { sep, isAbsolute, normalize, join, resolve, relative, dirname, basename, extname };

export const posix = path;

export default { ...path, posix };
