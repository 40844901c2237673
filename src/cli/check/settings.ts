import type { Severity } from '../../index.js';
import type { Language } from '../../text/language.js';
import type { Config } from '../config.js';
import { CHECK } from '../messages/check.js';
import { readScanOptions, type ScanSettings } from '../scan-options.js';
import { OptionError } from '../usage-error.js';
import type { CheckArguments } from './arguments.js';

/** The options of `check`, checked. */
export interface CheckSettings {
  readonly given: CheckArguments;
  readonly config: Config;
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
  if (given.dryRun && !given.fix) throw new OptionError(texts.needsFix);
  const scan = readScanOptions({ ...given, format: 'json', script: 'simplified', failOn: 'never' }, language);
  return { given, config, language, scan };
}
