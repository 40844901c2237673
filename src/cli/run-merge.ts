import { setImmediate } from 'node:timers/promises';
import { arrangeDocuments, arrangeFailures, ConflictError, Tally, toolInfo } from '../index.js';
import { grouped } from '../text/display-width.js';
import type { Language } from '../text/language.js';
import { EXIT, type Io } from './io.js';
import { type DocumentPart, type FailurePart, Gathering } from './merge/gather.js';
import { PartFiles } from './merge/part-files.js';
import { reportLineOf } from './merge/record.js';
import { MERGE } from './messages/merge.js';
import { OPTIONS } from './messages/options.js';
import { RUN } from './messages/run.js';
import { Messenger } from './messenger.js';
import { Output } from './output.js';
import { reportSink } from './report-sink.js';
import { OptionError, UsageError } from './usage-error.js';

/** The options of `merge` as commander hands them over. */
export interface MergeArguments {
  readonly format: 'ndjson' | 'json' | 'table';
  readonly output?: string;
  readonly color?: boolean;
  readonly quiet?: true;
}

/** What is to be written, in order. */
interface Arranged {
  readonly documents: readonly DocumentPart[];
  readonly failures: readonly FailurePart[];
}

/**
 * Runs `slogans merge`: reads every report once for its names and once, in the order of the result, for its documents.
 * Resolves to the exit code. Throws UsageError; then nothing is written.
 */
export async function runMerge(
  paths: readonly string[],
  given: MergeArguments,
  language: Language,
  io: Io,
): Promise<number> {
  const texts = MERGE[language];
  if (paths.includes('')) throw new UsageError(RUN[language].emptyPath);
  if (given.output === '') throw new OptionError(OPTIONS[language].noOutput);
  if (paths.length === 0 && io.stdin.isTTY) throw new UsageError(texts.nothingToMerge);
  const reports = paths.length > 0 ? [...new Set(paths)] : ['-'];
  const files = new PartFiles(io);
  try {
    const gathering = new Gathering(files, language);
    for (const report of reports) {
      await gathering.add(report);
      if (io.signal.aborted) return EXIT.interrupted;
    }
    const arranged = arrange(gathering, language);
    if (!(await write(arranged, gathering, files, given, language, io))) return EXIT.interrupted;
    const twice = gathering.documents.length - arranged.documents.length;
    const counts = [reports.length, arranged.documents.length].map(grouped);
    const [again, failed] = [twice, arranged.failures.length].map((count) => (count ? grouped(count) : undefined));
    new Messenger(io, given.quiet === true).note(texts.merged(counts[0], counts[1], again, failed));
    return EXIT.ok;
  } catch (error) {
    if (io.signal.aborted) return EXIT.interrupted;
    throw error;
  } finally {
    files.close();
  }
}

function arrange({ documents, failures }: Gathering, language: Language): Arranged {
  try {
    const arranged = arrangeDocuments(documents);
    return { documents: arranged, failures: arrangeFailures(failures, arranged) };
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    const { one, other } = error as ConflictError<DocumentPart>;
    const name = other.id === undefined ? other.path : `${other.path} (id ${JSON.stringify(other.id)})`;
    throw new UsageError(MERGE[language].conflict(name, one.report, one.line, other.report, other.line));
  }
}

/** Writes the report. Resolves to false when the run was interrupted. */
async function write(
  { documents, failures }: Arranged,
  { made }: Gathering,
  files: PartFiles,
  given: MergeArguments,
  language: Language,
  io: Io,
): Promise<boolean> {
  const texts = RUN[language];
  const file = given.output === '-' ? undefined : given.output;
  const output = Output.open(io, file, (path, code) => texts.cannotWrite(path, texts.reasons[code] ?? code));
  try {
    const settings = { ...given, language, output: file, width: undefined, context: 0, script: 'simplified' } as const;
    const sink = reportSink(settings, output, made?.tool ?? toolInfo(), io);
    const tally = new Tally();
    await sink.begin();
    for (const [done, { report, line, start, length }] of documents.entries()) {
      if (done % 64 === 63) await setImmediate(); // lets an interrupt be heard
      if (io.signal.aborted) return false;
      if (output.closed) break;
      const read = reportLineOf(files.read(report, start, length));
      if (read?.type !== 'document') throw new UsageError(MERGE[language].noRecord(report, line));
      tally.add(read.document);
      await sink.document(read.document);
    }
    for (const { failure } of failures) tally.fail(failure);
    await sink.end(tally, '');
    await output.finish();
    return true;
  } finally {
    output.discard();
  }
}
