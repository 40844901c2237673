import { dirname, relative, resolve } from 'node:path';
import ignore from 'ignore';
import type { Finding } from '../../index.js';
import type { Config, ConfiguredIgnore } from '../config.js';
import type { Io } from '../io.js';

/** What the configuration says is not to be read, and which findings it holds back. */
export class ConfiguredIgnores {
  private readonly folder: string;
  private readonly ignores: readonly ConfiguredIgnore[];
  /** Those that have ended: said once, so that nobody wonders. */
  readonly expired: readonly ConfiguredIgnore[];

  /** @param today YYYY-MM-DD */
  constructor(
    private readonly config: Config,
    today: string,
    private readonly io: Io,
  ) {
    this.folder = config.file ? dirname(config.file) : io.cwd;
    const hasEnded = ({ until }: ConfiguredIgnore): boolean =>
      until !== undefined && until < today.slice(0, until.length);
    this.ignores = config.ignore.filter((one) => !hasEnded(one));
    this.expired = config.ignore.filter(hasEnded);
  }

  /** Is a file not to be read? */
  excludes(path: string): boolean {
    const { exclude } = this.config;
    return exclude.length > 0 && this.fits(path, exclude);
  }

  /** The findings of a file that are not held back. `entryOf` tells the entry of a finding, if it has one. */
  filter(path: string, findings: readonly Finding[], entryOf: (finding: Finding) => string | undefined): Finding[] {
    return findings.filter(
      (finding) =>
        !this.ignores.some(
          ({ rule, entry, path: glob }) =>
            (rule === undefined || rule === finding.ruleId) &&
            (entry === undefined || entry === entryOf(finding)) &&
            (glob === undefined || this.fits(path, [glob])),
        ),
    );
  }

  /** Globs are read as .gitignore reads them, from the folder of the configuration. */
  private fits(path: string, globs: readonly string[]): boolean {
    const local = relative(this.folder, resolve(this.io.cwd, path)).replaceAll('\\', '/');
    return (
      local !== '' &&
      !local.startsWith('..') &&
      ignore()
        .add([...globs])
        .ignores(local)
    );
  }
}
