import { setImmediate } from 'node:timers/promises';
import { InputError, inputError, Tally, toolInfo } from '../index.js';
import { grouped } from '../text/display-width.js';
import { readConfig } from './config.js';
import { byteLines } from './inputs/byte-lines.js';
import { sentenceOf } from './inputs/read-document.js';
import { EXIT, type Io } from './io.js';
import { RUN } from './messages/run.js';
import { STREAM } from './messages/stream.js';
import { Messenger } from './messenger.js';
import { chooseDictionary } from './open-dictionary.js';
import { Output } from './output.js';
import { documentNote, runNote } from './run-notes.js';
import { refuseUnknownEncoding } from './run-scan.js';
import type { ScanSettings } from './scan-options.js';
import { type Answer, type Answering, answerTo, recordOf } from './stream/answer.js';
import { UsageError } from './usage-error.js';

/** Lines of which standard error tells: a driver that does not read it must not be stopped by it. */
const TOLD = 20;
/** From this share of undecodable characters on, a text is taken for garbled. */
const GARBLED = 0.01;

/**
 * Runs `slogans scan --stdin-ndjson`: one answer for each line, written before the next line is looked at. Resolves to the
 * exit code. Throws UsageError.
 */
export async function runStream(settings: ScanSettings, io: Io): Promise<number> {
  const { language } = settings;
  const texts = RUN[language];
  refuseUnknownEncoding(settings);
  const config = await readConfig(settings.config, language, io);
  const dictionary = await chooseDictionary(config, settings.dict, language, io);
  const output = Output.open(io, settings.output, (file, code) => texts.cannotWrite(file, texts.reasons[code] ?? code));
  try {
    const stream = new Stream({ settings, dictionary, tool: toolInfo(dictionary), cwd: io.cwd }, settings, io, output);
    return await stream.run();
  } catch (error) {
    if (io.signal.aborted) return EXIT.interrupted;
    throw error;
  } finally {
    output.discard();
  }
}

/** One run: it counts, and keeps nothing of a line that it has answered. */
class Stream {
  private readonly messenger: Messenger;
  private readonly tally = new Tally();
  private lines = 0;
  private failed = 0;
  private told = 0;

  constructor(
    private readonly answering: Answering,
    private readonly settings: ScanSettings,
    private readonly io: Io,
    private readonly output: Output,
  ) {
    this.messenger = new Messenger(io, settings.quiet === true);
  }

  async run(): Promise<number> {
    const { language, maxBytes } = this.settings;
    for await (const line of byteLines(standardInput(this.io, language), maxBytes)) {
      const answer = await answerTo(line, this.answering);
      this.lines++;
      this.note(answer);
      await this.output.write(`${recordOf(answer, this.answering.tool)}\n`);
      await this.output.flush();
      if (this.lines % 16 === 0) await setImmediate(); // lets an interrupt be heard
      if (this.output.closed) break;
      if (this.io.signal.aborted) return EXIT.interrupted;
    }
    if (this.io.signal.aborted) return EXIT.interrupted;
    await this.output.finish();
    if (this.failed > 0) this.messenger.note(STREAM[language].answered(grouped(this.lines), grouped(this.failed)));
    const { dictionary } = this.answering.tool;
    this.messenger.note(runNote(this.tally.reading(), { skipped: 0, failed: 0 }, dictionary, language));
    return this.failed > 0 ? EXIT.usage : EXIT.ok;
  }

  private note(answer: Answer): void {
    const { language, verbose } = this.settings;
    if (answer.type === 'failure') {
      const { error, failure } = answer;
      this.failed++;
      this.complain(error instanceof InputError ? sentenceOf(error, language) : failure.message);
      if (this.io.env.SLOGANS_DEBUG) this.io.stderr.write(`${(error as Error).stack}\n`);
      return;
    }
    const { document } = answer;
    // Without its formulas, which nobody asks for: they would be kept to the end.
    this.tally.add({ ...document, occurrences: [] });
    const share = document.undecodable / document.characters;
    if (share > GARBLED) this.complain(STREAM[language].garbled(Math.round(100 * share)));
    if (verbose) this.messenger.note(`${document.path}: ${documentNote(document, language)}`);
  }

  private complain(sentence: string): void {
    const texts = STREAM[this.settings.language];
    this.told++;
    if (this.told <= TOLD) this.messenger.error(texts.line(grouped(this.lines), sentence));
    else if (this.told === TOLD + 1) this.messenger.error(texts.moreLines);
  }
}

/** Standard input as it comes; an interrupt ends it. Throws UsageError. */
async function* standardInput(io: Io, language: ScanSettings['language']): AsyncGenerator<Uint8Array> {
  const stop = (): void => void io.stdin.destroy();
  io.signal.addEventListener('abort', stop, { once: true });
  try {
    yield* io.stdin;
  } catch (error) {
    throw io.signal.aborted ? error : new UsageError(`-: ${sentenceOf(inputError(error), language)}`);
  } finally {
    io.signal.removeEventListener('abort', stop);
  }
}
