import {
  type Dictionary,
  InputError,
  jsonLine,
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
import type { Voice } from './messenger.js';
import { documentNote } from './run-notes.js';
import type { ScanCache } from './scan-cache.js';
import type { ScanSettings } from './scan-options.js';

/** What the parts of one run share. */
export interface Run {
  readonly settings: ScanSettings;
  readonly dictionary: Dictionary;
  readonly io: Pick<Io, 'stdin' | 'stderr' | 'env' | 'signal'>;
  readonly texts: RunTexts;
  readonly messenger: Voice;
  readonly tally: Tally;
  /** Results of earlier runs, where they are wanted. */
  readonly cache?: ScanCache;
}

/**
 * Scans, counts and comments on one document. Resolves to the JSON of what the report shows of it, on one line; to
 * nothing where it could not be read.
 */
export const scanOne = (input: Input, run: Run): Promise<string | undefined> =>
  attempt(input, run, async (bytes) => {
    const kept = run.cache?.find(input.path, bytes);
    if (kept) {
      run.tally.merge(kept.part);
      comment(kept, input.path, kept.part.characters, () => JSON.parse(kept.line) as ReportedDocument, run);
      return kept.line;
    }
    const scanned = await scan(bytes, input, run);
    const document = reportDocument(scanned, { context: run.settings.context ? 'readable' : 'source' });
    const garbled = garbledPercent(scanned);
    const line = jsonLine(document);
    run.tally.add(document);
    run.cache?.keep(document, bytes, line, garbled);
    comment({ line, garbled }, input.path, document.characters, () => document, run);
    return line;
  });

/** One document, or nothing where it could not be read: that is counted, said, and the run goes on. */
export const readAndScan = (input: Input, run: Run): Promise<ScannedDocument | undefined> =>
  attempt(input, run, async (bytes) => {
    const scanned = await scan(bytes, input, run);
    warnOfGarble(scanned, garbledPercent(scanned), run);
    return scanned;
  });

async function attempt<T>(input: Input, run: Run, work: (bytes: Uint8Array) => Promise<T>): Promise<T | undefined> {
  const { settings, io } = run;
  try {
    return await work(await readDocument(input, settings.maxBytes, io));
  } catch (error) {
    if (io.signal.aborted) throw error;
    if (error instanceof InputError) fail(run, input.path, error.code, (_, language) => sentenceOf(error, language));
    else fail(run, input.path, 'internal', ({ broken }) => broken(error instanceof Error ? error.message : `${error}`));
    if (io.env.SLOGANS_DEBUG) io.stderr.write(`${(error as Error).stack}\n`);
    return undefined;
  }
}

const scan = (bytes: Uint8Array, input: Input, { settings, dictionary }: Run): Promise<ScannedDocument> =>
  scanBytes(bytes, optionsFor(input, settings, dictionary));

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

/** What is to be said of a document beside the report. */
function comment(
  { garbled }: { readonly line: string; readonly garbled: number },
  path: string,
  characters: number,
  document: () => ReportedDocument,
  run: Run,
): void {
  const { settings, texts, messenger } = run;
  if (garbled) warnOfGarble(document(), garbled, run);
  if (characters === 0) messenger.note(`${path}: ${texts.emptyDocument}`);
  else if (settings.verbose) messenger.note(`${path}: ${documentNote(document(), settings.language)}`);
}

/** Code units that are looked at, and the share of unreadable ones from which on a text is taken for garbled. */
const SAMPLE = 1 << 20;
const GARBLED = 0.01;

/**
 * How many of a hundred characters cannot be read, where it is too many; else 0. U+FFFD and characters of private use
 * are what bytes become in an encoding that is not theirs.
 */
function garbledPercent({ source }: ScannedDocument): number {
  const end = Math.min(source.length, SAMPLE);
  let garbled = 0;
  for (let i = 0; i < end; i++) {
    const unit = source.charCodeAt(i);
    if (unit === 0xfffd || (unit >= 0xe000 && unit <= 0xf8ff)) garbled++;
  }
  return garbled > end * GARBLED ? Math.round((100 * garbled) / end) : 0;
}

function warnOfGarble(
  { path, encoding }: Pick<ScannedDocument, 'path' | 'encoding'>,
  percent: number,
  { messenger, texts }: Run,
): void {
  if (percent) messenger.error(`${path}: ${texts.garbled(encoding, percent)}`);
}
