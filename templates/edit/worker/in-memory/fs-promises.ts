import { readdirSync, readFileSync, statSync } from './fs.ts';

// What the reader asks of `node:fs/promises`, from memory.

export const readdir = async (name: string) => readdirSync(name);
export const readFile = async (name: string) => readFileSync(name);
export const stat = async (name: string) => statSync(name);
