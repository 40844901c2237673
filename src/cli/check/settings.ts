import { dirname, relative } from 'node:path';
import type { Severity } from '../../index.js';
import type { RuleSettings } from '../../model/rule.js';
import type { Language } from '../../text/language.js';
import type { Config } from '../config.js';
import type { Io } from '../io.js';
import { CHECK } from '../messages/check.js';
import { CONFIG } from '../messages/config.js';
import { OPTIONS } from '../messages/options.js';
import { readScanOptions, type ScanSettings } from '../scan-options.js';
import { OptionError } from '../usage-error.js';
import type { CheckArguments } from './arguments.js';

/** The options of `check`, checked. */
export interface CheckSettings {
  readonly given: CheckArguments;
  readonly config: Config;
  /** Those of the configuration, with the place that the options or the configuration give. */
  readonly rules: RuleSettings;
  readonly language: Language;
  /** How documents are read. */
  readonly scan: ScanSettings;
}

const SEVERITIES = ['info', 'warning', 'error'] as const;

/** Is a severity at or above another? */
export const reaches = (severity: Severity, least: 'never' | Severity): boolean =>
  least !== 'never' && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least);

/** Throws OptionError. */
export function readCheckOptions(given: CheckArguments, config: Config, language: Language): CheckSettings {
  const texts = CHECK[language];
  if (given.updateBaseline && !given.baseline) throw new OptionError(texts.needsBaseline('--update-baseline'));
  if (given.pruneBaseline && !given.baseline) throw new OptionError(texts.needsBaseline('--prune-baseline'));
  if (given.updateBaseline && given.pruneBaseline)
    throw new OptionError(OPTIONS[language].together('--update-baseline', '--prune-baseline'));
  if (given.dryRun && !given.fix) throw new OptionError(texts.needsFix);
  // The result is a diff.
  if (given.dryRun && given.format !== 'text')
    throw new OptionError(OPTIONS[language].together('--dry-run', `--format ${given.format}`));
  const scan = readScanOptions({ ...given, format: 'json', script: 'simplified', failOn: 'never' }, language);
  return {
    given,
    config,
    rules: withPlace(given, config, language),
    language,
    scan: { ...scan, ...(config.date ? { fallbackDate: config.date } : {}) },
  };
}

/** Who gives a place wants it to be looked at; without one the rule could find nothing. */
function withPlace({ place: asked }: CheckArguments, { rules, place }: Config, language: Language): RuleSettings {
  const own = rules['foreign-place'];
  const set = own?.severity ?? 'default';
  const severity = set === 'default' && asked ? 'warning' : set;
  const places = asked ? [asked] : (own?.place ?? (place ? [place] : []));
  if (severity !== 'off' && severity !== 'default' && places.length === 0)
    throw new OptionError(CONFIG[language].noPlace);
  return own || places.length > 0 ? { ...rules, 'foreign-place': { ...own, severity, place: places } } : rules;
}

/**
 * What is to be read: the paths given; else what the configuration includes, from its folder; else the current folder where git tells what
 * changed. Nothing stands for standard input.
 */
export function pathsToCheck(paths: readonly string[], { given, config }: CheckSettings, io: Io): readonly string[] {
  if (paths.length > 0 || given.stdinFilename !== undefined) return paths;
  if (config.file && config.include.length > 0) {
    const folder = relative(io.cwd, dirname(config.file)).replaceAll('\\', '/');
    return config.include.map((path) => (folder ? `${folder}/${path}` : path));
  }
  return given.changed || given.changedLines ? ['.'] : [];
}
