import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { SOURCE_DATE_EPOCH } from './testing/type-command.ts';

const PROGRAM = path.join(import.meta.dirname, 'patient-rights-site.js');

/** The folder that “init”, “copy” and “new” of an earlier version have made, with the words a writer added. It is never changed. */
const EARLIER = path.join(import.meta.dirname, 'upgrade-trial/service-0.1.0');

const root = mkdtempSync(path.join(tmpdir(), 'upgrade-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let services = 0;
let service = '';

beforeEach(() => {
  services += 1;
  service = path.join(root, `service-${services}`);
  cpSync(EARLIER, service, { recursive: true });
});

function type(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: service,
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH },
  });
  return { status, said: stdout + stderr };
}

function change(name: string, from: string | RegExp, to: string): void {
  const file = path.join(service, name);
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
}

describe('the folder of a service from version 0.1.0', { timeout: 120_000 }, () => {
  it('is read with no problem, and told which commands are new since, with the line to write', () => {
    const { status, said } = type('check');
    expect(said).toContain('All is well');
    expect(status).toBe(0);
    for (const name of ['why', 'withdraw', 'release', 'verify', 'bucket', 'review']) {
      expect(said).toContain(`package.json:5:3  command-new  “npm run ${name}” is new: it `);
      expect(said).toContain(`"${name}": "patient-rights-site ${name}",`);
      change('package.json', '"scripts": {', `"scripts": {\n    "${name}": "patient-rights-site ${name}",`);
    }
    expect(said).not.toContain('“npm run build” is new');
    expect(type('check').said).not.toContain('command-new');
  });

  it('becomes pages and sheets, with its own leaflet, ward and pack', () => {
    // One nation and one size of sheet have all of it, and take less than half as long.
    change('content/site.yaml', /^sheets: .*$/mu, 'sheets: [standard]');
    const { status, said } = type('build', '--no-gate', '--nation', 'england');
    expect(said).not.toMatch(/^\s+at /mu);
    expect(said).not.toMatch(/^\d+ problems? in /mu);
    expect(status).toBe(0);
    const page = readFileSync(path.join(service, '_preview/england/en/can-i-have-visits/index.html'), 'utf8');
    expect(page).toContain('Riverside Advocacy');
    expect(page).toContain('Ask a nurse when people can come.');
    for (const sheet of [
      'sheets/imha-england-en-standard.pdf',
      'prints/pack-your-first-day-england-en-standard.pdf',
    ]) {
      expect(existsSync(path.join(service, '_preview', sheet)), sheet).toBe(true);
    }
    expect(readFileSync(path.join(service, '_preview/england/en/print/index.html'), 'utf8')).toContain(
      'Willow',
    );
  });

  it('with a language of its own is told each string that is new since, with its file and what to write', () => {
    const file = path.join(import.meta.dirname, '../content/languages/cy.yaml');
    // As it was then, but for what a service would have written into it.
    const then = readFileSync(file, 'utf8').replace(
      /^ {2}withdrawn-[\s\S]*?\n(?= {2}(?!withdrawn-)\S)/mu,
      '',
    );
    expect(then).not.toContain('withdrawn-title');
    change('content/site.yaml', 'languages: [en]', 'languages: [en, cy]');
    cpSync(file, path.join(service, 'content/languages/cy.yaml'), { recursive: true });
    writeFileSync(path.join(service, 'content/languages/cy.yaml'), then);
    const { status, said } = type('check');
    expect(status).toBe(1);
    for (const name of ['withdrawn-title', 'withdrawn-summary', 'withdrawn-since', 'withdrawn-sheets']) {
      expect(said).toMatch(
        new RegExp(
          `content/languages/cy\\.yaml:\\d+:\\d+ {2}missing-key {2}.*“${name}”.*Add a line for “${name}”`,
          'u',
        ),
      );
    }
  });

  it('reads the same when its files have the line ends of Windows', () => {
    const told = (said: string) => said.split('\n').filter((line) => !line.includes('command-new'));
    const before = told(type('check').said);
    for (const name of [
      'site.yaml',
      'places/willow.yaml',
      'packs/your-first-day.yaml',
      'leaflets/imha/en.md',
      'leaflets/can-i-have-visits/en.md',
      'pages/about/en.md',
    ]) {
      const file = path.join(service, 'content', name);
      const text = readFileSync(file, 'utf8');
      expect(text).not.toContain('\r');
      writeFileSync(file, text.replaceAll('\n', '\r\n'));
    }
    expect(told(type('check').said)).toEqual(before);
  });
});
