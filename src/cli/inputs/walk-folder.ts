import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { byCodePoint } from '../../text/code-point-order.js';
import { type IgnoreRules, isIgnored, rulesOf } from './ignore-rules.js';
import type { Found, Skipped } from './input.js';
import { PathList } from './path-list.js';

const READABLE = /\.(?:txt|md|markdown|html?)$/i;

/** Does the ending of a name say that it is a document? */
export const isDocument = (name: string): boolean => READABLE.test(name);

/** All documents below a folder. Hidden files, ignored ones and links to folders are left out. */
export function walkFolder(path: string, cwd: string): Found {
  const found: Gathering = { paths: new PathList(), skipped: [], refused: [] };
  const root = resolve(cwd, path);
  walk(path, root, rulesOf(root), found);
  return found;
}

type Gathering = { readonly paths: PathList; readonly skipped: Skipped[]; readonly refused: string[] };

function walk(shown: string, folder: string, rules: IgnoreRules, found: Gathering): void {
  const entries = list(folder);
  if (!entries) {
    found.refused.push(shown);
    return;
  }
  for (const entry of entries) {
    const file = join(folder, entry.name);
    const ignored = isIgnored(file, entry.isDirectory(), rules);
    if (entry.isDirectory()) {
      if (!ignored) walk(join(shown, entry.name), file, rulesOf(file, rules), found);
    } else if (isFile(entry, file)) {
      const path = join(shown, entry.name);
      if (!ignored && isDocument(entry.name)) found.paths.add(path);
      else if (!entry.name.startsWith('.')) found.skipped.push({ path, reason: ignored ? 'ignored' : 'ending' });
    }
  }
}

function list(folder: string): Dirent[] | undefined {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.sort((a, b) => byCodePoint(sortKey(a), sortKey(b)));
  } catch {
    return undefined;
  }
}

/** With the slash that follows it in the paths below a folder: so all of them come by code point. */
const sortKey = (entry: Dirent): string => (entry.isDirectory() ? `${entry.name}/` : entry.name);

/** A link to a file is read, a link to a folder is not followed: it could lead back. */
const isFile = (entry: Dirent, file: string): boolean =>
  entry.isFile() || (entry.isSymbolicLink() && statSync(file, { throwIfNoEntry: false })?.isFile() === true);
