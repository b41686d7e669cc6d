import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CannotRun } from '../../scripts/model/cannot-run.ts';
import { thisMachine } from '../browser/machine.ts';
import { changedSheet, redraw } from '../fixtures/changed-sheet.ts';
import { findVeraPdf } from './find-verapdf.ts';
import { madeSheet } from './sheet-fixture.ts';
import { judge } from './verapdf.ts';

// The tests of the gate may do without veraPDF; these are about it.
const here = await findVeraPdf({ ...thisMachine(), env: { ...process.env, VERAPDF: undefined } });

let folder = '';
const good = madeSheet('sheet-tagged/sheet.typ');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verapdf-test-'));
  await mkdir(join(folder, 'sheets'));
  await writeFile(join(folder, 'sheets/good one, “é”.pdf'), good);
  await writeFile(
    join(folder, 'silent.pdf'),
    await changedSheet(good, ({ document }) => {
      document.catalog.delete(PDFName.of('Lang'));
    }),
  );
  await writeFile(
    join(folder, 'untagged.pdf'),
    await changedSheet(madeSheet('sheet-heading-alone/good.typ'), (insides) => {
      redraw(insides, 2, (drawing) => `BT /None 1 Tf ET 0 0 9 9 re f\n${drawing}`);
    }),
  );
  await writeFile(join(folder, 'other.pdf'), madeSheet('sheet-tagged/sheet.typ', { pdfStandard: '1.7' }));
  await writeFile(join(folder, 'half.pdf'), good.subarray(0, 3000));
});

afterAll(() => rm(folder, { recursive: true }));

describe.skipIf(typeof here === 'string')('veraPDF', () => {
  it('judges the PDFs that say they follow PDF/UA, and tells what is wrong with them', async () => {
    const sheets = ['half.pdf', 'other.pdf', 'sheets/good one, “é”.pdf', 'silent.pdf', 'untagged.pdf'];
    const { judged, findings } = await judge(folder, sheets, here);
    expect(judged).toEqual({ version: expect.stringMatching(/^\d+\.\d+/u), sheets: 3 });
    expect(findings.filter(({ page }) => page === 'silent.pdf')).toContainEqual({
      page: 'silent.pdf',
      rule: 'verapdf:7.2-34',
      message:
        'Natural language for text in page content shall be determined: this is not so in 2 places, veraPDF says.',
      fix: 'Make it again as PDF/UA-1. The words are of its clause 7.2.',
      where: 'page 1',
    });
    expect(findings.filter(({ page }) => page === 'untagged.pdf')).toEqual([
      {
        page: 'untagged.pdf',
        rule: 'verapdf:7.1-3',
        message:
          'Content shall be marked as Artifact or tagged as real content: this is not so, veraPDF says.',
        fix: 'Make it again as PDF/UA-1. The words are of its clause 7.1.',
        where: 'page 2',
      },
    ]);
    expect(new Set(findings.map(({ page }) => page))).toEqual(new Set(['silent.pdf', 'untagged.pdf']));
  });
});

describe('what does not work as veraPDF', () => {
  const sheets = ['silent.pdf'];

  /** A program that does what some JavaScript says; `folder` is that of the copies it is given. */
  async function program(script: string): Promise<string> {
    const path = join(folder, `fake-${Math.abs(hash(script))}`);
    const lines = ['#!/usr/bin/env node', 'const folder = process.argv.at(-1);', script];
    await writeFile(path, lines.join('\n'));
    await chmod(path, 0o755);
    return path;
  }

  const as = async (script: string, named = false) => ({ command: await program(script), args: [], named });

  it('is not run where it is not there, nor where nothing says that it follows PDF/UA', async () => {
    expect(await judge(folder, sheets, 'VERAPDF is “off”.')).toEqual({
      judged: { notRun: 'VERAPDF is “off”.' },
      findings: [],
      claiming: [],
    });
    expect(await judge(folder, ['other.pdf'], await as('throw new Error()'))).toEqual({
      judged: { notRun: 'no PDF here says that it follows PDF/UA.' },
      findings: [],
      claiming: [],
    });
  });

  it.each([
    ['breaks off', 'process.exit(3)', 'it was started, but gave no report.'],
    [
      'prints something else',
      'console.log(JSON.stringify({ report: 7 }))',
      'it was started, but gave no report.',
    ],
    ['goes on for ever', 'setInterval(() => console.log("{"), 10)', 'it had not ended after 1 second.'],
  ])('says so where it %s', async (_, script, why) => {
    const patience = { start: 1000, file: 0 };
    expect((await judge(folder, sheets, await as(script), { patience })).judged).toEqual({ notRun: why });
    await expect(judge(folder, sheets, await as(script, true), { patience })).rejects.toThrow(
      new CannotRun(
        `veraPDF, named by VERAPDF, did not work: ${why}\nCorrect VERAPDF, or set it to “off” to do without.`,
      ),
    );
  });

  it('says so where it cannot be started', async () => {
    const gone = { command: join(folder, 'gone'), args: [], named: false };
    expect((await judge(folder, sheets, gone)).judged).toEqual({ notRun: 'it could not be started.' });
  });

  it('says which file it says nothing of, or cannot read', async () => {
    const report = (jobs: string) =>
      `console.log(JSON.stringify({ report: { buildInformation: { releaseDetails: [{ id: 'core', version: '9.9' }] }, jobs: ${jobs} } }))`;
    const about = async (jobs: string) =>
      (await judge(folder, sheets, await as(report(jobs)))).findings.map(
        ({ rule, message }) => `${rule} ${message}`,
      );
    expect(await about('[]')).toEqual([
      'verapdf:not-judged veraPDF could not judge this PDF: it said nothing of it.',
    ]);
    expect(
      await about(
        "[{ itemDetails: { name: folder + '/0.pdf' }, taskException: { exceptionMessage: 'Out of memory.\\nat java' } }]",
      ),
    ).toEqual(['verapdf:not-judged veraPDF could not judge this PDF: Out of memory.']);
  });

  it('leaves nothing behind', async () => {
    const { TMPDIR } = process.env;
    const temporary = join(folder, 'temporary');
    await mkdir(temporary);
    process.env.TMPDIR = temporary;
    try {
      await judge(folder, sheets, await as('process.exit(1)'));
      expect(await readdir(temporary)).toEqual([]);
    } finally {
      if (TMPDIR === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = TMPDIR;
    }
  });
});

function hash(words: string): number {
  return [...words].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7);
}
