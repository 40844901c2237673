import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Language } from '../../text/language.js';
import type { Io } from '../io.js';
import { CHECK } from '../messages/check.js';
import { UsageError } from '../usage-error.js';

/** Ranges of lines, from 1, both ends inclusive. */
export type LineRanges = readonly (readonly [first: number, last: number])[];

/** What git says was changed since the merge base with `ref`, by absolute path; new files are changed as a whole. */
export function changedSince(ref: string | undefined, language: Language, io: Io): ReadonlyMap<string, LineRanges> {
  const texts = CHECK[language];
  const git = (...args: readonly string[]): string => {
    try {
      return execFileSync('git', ['-c', 'core.quotepath=false', ...args], {
        cwd: io.cwd,
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    } catch (error) {
      const { stderr, message } = error as { stderr?: string; message: string };
      throw new UsageError(texts.git((stderr || message).trim().split('\n')[0]));
    }
  };
  const top = git('rev-parse', '--show-toplevel').trim();
  const base = git('merge-base', ref ?? defaultBranch(git), 'HEAD').trim();
  const changed = new Map<string, LineRanges>();
  const diff = git('diff', '--unified=0', '--no-color', '--no-ext-diff', '--diff-filter=d', base, '--');
  for (const part of diff.split(/^diff --git /m).slice(1)) {
    const name = /^\+\+\+ (?:b\/)?(.+?)\t?$/m.exec(part)?.[1];
    if (!name || name === '/dev/null') continue;
    const ranges = [...part.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].map(([, first, count]): [number, number] => {
      const start = Number(first);
      return [start, start + Number(count ?? 1) - 1];
    });
    changed.set(resolve(top, name), ranges);
  }
  for (const name of git('ls-files', '--others', '--exclude-standard', '--full-name', '-z').split('\0').filter(Boolean))
    changed.set(resolve(top, name), [[1, Number.POSITIVE_INFINITY]]);
  return changed;
}

/** The branch that work is merged into: what the remote calls its head, else main or master, else the last commit. */
function defaultBranch(git: (...args: readonly string[]) => string): string {
  for (const name of ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']) {
    try {
      git('rev-parse', '--verify', '--quiet', name);
      return name;
    } catch {
      // The next one may be there.
    }
  }
  return 'HEAD';
}

export const isIn = (ranges: LineRanges, line: number): boolean =>
  ranges.some(([first, last]) => line >= first && line <= last);
