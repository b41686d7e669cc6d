import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { writeMark } from '../mark.ts';
import { type PublishStep, publish } from '../publish.ts';
import { openStaging } from '../staging.ts';
import { writeTrialSite } from './site.ts';

/** What a trial publisher is told, as JSON on its command line. */
export interface Orders {
  readonly out: string;
  /** Its sites are `<name>1`, `<name>2` and so on, without end; each is told on standard output once it is published. */
  readonly name: string;
  /** `naive` deletes the old site and then puts the new one there: what the trials must be able to catch. */
  readonly way: 'exchange' | 'two-steps' | 'naive';
  /** Kills itself while publishing its second site, so many milliseconds after a step. */
  readonly kill?: { readonly at: PublishStep | 'half-written'; readonly after: number };
}

const MAKER = { generator: 'trial', asOf: '2026-01-01' };
const orders: Orders = JSON.parse(process.argv[2] ?? '{}');

for (let round = 1; ; round += 1) {
  const reached = (step: PublishStep | 'half-written') => {
    if (round !== 2 || orders.kill?.at !== step) return;
    const die = () => process.kill(process.pid, 'SIGKILL');
    if (orders.kill.after === 0) die();
    else setTimeout(die, orders.kill.after);
  };
  const staging = await openStaging(orders.out, path.join(path.dirname(orders.out), 'content'));
  await writeTrialSite(staging.folder, `${orders.name}${round}`, () => reached('half-written'));
  if (orders.way === 'naive') {
    await writeMark(staging.folder, MAKER);
    reached('place');
    await rm(orders.out, { recursive: true, force: true });
    reached('set-aside');
    await rename(staging.folder, orders.out);
    await staging.close();
  } else {
    const without = { exchange: () => Promise.resolve(false) };
    await publish(staging, MAKER, { onStep: reached, ...(orders.way === 'two-steps' ? without : {}) });
  }
  console.log(`${orders.name}${round}`);
}
