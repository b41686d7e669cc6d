import type { Tab } from './tab.ts';

/** A file that a page shows, where it is of the same site. Nothing where it isn’t, or isn’t there, which other rules find. */
export async function fetchOwn(tab: Tab, address: string): Promise<Uint8Array | undefined> {
  const { protocol, origin } = new URL(address, tab.page.url());
  if (protocol !== 'data:' && origin !== new URL(tab.page.url()).origin) return undefined;
  try {
    const response = await fetch(address);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
