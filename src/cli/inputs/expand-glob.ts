import { dirname, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { byCodePoint } from '../../text/code-point-order.js';
import { type IgnoreRules, isIgnored, rulesOf } from './ignore-rules.js';
import type { Found, Skipped } from './input.js';
import { isDocument } from './walk-folder.js';

const NAMES_AN_ENDING = /\.[^*?/]+$/;

/**
 * The files that a glob matches. One that names no ending (`docs/**`) takes documents only, one that names its ending
 * (`*.gbk`) takes what it says. Ignore files hold, as for folders.
 */
export async function expandGlob(pattern: string, cwd: string): Promise<Found> {
  const matched = await glob(pattern, { cwd, onlyFiles: true, expandDirectories: false, followSymbolicLinks: false });
  const known = new Map<string, IgnoreRules>();
  const anyEnding = NAMES_AN_ENDING.test(pattern);
  const paths: string[] = [];
  const skipped: Skipped[] = [];
  for (const path of matched) {
    if (ignoredBelow(resolve(cwd, path), known)) skipped.push({ path, reason: 'ignored' });
    else if (!anyEnding && !isDocument(path)) skipped.push({ path, reason: 'ending' });
    else paths.push(path);
  }
  return { paths: paths.sort(byCodePoint), skipped, refused: [] };
}

function ignoredBelow(file: string, known: Map<string, IgnoreRules>): boolean {
  const folder = dirname(file);
  const rules = known.get(folder) ?? rulesOf(folder);
  known.set(folder, rules);
  return isIgnored(file, false, rules);
}
