import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser, killBrowser, launchBrowser } from './browser.ts';

const servers: Server[] = [];
let program = '';

beforeAll(async () => {
  program = await ensureBrowser(console.log);
});

afterAll(() => {
  for (const server of servers) server.close();
});

/** A server on this machine that counts who calls. */
async function listen(): Promise<{ port: number; calls: () => number }> {
  let calls = 0;
  const server = createServer((_, response) => {
    calls += 1;
    response.end('Here.');
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, calls: () => calls };
}

describe('launchBrowser', () => {
  it('reaches the port it was given, and no other server, not even on this machine', async () => {
    const [ours, another] = [await listen(), await listen()];
    const browser = await launchBrowser(program, { port: ours.port });
    try {
      const page = await browser.newPage();
      expect((await page.goto(`http://127.0.0.1:${ours.port}/`))?.ok()).toBe(true);
      for (const address of [
        `http://127.0.0.1:${another.port}/`,
        `http://localhost:${another.port}/`,
        'http://192.0.2.1/',
        'https://example.org/',
      ])
        await expect(page.goto(address)).rejects.toThrow('net::ERR_NAME_NOT_RESOLVED');
      expect(another.calls()).toBe(0);
    } finally {
      await killBrowser(browser);
    }
  });

  it('says in words that a program is no browser', async () => {
    await expect(launchBrowser('/nowhere/chrome')).rejects.toThrow(
      'The browser /nowhere/chrome did not start.\nIt said: spawnSync /nowhere/chrome ENOENT\nTry another by putting its path in GATE_BROWSER.',
    );
  });
});
