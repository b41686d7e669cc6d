import { readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type Eleventy from '@11ty/eleventy';

/** Longest that the watcher is waited for, in milliseconds; it takes some hundredths of a second. */
const PATIENCE = 10_000;

/**
 * Waits until every folder in a folder is watched. Eleventy says that it watches a little before it does, and what is
 * saved in between would never be noticed.
 */
export async function watched(eleventy: Eleventy, folder: string): Promise<void> {
  const inside = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.resolve(entry.parentPath, entry.name));
  const wanted = [path.resolve(folder), ...inside.filter((name) => !path.basename(name).startsWith('.'))];
  for (const began = performance.now(); performance.now() - began < PATIENCE; await wait(20)) {
    const seen = new Set(Object.keys(eleventy.watcher.getWatched()).map((name) => path.resolve(name)));
    if (wanted.every((name) => seen.has(name))) return;
  }
}
