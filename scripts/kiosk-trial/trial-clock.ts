import type { Page } from 'puppeteer';

/**
 * Clocks and timers that stand still until a test lets time go by, so that half an hour on a ward takes no time and a slow machine
 * changes nothing. It runs in the page, before any script of its own.
 */
const CLOCK = `(() => {
  const day = Date.now();
  const ran = performance.now();
  const timers = new Map();
  let time = 0;
  let slept = 0;
  let last = 0;
  const set = (repeats) => (action, wait = 0) => {
    last += 1;
    timers.set(last, { action, due: time + wait, every: repeats ? Math.max(wait, 1) : undefined });
    return last;
  };
  Date.now = () => day + time + slept;
  performance.now = () => ran + time;
  window.setTimeout = set(false);
  window.setInterval = set(true);
  window.clearTimeout = window.clearInterval = (id) => timers.delete(id);
  window.trialClock = {
    pass(milliseconds) {
      const end = time + milliseconds;
      for (;;) {
        const [first] = [...timers].filter(([, { due }]) => due <= end).sort(([, a], [, b]) => a.due - b.due);
        if (!first) break;
        const [id, timer] = first;
        time = Math.max(time, timer.due);
        if (timer.every) timer.due = time + timer.every;
        else timers.delete(id);
        timer.action();
      }
      time = end;
    },
    setDay(milliseconds) {
      slept += milliseconds;
    },
  };
})()`;

/** Gives a page, and all that it goes on to, such a clock. */
export async function useTrialClock(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(CLOCK);
}

/** Lets seconds go by on both clocks, and timers run when they are due. */
export async function pass(page: Page, seconds: number): Promise<void> {
  await page.evaluate(`trialClock.pass(${seconds * 1000})`);
}

/** Moves the clock of the day alone, as when a computer has slept (forward), or when someone sets it. */
export async function setDay(page: Page, seconds: number): Promise<void> {
  await page.evaluate(`trialClock.setDay(${seconds * 1000})`);
}
