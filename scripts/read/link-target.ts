import path from 'node:path';
import type { LinkTarget } from '../model/block.ts';
import { NATION_NAMES, type NationId } from '../model/nation.ts';
import type { ProblemRule } from '../model/problem-rule.ts';
import { didYouMean } from './nearest.ts';
import type { SourceFile } from './report.ts';

type Found =
  | {
      readonly to: LinkTarget;
      /** The article whose heading the link names, if it names one, to be checked once all are read. */
      readonly file: string;
      readonly heading?: string;
    }
  | { readonly wrong: readonly [rule: ProblemRule, message: string, fix: string] };

/**
 * What an address written in a leaflet leads to: another leaflet’s file, a page about the site, a heading, or the web.
 *
 * @param articles Nations of each article, by its name from the content folder.
 */
export function linkTarget(
  href: string,
  from: SourceFile,
  nation: NationId,
  articles: ReadonlyMap<string, readonly NationId[]>,
): Found {
  if (/^https:\/\/[^/]+\.[^/]+/u.test(href)) return { to: { kind: 'web', url: href }, file: from.name };
  if (/^(?:tel|mailto|sms):/u.test(href)) {
    const [what, field] = href.startsWith('mailto:')
      ? ['An e-mail address', 'email']
      : ['A telephone number', 'phone'];
    return {
      wrong: [
        'link-contact',
        `${what} is typed by hand here, so it would go out of date unseen.`,
        `Put it in site.yaml as a contact and write {{ contact.advocacy.${field} }} here.`,
      ],
    };
  }
  if (/^[a-z][a-z0-9+.-]*:/iu.test(href) || href.startsWith('//')) {
    return {
      wrong: [
        'link-nowhere',
        `“${href}” is not a web address that can be used.`,
        'Write it in full, beginning with https://',
      ],
    };
  }

  const [address = '', heading] = decodeURI(href).split('#', 2);
  if (address === '' && heading) return { to: { kind: 'anchor', id: heading }, file: from.name, heading };
  const name = path.posix.normalize(path.posix.join(path.posix.dirname(from.name), address));
  if (name.startsWith('..') || address.startsWith('/')) {
    return {
      wrong: [
        'path-climbs-out',
        `“${address}” leads out of the content folder.`,
        'Link to a leaflet by its file, like ../imha/en.md',
      ],
    };
  }
  const nations = articles.get(name);
  if (!nations) {
    const near = [...articles.keys()].map((file) => path.posix.relative(path.posix.dirname(from.name), file));
    return {
      wrong: [
        'link-nowhere',
        `“${href}” does not lead to anything.`,
        `${didYouMean(address, near)}Link to a leaflet by its file, like ../imha/en.md, or to a web address.`,
      ],
    };
  }
  if (!nations.includes(nation)) {
    return {
      wrong: [
        'link-nation',
        `“${address}” is not a leaflet for ${NATION_NAMES[nation]}, so this link would lead nowhere there.`,
        `Put this between “::: ${nations[0]}” and “:::”.`,
      ],
    };
  }
  const [kind, id = ''] = name.split('/');
  return {
    to: {
      ...(kind === 'pages'
        ? ({ kind: 'page', id } as const)
        : ({ kind: 'leaflet', id, form: name.endsWith('.easy.md') ? 'easy' : 'standard' } as const)),
      ...(heading ? { anchor: heading } : {}),
    },
    file: name,
    ...(heading ? { heading } : {}),
  };
}
