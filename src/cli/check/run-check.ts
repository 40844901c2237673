import { readFileSync, writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { reportDocument, type ScannedDocument, type Severity, Tally } from '../../index.js';
import { grouped } from '../../text/display-width.js';
import type { Language } from '../../text/language.js';
import { readConfig } from '../config.js';
import { chooseInputs } from '../inputs/choose-inputs.js';
import type { Input, Inputs } from '../inputs/input.js';
import { EXIT, type Io } from '../io.js';
import { CHECK } from '../messages/check.js';
import { RUN } from '../messages/run.js';
import { Messenger } from '../messenger.js';
import { chooseDictionary } from '../open-dictionary.js';
import { Output } from '../output.js';
import { documentNote, runNote } from '../run-notes.js';
import { fail, type Run, readAndScan } from '../scan-one.js';
import { UsageError } from '../usage-error.js';
import type { CheckArguments } from './arguments.js';
import { Baseline } from './baseline.js';
import { changedSince, rangesOf } from './changed.js';
import { type FindingSink, findingSink } from './finding-sink.js';
import { fixBytes } from './fix.js';
import { ConfiguredIgnores } from './ignores.js';
import { type Holding, judge } from './judge.js';
import { printedConfig } from './print-config.js';
import { type CheckSettings, pathsToCheck, reaches, readCheckOptions } from './settings.js';

/** Runs `slogans check`. Resolves to the exit code. Throws UsageError. */
export async function runCheck(
  paths: readonly string[],
  given: CheckArguments,
  language: Language,
  io: Io,
): Promise<number> {
  const config = await readConfig(given.config, language, io);
  const settings = readCheckOptions(given, config, language);
  if (given.printConfig) {
    io.stdout.write(await printedConfig(settings, io));
    return EXIT.ok;
  }
  try {
    const toCheck = pathsToCheck(paths, settings, io);
    const chosen = await chooseInputs(toCheck, settings.scan, io);
    // Of what the configuration includes not every glob need match (there may be no *.md), as long as one does.
    const isEnough = toCheck !== paths && chosen.inputs.length > 0;
    const found = isEnough
      ? { ...chosen, unmatched: chosen.unmatched.filter(({ code }) => code === 'unreadable') }
      : chosen;
    if (given.fix && found.inputs.filter(({ file }) => file === undefined).length > 0)
      throw new UsageError(CHECK[language].fixNeedsFile);
    return await new Check(settings, io).run(found);
  } catch (error) {
    if (io.signal.aborted) return EXIT.interrupted;
    throw error;
  }
}

/** One run of `check`: reads, judges, mends, shows. */
class Check {
  private readonly messenger: Messenger;
  private readonly holding: Holding;
  /** Findings of each severity that are not held back, shown or not. */
  private readonly found: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  private held = 0;
  private diff = '';

  constructor(
    private readonly settings: CheckSettings,
    private readonly io: Io,
  ) {
    const { given, config, language } = settings;
    this.messenger = new Messenger(io, given.quiet === true);
    const ref = given.changed === true ? undefined : given.changed;
    this.holding = {
      ignores: new ConfiguredIgnores(config, new Date().toISOString().slice(0, 10), io),
      baseline: given.baseline ? Baseline.read(given.baseline, given.updateBaseline === true, language, io) : undefined,
      changed: given.changed || given.changedLines ? changedSince(ref, language, io) : undefined,
    };
  }

  async run(inputs: Inputs): Promise<number> {
    const { given, config, language, scan } = this.settings;
    const dictionary = await chooseDictionary(config, given.dict, language, this.io);
    const { ignores, changed } = this.holding;
    ignores.refuseUnknown(dictionary, language);
    const run = {
      settings: scan,
      dictionary,
      io: this.io,
      texts: RUN[language],
      messenger: this.messenger,
      tally: new Tally(),
    };
    for (const { path, code } of inputs.unmatched) fail(run, path, code, ({ unmatched }) => unmatched[code]);
    for (const one of ignores.expired) this.messenger.error(CHECK[language].expired(one.file, one.until));
    const readable = inputs.inputs.filter(({ path }) => !ignores.excludes(path));
    const wanted = readable.filter((input) => this.isChanged(input));
    if (changed && wanted.length === 0) this.messenger.note(CHECK[language].nothingChanged);
    const output = this.open(scan.output, run);
    try {
      const sink = await findingSink(this.settings, run, output);
      await this.readAll(wanted, run, sink);
      if (this.io.signal.aborted) return EXIT.interrupted;
      if (given.dryRun) await output.write(this.diff);
      else await sink.end(this.held);
      await output.finish();
    } finally {
      output.discard();
    }
    this.noteHidden();
    await this.finishBaseline(run);
    const { failed } = run.tally.summary();
    const skipped = inputs.skipped.length + inputs.inputs.length - readable.length;
    this.messenger.note(runNote(run.tally.reading(), { skipped, failed }, dictionary.info, language));
    if (failed) return EXIT.usage;
    // What goes into the baseline is accepted.
    return !given.updateBaseline && this.fails() ? EXIT.findings : EXIT.ok;
  }

  private fails(): boolean {
    const severities = Object.keys(this.found) as Severity[];
    return severities.some((one) => this.found[one] > 0 && reaches(one, this.settings.given.failOn));
  }

  private isChanged({ file }: Input): boolean {
    const { changed } = this.holding;
    return !changed || (file !== undefined && rangesOf(changed, file) !== undefined);
  }

  private open(file: string | undefined, { texts }: Run): Output {
    return Output.open(this.io, file, (path, code) => texts.cannotWrite(path, texts.reasons[code] ?? code));
  }

  private async readAll(inputs: readonly Input[], run: Run, sink: FindingSink): Promise<void> {
    const { given, language } = this.settings;
    for (const [done, input] of inputs.entries()) {
      this.messenger.progress(done, inputs.length, run.texts.progress);
      if (done % 16 === 15) await setImmediate();
      if (this.io.signal.aborted) return;
      const scanned = await readAndScan(input, run);
      if (!scanned) continue;
      const judged = await this.judge(scanned, input, run);
      const document = reportDocument(judged);
      run.tally.add(document);
      await sink.document(judged.source, document);
      if (given.verbose) this.messenger.note(`${input.path}: ${documentNote(document, language)}`);
    }
    this.messenger.clearProgress();
  }

  /** A document, mended if that was asked for, with the findings that are to be shown. */
  private async judge(scanned: ScannedDocument, input: Input, run: Run): Promise<ScannedDocument> {
    const { given } = this.settings;
    const judgeOne = (one: ScannedDocument) => judge(one, input, this.settings, this.holding, run.dictionary);
    let judged = await judgeOne(scanned);
    const mended = given.fix ? await this.fix(judged.document, input, run) : undefined;
    // Places have moved, and what was mended may make another finding of its neighbour.
    if (mended) judged = await judgeOne(mended);
    this.held += judged.held;
    for (const { severity } of judged.document.findings) this.found[severity]++;
    const findings = judged.document.findings.filter(({ severity }) => reaches(severity, given.minSeverity));
    return { ...judged.document, findings };
  }

  /** Mends a file, or shows how it would be. The mended document, or nothing where it stays as it is. */
  private async fix(document: ScannedDocument, input: Input, run: Run): Promise<ScannedDocument | undefined> {
    const { given, language, scan } = this.settings;
    const { path, file } = input;
    if (file === undefined) return undefined;
    const result = await fixBytes(readFileSync(file), document, document.findings, scan.encoding);
    if (result.outcome === 'unsafe') this.messenger.error(CHECK[language].notFixable(path));
    if (result.outcome !== 'fixed') return undefined;
    if (given.dryRun) {
      this.diff += result.diff;
      return undefined;
    }
    try {
      writeFileSync(file, result.bytes);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      fail(run, path, 'unwritable', (texts) => texts.cannotWrite(path, texts.reasons[code] ?? code));
      return undefined;
    }
    this.messenger.note(CHECK[language].fixed(path, grouped(result.count)));
    return readAndScan({ ...input, bytes: result.bytes }, run);
  }

  /** What was found and is not shown. */
  private noteHidden(): void {
    const { given, language } = this.settings;
    const below = (Object.keys(this.found) as Severity[])
      .filter((severity) => !reaches(severity, given.minSeverity))
      .reduce((sum, severity) => sum + this.found[severity], 0);
    if (below > 0) this.messenger.note(CHECK[language].below(grouped(below), given.minSeverity));
    if (this.held > 0) this.messenger.note(CHECK[language].suppressed(grouped(this.held)));
  }

  private async finishBaseline(run: Run): Promise<void> {
    const { given, language } = this.settings;
    const texts = CHECK[language];
    const { baseline } = this.holding;
    if (!baseline || !given.baseline) return;
    const stale = baseline.stale();
    if (given.updateBaseline || given.pruneBaseline) {
      const output = this.open(given.baseline, run);
      await output.write(baseline.render(given.updateBaseline ? 'all' : 'pruned'));
      await output.finish();
      this.messenger.note(texts.baselineWritten(given.baseline));
    } else if (stale > 0) this.messenger.note(texts.staleBaseline(grouped(stale)));
  }
}
