import { decode, InputError, Tally, toolInfo } from '../index.js';
import { readConfig } from './config.js';
import { chooseInputs } from './inputs/choose-inputs.js';
import type { Inputs } from './inputs/input.js';
import type { InputList } from './inputs/input-list.js';
import { sentenceOf } from './inputs/read-document.js';
import { EXIT, type Io } from './io.js';
import { RUN } from './messages/run.js';
import { Messenger } from './messenger.js';
import { chooseDictionary } from './open-dictionary.js';
import { Output } from './output.js';
import { Pace } from './pace.js';
import { scanInOrder } from './pool/in-order.js';
import { type ReportSink, reportSink } from './report-sink.js';
import { runNote } from './run-notes.js';
import { fail, type Run } from './scan-one.js';
import type { ScanSettings } from './scan-options.js';
import { UsageError } from './usage-error.js';

interface ScanRun extends Run {
  readonly io: Io;
  readonly messenger: Messenger;
}

/** Runs `slogans scan`. Resolves to the exit code. Throws UsageError. */
export async function runScan(paths: readonly string[], settings: ScanSettings, io: Io): Promise<number> {
  const texts = RUN[settings.language];
  const messenger = new Messenger(io, settings.quiet === true);
  refuseUnknownEncoding(settings);
  const config = await readConfig(settings.config, settings.language, io);
  const dictionary = await chooseDictionary(config, settings.dict, settings.language, io);
  const cache = settings.cache && (await import('./open-cache.js')).openCache(settings.cache, settings, dictionary, io);
  const run: ScanRun = {
    ...{ settings, dictionary, io, texts, messenger, tally: new Tally() },
    ...(cache ? { cache } : {}),
  };
  try {
    const found = await chooseInputs(paths, settings, io);
    const output = Output.open(io, settings.output, (file, code) =>
      texts.cannotWrite(file, texts.reasons[code] ?? code),
    );
    try {
      return await scanAndReport(found, output, run);
    } finally {
      // What was not finished leaves no trace.
      output.discard();
    }
  } catch (error) {
    if (io.signal.aborted) return EXIT.interrupted;
    throw error;
  }
}

async function scanAndReport(found: Inputs, output: Output, run: ScanRun): Promise<number> {
  const { settings, io, texts, messenger, tally } = run;
  const tool = toolInfo(run.dictionary);
  const sink = reportSink(settings, output, tool, io);
  for (const { path, code } of found.unmatched) fail(run, path, code, ({ unmatched }) => unmatched[code]);
  if (settings.verbose) for (const { path, reason } of found.skipped) messenger.note(texts.left(path, reason));
  if (settings.script === 'traditional' && settings.format !== 'table') messenger.note(texts.scriptOfTable);
  await sink.begin();
  await scanAll(found.inputs, sink, output, run);
  messenger.clearProgress();
  if (io.signal.aborted) {
    // Whole lines, so that what there is of NDJSON can be used.
    if (settings.output === undefined) await output.flush();
    return EXIT.interrupted;
  }
  const { documents, failed, bySeverity } = tally.summary();
  const skipped = found.skipped.length;
  const note = runNote(tally.reading(), { skipped, failed }, tool.dictionary, settings.language);
  await sink.end(tally, note);
  const file = documents ? undefined : settings.output;
  if (file === undefined) await output.finish();
  else messenger.note(texts.notWritten(file));
  if (settings.format !== 'table') messenger.note(note);
  return failed ? EXIT.usage : reaches(bySeverity, settings.failOn) ? EXIT.findings : EXIT.ok;
}

async function scanAll(inputs: InputList, sink: ReportSink, output: Output, run: ScanRun): Promise<void> {
  const { io, texts, messenger, tally } = run;
  const pace = new Pace(inputs.length, texts);
  for await (const result of scanInOrder(inputs, run)) {
    tally.merge(result.tally);
    for (const { kind, sentence } of result.remarks) messenger[kind](sentence);
    await sink.rows(result.rows, result.documents);
    if (io.signal.aborted || output.closed) return;
    pace.add(result);
    messenger.progress(pace.files, inputs.length, () => pace.sentence());
  }
}

/** A label that names no encoding is one mistake in the call, not a failure of every file. */
export function refuseUnknownEncoding({ encoding, language }: ScanSettings): void {
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
