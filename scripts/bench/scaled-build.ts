import { pagesOf } from '../model/page.ts';
import { parityProblems } from '../model/parity.ts';
import type { Order } from '../order.ts';
import { prove } from '../parity/prove.ts';
import { writeSite } from '../pipeline.ts';
import { readChecked } from '../read-checked.ts';

/** What a build of many leaflets took, as this program prints it. Times are in milliseconds. */
export interface ScaledTimes {
  readonly leaflets: number;
  readonly pages: number;
  /** Leaflets and prints on paper. */
  readonly sheets: number;
  readonly read: number;
  /** Pictures, sheets and prints. */
  readonly made: number;
  readonly written: number;
  readonly proven: number;
  /** The most memory this process ever held, its presses among it, in bytes. */
  readonly memory: number;
}

// A program of its own, so that the most memory it ever held is that of one build. It does what `npm run build -- --no-gate`
// does before it publishes. The order comes as JSON.
const order = JSON.parse(process.argv[2] ?? '') as Omit<Order, 'reading' | 'made'>;
const start = performance.now();
const reading = await readChecked(order);
const { site } = reading;
if (!site || reading.problems.length > 0) {
  throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
}
const readAt = performance.now();
let madeAt = readAt;
const { sheets, prints } = await writeSite({
  ...order,
  reading,
  made: () => {
    madeAt = performance.now();
  },
});
const writtenAt = performance.now();
const missing = parityProblems(prove(site, order.out, sheets), site);
if (missing.length > 0) throw new Error(JSON.stringify(missing.slice(0, 3)));
const provenAt = performance.now();
const times: ScaledTimes = {
  leaflets: site.leaflets.length,
  pages: pagesOf(site).length,
  sheets: sheets.length + prints.length,
  read: readAt - start,
  made: madeAt - readAt,
  written: writtenAt - madeAt,
  proven: provenAt - writtenAt,
  memory: process.resourceUsage().maxRSS * 1024,
};
console.log(JSON.stringify(times));
