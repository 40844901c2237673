import { setImmediate } from 'node:timers/promises';
import {
  converter,
  decode,
  InputError,
  reportDocument,
  type ScanOptions,
  scanBytes,
  Tally,
  toolInfo,
} from '../index.js';
import type { Input, Inputs } from './inputs/input.js';
import { listInputs } from './inputs/list-inputs.js';
import { readDocument, readStandardInput, sentenceOf } from './inputs/read-document.js';
import { EXIT, type Io } from './io.js';
import { RUN } from './messages/run.js';
import { Messenger } from './messenger.js';
import { Output } from './output.js';
import { type ReportSink, reportSink } from './report-sink.js';
import { documentNote, runNote } from './run-notes.js';
import type { ScanSettings } from './scan-options.js';
import { UsageError } from './usage-error.js';

/** What the parts of one run share. */
interface Run {
  readonly settings: ScanSettings;
  readonly io: Io;
  readonly texts: (typeof RUN)['zh'];
  readonly messenger: Messenger;
  readonly tally: Tally;
}

/** Runs `slogans scan`. Resolves to the exit code. Throws UsageError. */
export async function runScan(paths: readonly string[], settings: ScanSettings, io: Io): Promise<number> {
  const texts = RUN[settings.language];
  const messenger = new Messenger(io, settings.quiet === true);
  const run: Run = { settings, io, texts, messenger, tally: new Tally() };
  refuseUnknownEncoding(settings);
  try {
    return await scanAndReport(await chooseInputs(paths, run), run);
  } catch (error) {
    if (io.signal.aborted) return EXIT.interrupted;
    throw error;
  }
}

async function scanAndReport(found: Inputs, run: Run): Promise<number> {
  const { settings, io, texts, messenger, tally } = run;
  const output = await Output.open(io, settings.output, texts.cannotWrite);
  const tool = toolInfo();
  const sink = reportSink(settings, output, tool, io);
  for (const { path, code } of found.unmatched) fail(run, path, code, texts.unmatched[code]);
  await sink.begin();
  await scanAll(found.inputs, sink, output, run);
  messenger.clearProgress();
  if (io.signal.aborted) return EXIT.interrupted;
  const { failed, bySeverity } = tally.summary();
  const note = runNote(tally.reading(), { skipped: found.skipped, failed }, tool.dictionary, settings.language);
  await sink.end(tally, note);
  await output.finish();
  if (settings.format !== 'table') messenger.note(note);
  return failed ? EXIT.usage : reaches(bySeverity, settings.failOn) ? EXIT.findings : EXIT.ok;
}

/** Standard input that nobody named: what is wrong with it is wrong with the call. */
async function readPiped(name: string, { maxBytes, language }: ScanSettings, io: Io): Promise<Uint8Array> {
  try {
    return await readStandardInput(maxBytes, io);
  } catch (error) {
    throw error instanceof InputError ? new UsageError(`${name}: ${sentenceOf(error, language)}`) : error;
  }
}

/** The paths given, or standard input where something is piped in. */
async function chooseInputs(paths: readonly string[], { settings, io, texts }: Run): Promise<Inputs> {
  const stdinName = settings.stdinFilename ?? '-';
  if (paths.length) return listInputs(paths, io.cwd, stdinName);
  const bytes = io.stdin.isTTY ? undefined : await readPiped(stdinName, settings, io);
  if (!bytes?.length) throw new UsageError(texts.nothingToRead);
  return { inputs: [{ path: stdinName, bytes }], unmatched: [], skipped: 0 };
}

async function scanAll(inputs: readonly Input[], sink: ReportSink, output: Output, run: Run): Promise<void> {
  const { settings, io, texts, messenger } = run;
  const name = settings.script === 'traditional' ? await converter('cn2t') : undefined;
  for (const [done, input] of inputs.entries()) {
    messenger.progress(done, inputs.length, texts.progress);
    if (done % 16 === 15) await setImmediate(); // lets an interrupt, and a reader that went away, be heard
    if (io.signal.aborted || output.closed) return;
    const document = await scanOne(input, name, run);
    if (!document) continue;
    run.tally.add(document);
    await sink.document(document);
    if (document.characters === 0) messenger.note(`${input.path}: ${texts.emptyDocument}`);
    else if (settings.verbose) messenger.note(`${input.path}: ${documentNote(document, settings.language)}`);
  }
}

/** One document, or nothing where it could not be read: that is counted, said, and the run goes on. */
async function scanOne(input: Input, name: ((canonical: string) => string) | undefined, run: Run) {
  const { settings, io, texts } = run;
  const options: ScanOptions = {
    path: input.path,
    encoding: settings.encoding,
    ...(settings.date ? { date: settings.date } : {}),
    ...(settings.include ? { include: [settings.include] } : {}),
  };
  try {
    const bytes = await readDocument(input, settings.maxBytes, io);
    return reportDocument(await scanBytes(bytes, options), name);
  } catch (error) {
    if (io.signal.aborted) throw error;
    if (error instanceof InputError) fail(run, input.path, error.code, sentenceOf(error, settings.language));
    else fail(run, input.path, 'internal', texts.broken(error instanceof Error ? error.message : String(error)));
    if (io.env.SLOGANS_DEBUG) io.stderr.write(`${(error as Error).stack}\n`);
    return undefined;
  }
}

function fail({ tally, messenger }: Run, path: string, code: string, message: string): void {
  tally.fail({ path, code, message });
  messenger.error(`${path}: ${message}`);
}

/** A label that names no encoding is one mistake in the call, not a failure of every file. */
function refuseUnknownEncoding({ encoding, language }: ScanSettings): void {
  try {
    decode(new Uint8Array(), encoding);
  } catch (error) {
    throw error instanceof InputError ? new UsageError(`--encoding: ${sentenceOf(error, language)}`) : error;
  }
}

const SEVERITIES = ['info', 'warning', 'error'] as const;

/** Are there findings at or above a severity? */
function reaches(bySeverity: Readonly<Record<string, number>>, failOn: ScanSettings['failOn']): boolean {
  if (failOn === 'never') return false;
  return SEVERITIES.slice(SEVERITIES.indexOf(failOn)).some((severity) => bySeverity[severity] > 0);
}
