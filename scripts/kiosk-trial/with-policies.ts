import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fullChromium } from './full-chromium.ts';

/** Where each browser looks for the folder `policies/managed`. */
const FOLDERS: Readonly<Record<string, string>> = {
  chromium: '/etc/chromium',
  'google-chrome-stable': '/etc/opt/chrome',
  'google-chrome': '/etc/opt/chrome',
  'microsoft-edge-stable': '/etc/opt/edge',
};

const APART = process.getuid?.() === 0 ? ['--mount'] : ['--user', '--map-root-user', '--mount'];

/** Whether this machine can give one browser another folder of policies than all others have. */
export function canSetPolicies(): boolean {
  const folder = policyFolder();
  const tried = () => spawnSync('unshare', [...APART, 'mount', '-t', 'tmpfs', 'tmpfs', folder]).status === 0;
  return existsSync(folder) && tried();
}

/** A program that starts a whole browser under policies which no other browser of this machine has. */
export function programWithPolicies(policies: object): { readonly program: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'policies-'));
  const file = path.join(folder, 'kiosk.json');
  const program = path.join(folder, 'browser');
  const managed = path.join(policyFolder(), 'policies/managed');
  writeFileSync(file, JSON.stringify(policies));
  writeFileSync(
    program,
    [
      '#!/bin/sh',
      `exec unshare ${APART.join(' ')} sh -c 'mount -t tmpfs tmpfs ${policyFolder()} && mkdir -p ${managed} \\`,
      `  && cp ${file} ${managed} && exec ${fullChromium()} "$@"' sh "$@"`,
      '',
    ].join('\n'),
    { mode: 0o755 },
  );
  return { program, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function policyFolder(): string {
  return FOLDERS[path.basename(fullChromium())] ?? '/etc/chromium';
}
