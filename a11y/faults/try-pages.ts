import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from '../finding.ts';
import { gate } from '../gate.ts';
import type { PageFault } from './fault.ts';
import { ofWard } from './good-pages.ts';
import { killsOf, type Said, type Stage, saidAnew, type Tried } from './kill.ts';
import { writeNeighbours } from './neighbours.ts';

/** Told how many pages are done. */
export type Progress = (done: number, of: number) => void;

/** What was found on pages with faults, and on the good pages that faults were planted into. */
export interface TriedPages {
  readonly tried: readonly Tried[];
  readonly onGood: readonly Finding[];
}

/** Plants faults into pages, each on a page of its own, and lets the gate look at all of them at once. */
export async function tryPages(faults: readonly PageFault[], progress?: Progress): Promise<TriedPages> {
  if (faults.length === 0) return { tried: [], onGood: [] };
  const folder = await mkdtemp(join(tmpdir(), 'faults-'));
  try {
    const neighbours = await writeNeighbours(folder);
    const good = [...new Set(faults.map(({ before }) => before))];
    await mkdir(join(folder, 'good'));
    await mkdir(join(folder, 'faults'));
    // Pages that are seen side by side have titles of their own; else the gate would find that they have not.
    let ward = 1;
    for (const [index, html] of good.entries()) {
      await writeFile(join(folder, goodPath(index)), ofWard(html, ward++));
    }
    for (const { id, after, beside } of faults) {
      await writeFile(join(folder, `faults/${id}.html`), ofWard(after, ward++));
      for (const [name, text] of Object.entries(beside))
        await writeFile(join(folder, `faults/${name}`), ofWard(text, ward++));
    }
    const { findings } = await gate(folder, {
      profile: 'site',
      veraPdf: false,
      ...(progress && { progress }),
    });
    const on = (page: string) => findings.filter((finding) => finding.page === page);
    const tried = faults.map((fault): Tried => {
      const before = on(goodPath(good.indexOf(fault.before)));
      const said = saidAnew(before.map(withoutWard), on(`faults/${fault.id}.html`).map(withoutWard));
      return { fault, kills: killsOf(said, stageOfPageRule) };
    });
    const goodPaths = new Set([
      ...neighbours,
      ...good.map((_, index) => goodPath(index)),
      'files/rights.pdf',
    ]);
    return { tried, onGood: findings.filter(({ page }) => goodPaths.has(page)) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function goodPath(index: number): string {
  return `good/${index}.html`;
}

function withoutWard({ rule, message }: Finding): Said {
  return { rule, message: message.replace(/(ward|الجناح) \d+/gu, '$1 0') };
}

/** The stage a rule of the gate belongs to. */
export function stageOfPageRule(rule: string): Stage {
  if (rule.startsWith('axe:')) return 'axe';
  if (rule.startsWith('htmlcs:')) return 'HTML CodeSniffer';
  if (rule.startsWith('link:')) return 'links';
  if (rule.startsWith('sheet:')) return 'sheet rules';
  return 'house rules';
}
