import { readFileSync } from 'node:fs';
import type { Order } from '../build/order.ts';
import { writeSite } from '../build/pipeline.ts';
import { readChecked } from '../command/read-checked.ts';
import { keepHeapSmall } from '../command/small-heap.ts';
import { pagesOf } from '../model/page.ts';
import { parityProblems } from '../model/parity.ts';
import { prove } from '../parity/prove.ts';

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
  /** The most memory this process ever held, in bytes. */
  readonly memory: number;
  /** The most that its presses, which are processes of their own, held together, in bytes; 0 where nobody tells. */
  readonly pressMemory: number;
  /** What all cores spent on it, its presses left out: unlike the other times, not more on a machine that is busy. */
  readonly cpu: { readonly read: number; readonly made: number; readonly written: number };
}

// A program of its own, so that the most memory it ever held is that of one build. It does what `npm run build -- --no-gate`
// does before it publishes. The order comes as JSON.
const order = JSON.parse(process.argv[2] ?? '') as Omit<Order, 'reading' | 'made'>;
keepHeapSmall();
const presses = watchPresses();
const spent = () => process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000;
const start = performance.now();
const spentAtStart = spent();
const reading = await readChecked(order);
const { site } = reading;
if (!site || reading.problems.length > 0) {
  throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
}
const readAt = performance.now();
const spentOnReading = spent();
let madeAt = readAt;
let spentOnMaking = spentOnReading;
const { sheets, prints } = await writeSite({
  ...order,
  reading,
  made: () => {
    madeAt = performance.now();
    spentOnMaking = spent();
  },
});
const writtenAt = performance.now();
const spentOnWriting = spent();
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
  pressMemory: presses(),
  cpu: {
    read: spentOnReading - spentAtStart,
    made: spentOnMaking - spentOnReading,
    written: spentOnWriting - spentOnMaking,
  },
};
console.log(JSON.stringify(times));

/** Looks twice a second at the most that each press has held, as Linux tells it. @returns what they held together */
function watchPresses(): () => number {
  const most = new Map<string, number>();
  const look = () => {
    try {
      for (const pid of readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').split(' ')) {
        if (pid === '' || !readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('press-program')) continue;
        const [, kilobytes = '0'] =
          /VmHWM:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
        most.set(pid, Number(kilobytes) * 1024);
      }
    } catch {
      // Only Linux tells, and a press may have ended since.
    }
  };
  const timer = setInterval(look, 500);
  return () => {
    clearInterval(timer);
    return [...most.values()].reduce((sum, bytes) => sum + bytes, 0);
  };
}
