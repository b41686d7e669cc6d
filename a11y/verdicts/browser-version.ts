import { programIdentity } from './program-identity.ts';
import type { Store } from './store.ts';

/**
 * The version of a browser as it gives it itself: `HeadlessChrome/156.0.8078.79`. It is started to be asked only where the
 * store does not know this program.
 */
export async function browserVersion(program: string, store: Store | undefined): Promise<string> {
  const name = `version of ${await programIdentity([program])}`;
  const kept = await store?.recall(name);
  if (kept !== undefined) return kept;
  const { killBrowser, launchBrowser } = await import('../browser/browser.ts');
  const browser = await launchBrowser(program);
  try {
    const version = await browser.version();
    await store?.keep(name, version);
    return version;
  } finally {
    await killBrowser(browser);
  }
}
