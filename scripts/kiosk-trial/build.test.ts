import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildKit, fingerprint } from '../testing/build-kit.ts';
import { typeCommand } from '../testing/type-command.ts';

const kit = buildKit();
afterAll(kit.remove);

const ward = (kiosk: string) => `hospital: Sample hospital\nward: Willow\nnation: england\n${kiosk}`;

describe('a kiosk is written', () => {
  it('alone, when it is asked for by the name of its ward', async () => {
    const content = kit.sample({ 'places/willow.yaml': ward('') });
    const out = kit.place();
    const { exitCode, errors } = await typeCommand('build', [
      ...['--content', content, '--out', out, '--kiosk', 'willow', '--no-gate'],
    ]);
    expect(exitCode, errors).toBe(0);
    const kiosk = `${out}-preview`;
    expect(readFileSync(path.join(kiosk, 'index.html'), 'utf8')).toContain('Willow');
    expect(existsSync(path.join(kiosk, 'sitemap.xml'))).toBe(false);
    expect(existsSync(path.join(kiosk, 'sheets'))).toBe(false);
  });

  it('as a part of the site, whole in its own folder, when its ward says so', async () => {
    const content = kit.sample({
      'places/willow.yaml': ward('kiosk: {idle-seconds: 90}\n'),
      'places/oak.yaml': ward('').replace('Willow', 'Oak'),
    });
    const [site, alone] = [kit.place(), kit.place()];
    const read = ['--content', content, '--no-gate'];
    expect((await typeCommand('build', [...read, '--out', site])).exitCode).toBe(0);
    expect((await typeCommand('build', [...read, '--out', alone, '--kiosk', 'willow'])).exitCode).toBe(0);
    const folder = path.join(`${site}-preview`, 'kiosk/willow');
    expect(screensIn(folder)).toEqual(screensIn(`${alone}-preview`));
    expect(readFileSync(path.join(folder, 'index.html'), 'utf8')).toContain('data-idle="90"');
    expect(existsSync(path.join(`${site}-preview`, 'kiosk/oak'))).toBe(false);
    expect(existsSync(path.join(`${site}-preview`, 'sitemap.xml'))).toBe(true);
  }, 60_000);

  it('not for a ward that is not there, which is said with those that are', async () => {
    const content = kit.sample({ 'places/willow.yaml': ward('') });
    const { exitCode, errors } = await typeCommand('build', ['--content', content, '--kiosk', 'wilow']);
    expect(exitCode).toBe(2);
    expect(errors).toContain('There is no ward “wilow” in content/places. There are: willow.');
    expect(errors).not.toMatch(/^\s+at /mu);
  });
});

/** What tells where an edition lies is left out: its page for addresses that lead nowhere, its list of files, and who made it. */
function screensIn(folder: string): Record<string, string> {
  const place = ['404.html', 'files.txt', 'sw.js', '.patient-rights-site.json'];
  return Object.fromEntries(Object.entries(fingerprint(folder)).filter(([file]) => !place.includes(file)));
}
