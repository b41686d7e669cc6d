// Time as it goes by for a reader, in milliseconds from when the screen was shown. It is read from the clocks and not counted by
// timers, which a browser may slow down.

/** By which the clock of the day must be ahead of the running one before it counts as sleep, and not as two clocks read in turn. */
const SLEPT = 1000;

let passed = 0;
let ran = performance.now();
let day = Date.now();

/**
 * How much has gone by. A running clock cannot be set back, but stands still while some computers sleep; then the clock of the day
 * says how long. One that is set back takes nothing away. One that is set forward cannot be told from sleep: the screen is cleared
 * early, which is the safer mistake.
 */
export function now() {
  const running = performance.now();
  const today = Date.now();
  const byRunning = running - ran;
  const byDay = today - day;
  passed += byDay - byRunning > SLEPT ? byDay : byRunning;
  ran = running;
  day = today;
  return passed;
}
