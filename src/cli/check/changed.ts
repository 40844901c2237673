import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from '../../text/language.js';
import type { Io } from '../io.js';
import { CHECK } from '../messages/check.js';
import { UsageError } from '../usage-error.js';
import { filesInNumstat, rangesInPatch } from './patch.js';

/** Ranges of lines as git counts them (LF), from 1, both ends inclusive. */
export type LineRanges = readonly (readonly [first: number, last: number])[];

const WHOLE: LineRanges = [[1, Number.POSITIVE_INFINITY]];

/** What git says was changed, by real path. */
export type Changed = ReadonlyMap<string, LineRanges>;

type Git = (...args: readonly string[]) => string;

/**
 * What was changed since the merge base with `ref` (default: the main branch), committed or not. New files, and those that git takes for binary
 * (UTF-16), are changed as a whole. Throws UsageError.
 */
export function changedSince(ref: string | undefined, language: Language, io: Io): Changed {
  const texts = CHECK[language];
  const top = gitIn(io.cwd, language)('rev-parse', '--show-toplevel').replace(/\n$/, '');
  const git = gitIn(top, language);
  if (!isCommit(git, 'HEAD')) throw new UsageError(texts.noCommit);
  if (ref !== undefined && !isCommit(git, ref)) throw new UsageError(texts.noRef(ref));
  const against = ref ?? MAIN_BRANCHES.find((name) => isCommit(git, name));
  if (against === undefined) throw new UsageError(texts.noMainBranch);
  const base = mergeBase(git, against);
  if (!base) throw new UsageError(texts.noMergeBase(against));
  const diff = ['diff', '--find-renames', '--diff-filter=d', '--ignore-submodules', '--no-ext-diff'];
  const ranges = rangesInPatch(git(...diff, ...PATCH, base, '--'));
  const changed = new Map<string, LineRanges>();
  for (const { name, isBinary } of filesInNumstat(git(...diff, '--numstat', '-z', base, '--')))
    changed.set(resolve(top, name), isBinary ? WHOLE : (ranges.get(name) ?? []));
  for (const name of git('ls-files', '--others', '--exclude-standard', '-z').split('\0').filter(Boolean))
    changed.set(resolve(top, name), WHOLE);
  return changed;
}

/** What users' own settings of git would change is said. */
const PATCH = ['--unified=0', '--no-color', '--no-textconv', '--src-prefix=a/', '--dst-prefix=b/'];

const gitIn =
  (cwd: string, language: Language): Git =>
  (...args) => {
    try {
      return execFileSync('git', ['-c', 'core.quotepath=false', ...args], {
        cwd,
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    } catch (error) {
      const { stderr, code, message } = error as { stderr?: string; code?: string; message: string };
      const reason = code === 'ENOENT' ? CHECK[language].noGit : (stderr || message).trim().split('\n')[0];
      throw new UsageError(CHECK[language].git(reason));
    }
  };

/** The branch that work is merged into: what the remote calls its head, else main or master. */
const MAIN_BRANCHES = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

const isCommit = (git: Git, name: string): boolean =>
  !name.startsWith('-') && succeeds(() => git('rev-parse', '--verify', '--quiet', `${name}^{commit}`)) !== undefined;

/** Undefined where there is none: other histories, or a shallow clone. */
const mergeBase = (git: Git, ref: string): string | undefined => succeeds(() => git('merge-base', ref, 'HEAD').trim());

function succeeds(run: () => string): string | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/** The changed lines of a file (absolute path, perhaps by way of a link); undefined where it was not changed. */
export const rangesOf = (changed: Changed, file: string): LineRanges | undefined =>
  changed.get(file) ?? changed.get(succeeds(() => realpathSync(file)) ?? file);

/** Does a piece of a text (UTF-16 offsets) stand on changed lines? */
export function isOnChangedLines(
  ranges: LineRanges,
  source: string,
  { start, end }: { start: number; end: number },
): boolean {
  if (ranges === WHOLE) return true;
  const first = countBreaks(source, 0, start) + 1;
  const last = first + countBreaks(source, start, end);
  return ranges.some(([from, to]) => last >= from && first <= to);
}

function countBreaks(source: string, start: number, end: number): number {
  let count = 0;
  for (let at = source.indexOf('\n', start); at >= 0 && at < end; at = source.indexOf('\n', at + 1)) count++;
  return count;
}
