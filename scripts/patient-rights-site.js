#!/usr/bin/env node
// The one program that a service installs. It is written in TypeScript, which is read as it is, so this file is in JavaScript.
import path from 'node:path';

// How its own files are read, whatever folder one is in; threads that it starts must know it, too.
process.env.TSX_TSCONFIG_PATH = path.join(import.meta.dirname, '../tsconfig.json');
const { register } = await import('tsx/esm/api');
register();
await import('./command/one-program.ts');
