import { dirname, relative, resolve } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { Dictionary, Finding } from '../../index.js';
import type { Language } from '../../text/language.js';
import { similarName } from '../../text/similar.js';
import type { Config, ConfiguredIgnore } from '../config.js';
import type { Io } from '../io.js';
import { CONFIG } from '../messages/config.js';
import { UsageError } from '../usage-error.js';

interface Ended {
  /** As it is shown. */
  readonly file: string;
  readonly until: string;
}

/** What the configuration says is not to be read, and which findings it holds back. */
export class ConfiguredIgnores {
  private readonly folder: string;
  private readonly file: string;
  private readonly excluded: Ignore;
  private readonly ignores: readonly (ConfiguredIgnore & { readonly paths: Ignore | undefined })[];
  /** Those that have ended: said once, so that nobody wonders. */
  readonly expired: readonly Ended[];

  /** @param today YYYY-MM-DD */
  constructor(
    { file, exclude, ignore: all }: Config,
    today: string,
    private readonly io: Io,
  ) {
    this.folder = file ? dirname(file) : io.cwd;
    this.file = file ? relative(io.cwd, file).replaceAll('\\', '/') : '';
    this.excluded = ignore().add([...exclude]);
    this.ignores = all
      .filter((one) => !hasEnded(one, today))
      .map((one) => ({ ...one, paths: one.path === undefined ? undefined : ignore().add(one.path) }));
    this.expired = all.filter((one) => hasEnded(one, today)).map(({ until = '' }) => ({ file: this.file, until }));
  }

  /** Throws UsageError where an entry is named that the dictionary does not have: it would hold back nothing, unseen. */
  refuseUnknown(dictionary: Dictionary, language: Language): void {
    const named = this.ignores.map(({ entry }) => entry).filter((entry) => entry !== undefined);
    if (named.length === 0) return;
    const ids = dictionary.entries().map(({ id }) => id);
    const unknown = named.find((id) => !ids.includes(id));
    if (unknown !== undefined)
      throw new UsageError(`${this.file}: ${CONFIG[language].unknownEntry(unknown, similarName(unknown, ids))}`);
  }

  /** Is a file not to be read? */
  excludes(path: string): boolean {
    return this.fits(path, this.excluded);
  }

  /** The findings of a file that are not held back. */
  filter(path: string, findings: readonly Finding[]): Finding[] {
    const here = this.ignores.filter(({ paths }) => !paths || this.fits(path, paths));
    return findings.filter(
      ({ ruleId, entryId }) =>
        !here.some(
          ({ rule, entry }) => (rule === undefined || rule === ruleId) && (entry === undefined || entry === entryId),
        ),
    );
  }

  /** Globs are read as .gitignore reads them, from the folder of the configuration. */
  private fits(path: string, globs: Ignore): boolean {
    const local = relative(this.folder, resolve(this.io.cwd, path)).replaceAll('\\', '/');
    return ignore.isPathValid(local) && globs.ignores(local);
  }
}

const hasEnded = ({ until }: ConfiguredIgnore, today: string): boolean =>
  until !== undefined && until < today.slice(0, until.length);
