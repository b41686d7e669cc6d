import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** `site.yaml` of the sample. */
export const SITE = `service: Test Advocacy
address: https://example.org/
nations: [england, wales]
languages: [en]
sheets: [standard, large]
words-checked: false
contacts:
  advocacy:
    name: {en: Test Advocacy}
    about: {en: Free and confidential help.}
    phone: 03003 038 037
    checked: 2026-11-22
`;

/** The same of a service that has written an address of its own, which is not warned of. */
export function withOwnAddress(site = SITE): string {
  return site.replace('https://example.org/', 'https://leaflets.riverside-advocacy.org.uk/');
}

/** The claims of the sample. */
export const CLAIMS = `can-refuse:
  statement: The person may refuse the help.
  critical: true
  versions:
    - nations: [england, wales]
      provision: MHA 1983 s130B(6)
      from: 2025-03-25
      standing: read
      source: Mental Health Act 1983
      checked: 2026-11-22
apply-within:
  statement: Apply within 14 days.
  critical: true
  versions:
    - nations: [england, wales]
      provision: MHA 1983 s66(2)(a)
      from: 2025-03-25
      standing: read
      source: Mental Health Act 1983
      checked: 2026-11-22
      value: {days: 14}
only-wales:
  statement: A rule of Wales.
  critical: false
  not-in: [england]
  versions:
    - nations: [wales]
      provision: MHA 1983 s130J
      from: 2012-04-02
      standing: read
      source: Mental Health Act 1983
      checked: 2026-11-22
not-started:
  statement: Passed, with no day to start.
  critical: false
  not-in: [wales]
  versions:
    - nations: [england]
      provision: MHA 2025 s40
      from:
      standing: read
      source: Mental Health Act 2025
      checked: 2026-11-22
      change:
        passed: 2025-12-18
        topic: help
        words: {en: More people will have a right to help.}
`;

/** The lines at the top of a leaflet for tests, with some changed. */
export function frontMatter(changes: Readonly<Record<string, string | undefined>> = {}): string {
  const lines: Record<string, string | undefined> = {
    title: 'Your right to help',
    summary: 'Someone can help you.',
    audience: 'patient',
    nations: '[england, wales]',
    'law-checked': '2026-11-22',
    'next-review': '2027-05-22',
    ...changes,
  };
  const written = Object.entries(lines).flatMap(([key, value]) =>
    value === undefined ? [] : `${key}: ${value}`,
  );
  return ['---', ...written, '---', ''].join('\n');
}

/** A leaflet with nothing wrong. Its text starts on line 9. */
export const GOOD_LEAFLET = `${frontMatter()}
## What you can do

You can say no. {right=can-refuse}
`;

/**
 * A content folder with one good leaflet, on disk, for tests to spoil.
 *
 * @param files Files to add or to put in place of the good ones, by their names in the folder.
 * @returns its path
 */
export function contentSample(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  const write = (name: string, bytes: string | Uint8Array) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  };
  const good = { 'site.yaml': SITE, 'law/claims.yaml': CLAIMS, 'leaflets/help/en.md': GOOD_LEAFLET };
  for (const [name, bytes] of Object.entries({ ...good, ...files })) write(name, bytes);
  mkdirSync(path.join(folder, 'languages'), { recursive: true });
  if (!('languages/en.yaml' in files)) {
    copyFileSync(path.resolve('content/languages/en.yaml'), path.join(folder, 'languages/en.yaml'));
  }
  return folder;
}
