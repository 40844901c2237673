import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { byCodePoint } from '../../text/code-point-order.js';
import type { Found, Input, Inputs, Skipped, Unmatched } from './input.js';

const GLOB = /[*?[\]{}()!]/;

/**
 * The documents that paths, folders and globs name, each once: explicit paths in the order given, the contents of
 * folders and globs by code point. A path that exists is never taken for a glob (`报告[2026].txt`).
 */
export async function listInputs(paths: readonly string[], cwd: string, stdinName: string): Promise<Inputs> {
  const seen = new Map<string, Input>();
  const unmatched: Unmatched[] = [];
  const skipped: Skipped[] = [];
  const add = (path: string): void => {
    const file = resolve(cwd, path);
    if (!seen.has(file)) seen.set(file, { path: shown(path), file });
  };
  for (const path of paths) {
    const kind = path === '-' ? 'stdin' : kindOf(resolve(cwd, path));
    if (kind === 'stdin') seen.set('-', { path: stdinName });
    else if (kind === 'file' || (kind === 'missing' && !GLOB.test(path))) add(path);
    else {
      const found = kind === 'folder' ? await folder(path, cwd) : await glob(path, cwd);
      for (const inner of [...found.paths].sort(byCodePoint)) add(inner);
      for (const refused of found.refused) unmatched.push({ path: shown(refused), code: 'unreadable' });
      if (found.paths.length + found.refused.length === 0)
        unmatched.push({ path: shown(path), code: codeOf(kind, found) });
      for (const left of found.skipped) skipped.push({ ...left, path: shown(left.path) });
    }
  }
  return { inputs: [...seen.values()], unmatched, skipped };
}

// Folders and globs need packages that a run on a file must not pay for.
const folder = async (path: string, cwd: string): Promise<Found> =>
  (await import('./walk-folder.js')).walkFolder(path, cwd);
const glob = async (path: string, cwd: string): Promise<Found> =>
  (await import('./expand-glob.js')).expandGlob(path, cwd);

function kindOf(file: string): 'file' | 'folder' | 'missing' {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? (found.isDirectory() ? 'folder' : 'file') : 'missing';
}

/** Why a folder or a glob gave nothing. */
const codeOf = (kind: 'folder' | 'missing', { skipped }: Found): Unmatched['code'] =>
  kind === 'missing' && skipped.length === 0 ? 'no-match' : 'empty-path';

/** Forward slashes everywhere: a report reads the same on every system. */
const shown = (path: string): string => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);
