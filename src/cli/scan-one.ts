import {
  type Dictionary,
  InputError,
  type ReportedDocument,
  reportDocument,
  type ScannedDocument,
  type ScanOptions,
  scanBytes,
  type Tally,
} from '../index.js';
import type { Input } from './inputs/input.js';
import { readDocument, sentenceOf } from './inputs/read-document.js';
import type { Io } from './io.js';
import { RUN, type RunTexts } from './messages/run.js';
import type { Messenger } from './messenger.js';
import type { ScanSettings } from './scan-options.js';

/** What the parts of one run share. */
export interface Run {
  readonly settings: ScanSettings;
  readonly dictionary: Dictionary;
  readonly io: Io;
  readonly texts: RunTexts;
  readonly messenger: Messenger;
  readonly tally: Tally;
}

/** One document as the report shows it, or nothing where it could not be read. */
export async function scanOne(input: Input, run: Run): Promise<ReportedDocument | undefined> {
  const scanned = await readAndScan(input, run);
  return scanned && reportDocument(scanned, { context: run.settings.context ? 'readable' : 'source' });
}

/** One document, or nothing where it could not be read: that is counted, said, and the run goes on. */
export async function readAndScan(input: Input, run: Run): Promise<ScannedDocument | undefined> {
  const { settings, io } = run;
  try {
    const scanned = await scanBytes(
      await readDocument(input, settings.maxBytes, io),
      optionsFor(input, settings, run.dictionary),
    );
    warnOfGarble(scanned, run);
    return scanned;
  } catch (error) {
    if (io.signal.aborted) throw error;
    if (error instanceof InputError) fail(run, input.path, error.code, (_, language) => sentenceOf(error, language));
    else fail(run, input.path, 'internal', ({ broken }) => broken(error instanceof Error ? error.message : `${error}`));
    if (io.env.SLOGANS_DEBUG) io.stderr.write(`${(error as Error).stack}\n`);
    return undefined;
  }
}

const optionsFor = (
  { path }: Input,
  { encoding, date, fallbackDate, include }: ScanSettings,
  dictionary: Dictionary,
): ScanOptions => ({
  path,
  encoding,
  ...(date ? { date } : {}),
  ...(fallbackDate ? { fallbackDate } : {}),
  include,
  dictionary,
});

/** Counts a failure and says it. The report is the same whatever language is spoken: its sentence is in Chinese. */
export function fail(
  { tally, messenger, settings, texts }: Run,
  path: string,
  code: string,
  sentence: (texts: RunTexts, language: ScanSettings['language']) => string,
): void {
  tally.fail({ path, code, message: sentence(RUN.zh, 'zh') });
  messenger.error(`${path}: ${sentence(texts, settings.language)}`);
}

/** Code units that are looked at, and the share of unreadable ones from which on a text is taken for garbled. */
const SAMPLE = 1 << 20;
const GARBLED = 0.01;

/** U+FFFD and characters of private use are what bytes become in an encoding that is not theirs. */
function warnOfGarble({ path, source, encoding }: ScannedDocument, { messenger, texts }: Run): void {
  const end = Math.min(source.length, SAMPLE);
  let garbled = 0;
  for (let i = 0; i < end; i++) {
    const unit = source.charCodeAt(i);
    if (unit === 0xfffd || (unit >= 0xe000 && unit <= 0xf8ff)) garbled++;
  }
  if (garbled > end * GARBLED)
    messenger.error(`${path}: ${texts.garbled(encoding, Math.round((100 * garbled) / end))}`);
}
