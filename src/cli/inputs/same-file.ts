import { fstatSync, type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Input } from './input.js';

const STDIN = 0;

/** Is a file (path relative to `cwd`) one of the inputs, by whatever path or link? */
export function isAmong(file: string, cwd: string, { inputs }: { readonly inputs: Iterable<Input> }): boolean {
  const output = statSync(resolve(cwd, file), { throwIfNoEntry: false });
  if (!output?.isFile()) return false;
  for (const { file } of inputs) if (isSame(output, file === undefined ? standardInput() : statOf(file))) return true;
  return false;
}

const isSame = (a: Stats, b: Stats | undefined): boolean => a.dev === b?.dev && a.ino === b.ino;

function statOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

function standardInput(): Stats | undefined {
  try {
    return fstatSync(STDIN);
  } catch {
    return undefined;
  }
}
