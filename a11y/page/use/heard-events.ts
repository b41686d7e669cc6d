import type { Tab } from './tab.ts';

const asked = new WeakMap<Tab, Promise<ReadonlySet<string>>>();

/** The kinds of events that any script of the page hears: `keydown`, `resize`. */
export function heardEvents(tab: Tab): Promise<ReadonlySet<string>> {
  let heard = asked.get(tab);
  if (!heard) {
    heard = ask(tab);
    asked.set(tab, heard);
  }
  return heard;
}

async function ask({ session }: Tab): Promise<ReadonlySet<string>> {
  const roots = await Promise.all(
    ['window', 'document'].map((expression) => session.send('Runtime.evaluate', { expression })),
  );
  const objectIds = roots.flatMap(({ result }) => result.objectId ?? []);
  const lists = await Promise.all(
    objectIds.map((objectId) =>
      session.send('DOMDebugger.getEventListeners', { objectId, depth: -1, pierce: true }),
    ),
  );
  await Promise.all(objectIds.map((objectId) => session.send('Runtime.releaseObject', { objectId })));
  return new Set(lists.flatMap(({ listeners }) => listeners.map(({ type }) => type)));
}
