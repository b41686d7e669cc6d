import path from 'node:path';
import { type DocPage, type DocTarget, docName } from '../../model/docs/doc.ts';
import { didYouMean } from '../nearest.ts';
import type { SourceDocument } from '../source-document.ts';

type Found =
  | { readonly to: DocTarget }
  | {
      readonly wrong: readonly [rule: Parameters<SourceDocument['wrong']>[1], message: string, fix: string];
    };

/**
 * What an address in the docs leads to: another page by its file, a heading, or the web.
 *
 * @param anchors of each page, by the name of the page
 */
export function docLink(
  href: string,
  from: Pick<DocPage, 'kind' | 'id'>,
  anchors: ReadonlyMap<string, readonly string[]>,
): Found {
  if (/^https?:\/\/[^/]+/u.test(href)) return { to: { kind: 'web', url: href } };
  const [address = '', anchor] = decodeURI(href).split('#', 2);
  const own = docName(from);
  const folder = path.posix.dirname(own);
  const name =
    address === ''
      ? own
      : path.posix.normalize(path.posix.join(folder, address)).replace(/(?:(?<=.)\/index)?\.md$/u, '');
  const known = anchors.get(name);
  if (!known || (address !== '' && !address.endsWith('.md'))) {
    const files = [...anchors.keys()].map((one) => `${path.posix.relative(folder, one)}.md`);
    return {
      wrong: [
        'link-nowhere',
        `“${href}” does not lead to anything.`,
        `${didYouMean(address, files)}Link to another page by its file, like ../how-to/withdraw.md, or to a web address.`,
      ],
    };
  }
  if (anchor !== undefined && !known.includes(anchor)) {
    return {
      wrong: [
        'link-nowhere',
        `There is no heading “#${anchor}” on ${address === '' ? 'this page' : `“${address}”`}.`,
        `${didYouMean(anchor, known)}${known.length > 0 ? `It has: ${known.map((id) => `#${id}`).join(', ')}.` : 'It has no headings.'}`,
      ],
    };
  }
  if (address === '') return { to: { kind: 'anchor', id: anchor ?? '' } };
  return { to: { kind: 'doc', name, ...(anchor !== undefined && { anchor }) } };
}
