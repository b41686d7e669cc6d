/** A place on a page, or in a style sheet, that names another file. */
export interface Reference {
  /** `link`: a reader may follow it. `resource`: the browser fetches it by itself to show the page. */
  readonly kind: 'link' | 'resource';
  /** As it was written. */
  readonly value: string;
  /** A CSS selector that finds it. */
  readonly where: string;
}

/** A page or a style sheet, with the files it names. */
export interface Referrer {
  /** From the root of the folder. */
  readonly path: string;
  readonly base?: string;
  readonly references: readonly Reference[];
}

/** Attributes that name one file, by element. */
const LINKS: Readonly<Record<string, readonly string[]>> = { a: ['href'], area: ['href'], form: ['action'] };

const RESOURCES: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'],
  embed: ['src'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src'],
  input: ['src'],
  object: ['data'],
  script: ['src'],
  source: ['src'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};

/** What `<link>` says it is, when a browser fetches it, or gets ready to, without being asked. */
const FETCHED_RELATIONS = new Set([
  'apple-touch-icon',
  'dns-prefetch',
  'icon',
  'manifest',
  'mask-icon',
  'modulepreload',
  'preconnect',
  'prefetch',
  'preload',
  'prerender',
  'stylesheet',
]);

/** Every file that an element names, from its name and attributes. */
export function referencesOf(element: string, attributes: Readonly<Record<string, string>>): Reference[] {
  const reference = (
    kind: Reference['kind'],
    attribute: string,
    value = attributes[attribute],
  ): Reference[] =>
    value === undefined
      ? []
      : [{ kind, value: value.trim(), where: selector(element, attribute, attributes[attribute] ?? value) }];

  const fixed = [
    ...(LINKS[element] ?? []).flatMap((attribute) => reference('link', attribute)),
    ...(RESOURCES[element] ?? []).flatMap((attribute) => reference('resource', attribute)),
  ];
  if (element === 'link') return reference(isFetched(attributes.rel) ? 'resource' : 'link', 'href');
  if (element === 'img' || element === 'source')
    return [
      ...fixed,
      ...candidates(attributes.srcset).flatMap((value) => reference('resource', 'srcset', value)),
    ];
  if (element === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh')
    return reference('link', 'content', /url\s*=\s*['"]?([^'"]+)/i.exec(attributes.content ?? '')?.[1]);
  return fixed;
}

function isFetched(relations = ''): boolean {
  return relations
    .toLowerCase()
    .split(/\s+/)
    .some((relation) => FETCHED_RELATIONS.has(relation));
}

/** The addresses in a `srcset`, without their widths. An address may hold commas, but not at its end. */
function candidates(srcset = ''): string[] {
  return [...srcset.matchAll(/([^\s,]\S*[^\s,]|[^\s,])(?:\s+[^,]+)?(?:,|$)/g)].flatMap(
    ([, url]) => url ?? [],
  );
}

function selector(element: string, attribute: string, value: string): string {
  const name = attribute.replace(':', '\\:');
  return `${element}[${name}="${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"]`;
}
