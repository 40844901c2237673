import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Finding } from '../../index.js';
import type { Language } from '../../text/language.js';
import type { Io } from '../io.js';
import { CHECK } from '../messages/check.js';
import { UsageError } from '../usage-error.js';

interface BaselineFile {
  readonly version: 1;
  /** Fingerprints by path, from the folder of the baseline. */
  readonly findings: Readonly<Record<string, readonly string[]>>;
}

/** Findings that were there before: they are silent, so that a new one shows alone, wherever lines moved. */
export class Baseline {
  private readonly folder: string;
  private readonly seen = new Map<string, ReadonlySet<string>>();

  private constructor(
    file: string,
    private readonly cwd: string,
    private readonly known: ReadonlyMap<string, ReadonlySet<string>>,
  ) {
    this.folder = dirname(file);
  }

  /** Reads a baseline; one that is not there is empty where it is about to be written. Throws UsageError. */
  static read(name: string, mayBeMissing: boolean, language: Language, { cwd }: Io): Baseline {
    const file = resolve(cwd, name);
    const texts = CHECK[language];
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' && mayBeMissing) return new Baseline(file, cwd, new Map());
      throw new UsageError(texts.noBaseline(name, texts.reasons[code] ?? code));
    }
    try {
      return new Baseline(file, cwd, knownIn(JSON.parse(text) as BaselineFile));
    } catch {
      throw new UsageError(texts.badBaseline(name));
    }
  }

  /** The findings of a file (its path, from the current folder) that are new. */
  filter(path: string, findings: readonly Finding[]): Finding[] {
    const name = this.nameOf(path);
    this.seen.set(name, new Set(findings.map(({ fingerprint }) => fingerprint)));
    const known = this.known.get(name);
    return findings.filter(({ fingerprint }) => !known?.has(fingerprint));
  }

  /** The number of fingerprints that are gone: not met in the files of this run, or of files that are no more. */
  stale(): number {
    let count = 0;
    for (const [name, known] of this.known) count += known.size - [...this.kept(name, 'pruned')].length;
    return count;
  }

  /**
   * The baseline anew: with everything that this run found (`all`), or without what it no longer found. Files that were not read keep what
   * they had, those that are no more go. Sorted, so that a diff is content.
   */
  render(what: 'all' | 'pruned'): string {
    const names = [...new Set([...this.known.keys(), ...this.seen.keys()])].sort();
    const findings = Object.fromEntries(
      names
        .map((name): [string, string[]] => [name, [...this.kept(name, what)].sort()])
        .filter(([, list]) => list.length > 0),
    );
    return `${JSON.stringify({ version: 1, findings } satisfies BaselineFile, null, 2)}\n`;
  }

  private nameOf(path: string): string {
    return relative(this.folder, resolve(this.cwd, path)).replaceAll('\\', '/');
  }

  private kept(name: string, what: 'all' | 'pruned'): Iterable<string> {
    const known = this.known.get(name) ?? new Set<string>();
    const seen = this.seen.get(name);
    if (!seen) return existsSync(resolve(this.folder, name)) ? known : [];
    return what === 'all' ? seen : [...known].filter((one) => seen.has(one));
  }
}

/** Throws whatever it throws where the file is none of ours. */
function knownIn({ version, findings }: BaselineFile): Map<string, ReadonlySet<string>> {
  if (version !== 1) throw new Error(`version ${version}`);
  return new Map(
    Object.entries(findings).map(([path, list]) => {
      if (!Array.isArray(list)) throw new Error(path);
      return [path, new Set(list)];
    }),
  );
}
