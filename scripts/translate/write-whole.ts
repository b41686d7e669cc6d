import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file whole or not at all, so that nothing a writer wrote is lost if the machine stops. */
export function writeWhole(file: string, text: string | Uint8Array): void {
  const waiting = `${file}.${process.pid}.part`;
  writeFileSync(waiting, text, { flush: true });
  renameSync(waiting, file);
}
