import type { Language } from '../../text/language.js';
import { OPTIONS } from '../messages/options.js';
import { STREAM } from '../messages/stream.js';
import { readScanOptions, type ScanArguments, type ScanSettings } from '../scan-options.js';
import { OptionError } from '../usage-error.js';

/** Options that say how a table looks, how several files are read, or what standard input is called. */
const REFUSED: Readonly<Record<string, string>> = {
  context: '--context',
  width: '--width',
  byFile: '--by-file',
  stdinFilename: '--stdin-filename',
  jobs: '--jobs',
  cache: '--cache',
};

/**
 * Checks the options of `scan --stdin-ndjson`. Throws OptionError.
 *
 * @param wasGiven does an option stand on the command line?
 */
export function readStreamOptions(
  paths: readonly string[],
  given: ScanArguments,
  language: Language,
  wasGiven: (name: string) => boolean,
): ScanSettings {
  const { together } = OPTIONS[language];
  const stream = '--stdin-ndjson';
  if (paths.length > 0) throw new OptionError(STREAM[language].noPaths);
  if (wasGiven('format') && given.format !== 'ndjson')
    throw new OptionError(together(stream, `--format ${given.format}`));
  if (given.script === 'traditional') throw new OptionError(together(stream, '--script traditional'));
  const values = given as unknown as Readonly<Record<string, unknown>>;
  const lost = Object.keys(REFUSED).find((name) => wasGiven(name) && values[name] !== false);
  if (lost) throw new OptionError(together(stream, REFUSED[lost]));
  return readScanOptions({ ...given, format: 'ndjson' }, language);
}
