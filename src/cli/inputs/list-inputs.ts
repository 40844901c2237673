import { statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { Found, Inputs, Skipped, Unmatched } from './input.js';
import { InputList } from './input-list.js';

const GLOB = /[*?[\]{}()!]/;

/**
 * The documents that paths, folders and globs name, each once: explicit paths in the order given, the contents of
 * folders and globs by code point. A path that exists is never taken for a glob (`报告[2026].txt`).
 */
export async function listInputs(paths: readonly string[], cwd: string, stdinName: string): Promise<Inputs> {
  const inputs = new InputList(cwd);
  const seen = new Set<string>();
  const unmatched: Unmatched[] = [];
  const skipped: Skipped[] = [];
  const places = paths.map((path) => placeOf(path, cwd));
  const overlap = overlaps(places);
  for (const { path, kind } of places) {
    const add = (file: string, maybeTwice: boolean): void => {
      const key = maybeTwice ? resolve(cwd, file) : undefined;
      if (key !== undefined && seen.has(key)) return;
      if (key !== undefined) seen.add(key);
      inputs.add(shown(file));
    };
    if (kind === 'stdin') {
      if (!seen.has(path)) inputs.addInput({ path: stdinName });
      seen.add(path);
    } else if (kind === 'file') add(path, true);
    else {
      const found = kind === 'folder' ? await folder(path, cwd) : await glob(path, cwd);
      for (const inner of found.paths) add(inner, overlap);
      for (const refused of found.refused) unmatched.push({ path: shown(refused), code: 'unreadable' });
      if (found.paths.length + found.refused.length === 0)
        unmatched.push({ path: shown(path), code: codeOf(kind, found) });
      for (const left of found.skipped) skipped.push({ ...left, path: shown(left.path) });
    }
  }
  return { inputs, unmatched, skipped };
}

/** A path of the call. */
interface Place {
  readonly path: string;
  readonly kind: 'stdin' | 'file' | 'folder' | 'glob';
  /** The file, the folder, or the folder that all that a glob matches is in; absolute. */
  readonly root: string;
}

function placeOf(path: string, cwd: string): Place {
  if (path === '-') return { path, kind: 'stdin', root: path };
  const root = resolve(cwd, path);
  const found = statSync(root, { throwIfNoEntry: false });
  if (found?.isDirectory()) return { path, kind: 'folder', root };
  if (found || !GLOB.test(path)) return { path, kind: 'file', root };
  return { path, kind: 'glob', root: resolve(cwd, path.slice(0, path.search(GLOB)), '..') };
}

/** Can a file be met twice? Only then must all of them be remembered. */
function overlaps(places: readonly Place[]): boolean {
  const folders = places.filter(({ kind }) => kind === 'folder' || kind === 'glob');
  const within = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(withSeparator(outer));
  return folders.some((outer) => places.some((inner) => inner !== outer && within(inner.root, outer.root)));
}

const withSeparator = (folder: string): string => (folder.endsWith(sep) ? folder : folder + sep);

// Folders and globs need packages that a run on a file must not pay for.
const folder = async (path: string, cwd: string): Promise<Found> =>
  (await import('./walk-folder.js')).walkFolder(path, cwd);
const glob = async (path: string, cwd: string): Promise<Found> =>
  (await import('./expand-glob.js')).expandGlob(path, cwd);

/** Why a folder or a glob gave nothing. */
const codeOf = (kind: 'folder' | 'glob', { skipped }: Found): Unmatched['code'] =>
  kind === 'glob' && skipped.length === 0 ? 'no-match' : 'empty-path';

/** Forward slashes everywhere: a report reads the same on every system. */
const shown = (path: string): string => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);
