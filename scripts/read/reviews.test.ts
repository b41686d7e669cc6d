import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { problemLine } from '../model/problem.ts';
import { CLAIMS, contentSample, SITE, withOwnAddress } from './content-sample.ts';
import { readSite } from './read-site.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const LAW = { 'law/claims.yaml': CLAIMS.slice(0, CLAIMS.indexOf('not-started:')) };

/** What is wrong, and what is warned of, on a day. The leaflet is due on 22 May 2027, the contact 180 days after 22 November 2026. */
async function on(today: string, site = SITE): Promise<{ problems: string[]; warnings: string[] }> {
  const content = contentSample({ ...LAW, 'site.yaml': withOwnAddress(site) });
  folders.push(content);
  const { problems, warnings } = await readSite({ content, asOf: '2026-11-22', today });
  const lines = (found: typeof problems) =>
    found.map((problem) =>
      problemLine({ ...problem, file: path.relative(content, path.resolve(problem.file)) }),
    );
  return { problems: lines(problems), warnings: lines(warnings) };
}

/** Contacts are tried so seldom here that only the leaflet falls due. */
const PATIENT = `${SITE}review:\n  contacts-every-days: 9999\n`;
const GRACE = `${PATIENT}  grace-days: 14\n`;

const OVERDUE =
  'leaflets/help/en.md:7:14  review-overdue  This leaflet was to be held against the law again by 22 May 2027.';
const FIX =
  'Look at its claims and sources again (“npm run due” lists them), then write the days of this review and the next.';

describe('a review', () => {
  it('is not overdue on the day itself, and stops the build on the day after', async () => {
    expect(await on('2027-05-22', PATIENT)).toEqual({ problems: [], warnings: [] });
    expect(await on('2027-05-23', PATIENT)).toEqual({ problems: [`${OVERDUE}  ${FIX}`], warnings: [] });
  });

  it('is only warned of in the days of grace that the service has set', async () => {
    const warning = `${OVERDUE} After 5 June 2027, this stops the build.  ${FIX}`;
    expect(await on('2027-05-23', GRACE)).toEqual({ problems: [], warnings: [warning] });
    expect(await on('2027-06-05', GRACE)).toEqual({ problems: [], warnings: [warning] });
    expect(await on('2027-06-06', GRACE)).toEqual({ problems: [`${OVERDUE}  ${FIX}`], warnings: [] });
  });

  it('is due by the real day, not by the day whose law is told', async () => {
    const content = contentSample(LAW);
    folders.push(content);
    const { problems } = await readSite({ content, asOf: '2030-01-01', today: '2026-11-22' });
    expect(problems).toEqual([]);
  });
});

describe('a contact', () => {
  const TRY = 'Try each of its details, then write today’s date after “checked:”.';

  it('has to be tried again after so many days', async () => {
    const often = `${SITE}review:\n  contacts-every-days: 30\n`;
    expect(await on('2026-12-22', often)).toEqual({ problems: [], warnings: [] });
    expect(await on('2026-12-23', often)).toEqual({
      problems: [
        `site.yaml:12:5  contact-overdue  The details of “advocacy” were to be tried again by 22 December 2026.  ${TRY}`,
      ],
      warnings: [],
    });
  });

  it('that nobody has tried is warned of in a sample, and stops a site that is none', async () => {
    const never = SITE.replace('checked: 2026-11-22', 'checked:');
    const line = `site.yaml:12:5  contact-unchecked  Nobody has made sure yet that the details of “advocacy” are right.  ${TRY}`;
    expect(await on('2026-11-22', never)).toEqual({ problems: [], warnings: [line] });
    expect(await on('2026-11-22', never.replace('words-checked: false', 'words-checked: true'))).toEqual({
      problems: [line],
      warnings: [],
    });
  });
});

describe('the address of the site', () => {
  const at = async (address: string) =>
    (await on('2026-11-22', SITE.replace('https://example.org/', address))).warnings;

  it.each([
    'https://leaflets.example.org/',
    'http://example.com/leaflets/',
    'https://riverside.example/',
    'https://leaflets.test:8080/',
    'http://localhost/',
  ])('is warned of where nobody can have it: %s', async (address) => {
    expect(await at(address)).toEqual([
      `site.yaml:2:10  address-example  The address “${address}” is only an example; it is printed on every sheet.  Write the web address that your site will have.`,
    ]);
  });

  it.each(['https://myexample.org/', 'https://example.nhs.uk/', 'https://test.org.uk/'])(
    'may be %s',
    async (address) => {
      expect(await at(address)).toEqual([]);
    },
  );
});
