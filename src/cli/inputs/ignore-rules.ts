import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

const IGNORE_FILES = ['.gitignore', '.slogansignore'];
const ALWAYS = new Set(['node_modules', 'bower_components']);

/** The ignore files of one folder, and those above it that still apply. */
export interface IgnoreRules {
  readonly folder: string;
  readonly rules: Ignore | undefined;
  readonly above: IgnoreRules | undefined;
}

/** Rules for a folder whose parent has the rules `above`; without, those of the repository around it are looked up. */
export function rulesOf(folder: string, above: IgnoreRules | undefined = aroundOf(folder)): IgnoreRules {
  const texts = IGNORE_FILES.map((name) => join(folder, name)).filter((file) => existsSync(file));
  if (texts.length === 0 && above) return above;
  const rules = texts.length ? ignore().add(texts.map((file) => readFileSync(file, 'utf8')).join('\n')) : undefined;
  return { folder, rules, above };
}

/** Is a file or folder (absolute path) left out? The innermost rule that says anything decides, as with git. */
export function isIgnored(path: string, isFolder: boolean, rules: IgnoreRules): boolean {
  const name = path.slice(path.lastIndexOf(sep) + 1);
  if (name.startsWith('.') || (isFolder && ALWAYS.has(name))) return true;
  for (let at: IgnoreRules | undefined = rules; at; at = at.above) {
    if (!at.rules) continue;
    const inside = relative(at.folder, path).split(sep).join('/') + (isFolder ? '/' : '');
    const { ignored, unignored } = at.rules.test(inside);
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** Rules of the folders above, up to the one that holds `.git`; none outside a repository. */
function aroundOf(folder: string): IgnoreRules | undefined {
  const chain: string[] = [];
  let at = folder;
  while (!existsSync(join(at, '.git'))) {
    const parent = dirname(at);
    if (parent === at) return undefined;
    chain.push(parent);
    at = parent;
  }
  let rules: IgnoreRules | undefined;
  for (const parent of chain.reverse()) {
    rules = rulesOf(parent, rules ?? { folder: parent, rules: undefined, above: undefined });
  }
  return rules;
}
