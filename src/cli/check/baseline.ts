import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Finding } from '../../index.js';
import type { Language } from '../../text/language.js';
import type { Io } from '../io.js';
import { CHECK } from '../messages/check.js';
import { UsageError } from '../usage-error.js';

interface BaselineFile {
  readonly version: 1;
  /** Fingerprints by path. */
  readonly findings: Readonly<Record<string, readonly string[]>>;
}

/** Findings that were there before: they are silent, so that a new one shows alone, wherever lines moved. */
export class Baseline {
  private readonly seen = new Map<string, Set<string>>();

  private constructor(
    private readonly file: string,
    private readonly known: ReadonlyMap<string, ReadonlySet<string>>,
  ) {}

  /** Reads a baseline; one that is not there is empty where it is about to be written. Throws UsageError. */
  static read(file: string, mayBeMissing: boolean, language: Language, io: Io): Baseline {
    const full = resolve(io.cwd, file);
    const texts = CHECK[language];
    let text: string;
    try {
      text = readFileSync(full, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT' && mayBeMissing) return new Baseline(full, new Map());
      throw new UsageError(texts.noBaseline(file, (error as NodeJS.ErrnoException).code ?? ''));
    }
    try {
      const { version, findings } = JSON.parse(text) as BaselineFile;
      if (version !== 1) throw new Error();
      return new Baseline(full, new Map(Object.entries(findings).map(([path, list]) => [path, new Set(list)])));
    } catch {
      throw new UsageError(texts.badBaseline(file));
    }
  }

  /** The findings of a file that are new. */
  filter(path: string, findings: readonly Finding[]): Finding[] {
    this.seen.set(path, new Set(findings.map(({ fingerprint }) => fingerprint)));
    const known = this.known.get(path);
    return findings.filter(({ fingerprint }) => !known?.has(fingerprint));
  }

  /** Fingerprints that were not met again in the files of this run. */
  stale(): number {
    let count = 0;
    for (const [path, known] of this.known)
      for (const one of known) if (this.seen.has(path) && !this.seen.get(path)?.has(one)) count++;
    return count;
  }

  /**
   * Writes the baseline anew: with everything that this run found (`all`), or without what it no longer found. Files that
   * were not read keep what they had. Sorted, so that a diff is content.
   */
  write(what: 'all' | 'pruned'): void {
    const paths = [...new Set([...this.known.keys(), ...this.seen.keys()])].sort();
    const findings = Object.fromEntries(
      paths
        .map((path): [string, string[]] => [path, [...this.kept(path, what)].sort()])
        .filter(([, list]) => list.length > 0),
    );
    writeFileSync(this.file, `${JSON.stringify({ version: 1, findings } satisfies BaselineFile, null, 2)}\n`);
  }

  private kept(path: string, what: 'all' | 'pruned'): Iterable<string> {
    const known = this.known.get(path) ?? new Set<string>();
    const seen = this.seen.get(path);
    if (!seen) return known;
    return what === 'all' ? seen : [...known].filter((one) => seen.has(one));
  }
}
