import { expect, it } from 'vitest';
import { screenHrefs } from './screen.ts';

const languages = [] as const;

it('leads from a wrong address to the edition, wherever that lies on its server', () => {
  const screen = { kind: 'not-found', language: 'en' } as const;
  const first = { kind: 'start', language: 'en' } as const;
  expect(screenHrefs(screen, { languages })('assets/kiosk.css')).toBe('/assets/kiosk.css');
  const href = screenHrefs(screen, { languages, folder: 'kiosk/willow/' });
  expect([href('assets/kiosk.css'), href(''), href(first)]).toEqual([
    '/kiosk/willow/assets/kiosk.css',
    '/kiosk/willow/',
    '/kiosk/willow/en/index.html',
  ]);
});

it('leads from any other screen with addresses that also work on a disk', () => {
  const href = screenHrefs({ kind: 'well', language: 'en' }, { languages, folder: 'kiosk/willow/' });
  expect(href('assets/kiosk.css')).toBe('../assets/kiosk.css');
});
