import { readFileSync } from 'node:fs';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { CALLOUT_ROLES } from '../../scripts/model/block.ts';
import { Icon } from '../components/icon/icon.tsx';

const typst = readFileSync(new URL('icon.typ', import.meta.url), 'utf8');

/** Those of the buttons of a kiosk stand on its poster. */
const BUTTONS = ['home', 'languages', 'bigger', 'colours', 'listen', 'hide', 'print'] as const;

it.each([...CALLOUT_ROLES, 'phone', 'words', ...BUTTONS] as const)(
  'draws %s on paper as on the page',
  (name) => {
    const [, path] = /<path d="([^"]+)"/.exec(renderToString(<Icon name={name} />)) ?? [];
    expect(typst).toContain(`${name}: "${path}"`);
  },
);
