import { writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import {
  type CheckedFile,
  checkedFile,
  type Finding,
  loadCheckTools,
  type ReportedDocument,
  reportDocument,
  type ScannedDocument,
  type Severity,
  Tally,
  toolInfo,
} from '../../index.js';
import { grouped } from '../../text/display-width.js';
import type { Language } from '../../text/language.js';
import { chooseColour } from '../colour.js';
import { readConfig } from '../config.js';
import { chooseInputs } from '../inputs/choose-inputs.js';
import type { Input, Inputs } from '../inputs/input.js';
import { EXIT, type Io } from '../io.js';
import { CHECK } from '../messages/check.js';
import { RUN } from '../messages/run.js';
import { Messenger } from '../messenger.js';
import { chooseDictionary } from '../open-dictionary.js';
import { Output } from '../output.js';
import { reportSink } from '../report-sink.js';
import { documentNote, runNote } from '../run-notes.js';
import { fail, type Run, readAndScan } from '../scan-one.js';
import { terminalWidth } from '../terminal-width.js';
import type { CheckArguments } from './arguments.js';
import { Baseline } from './baseline.js';
import { changedSince, isIn, type LineRanges } from './changed.js';
import { fixFile } from './fix.js';
import { ConfiguredIgnores } from './ignores.js';
import { printedConfig } from './print-config.js';
import { type CheckSettings, reaches, readCheckOptions } from './settings.js';

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
    const include = paths.length === 0 && io.stdin.isTTY ? config.include : paths;
    const found = await chooseInputs(include.length > 0 ? include : paths, settings.scan, io);
    return await new Check(settings, io).run(found);
  } catch (error) {
    if (io.signal.aborted) return EXIT.interrupted;
    throw error;
  }
}

/** One run of `check`: reads, judges, holds back, shows. */
class Check {
  private readonly messenger: Messenger;
  private readonly ignores: ConfiguredIgnores;
  private readonly baseline: Baseline | undefined;
  private readonly changed: ReadonlyMap<string, LineRanges> | undefined;
  private readonly files: CheckedFile[] = [];
  /** Findings of each severity that are not held back, shown or not. */
  private readonly found: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  private held = 0;

  constructor(
    private readonly settings: CheckSettings,
    private readonly io: Io,
  ) {
    const { given, config, language } = settings;
    this.messenger = new Messenger(io, given.quiet === true);
    this.ignores = new ConfiguredIgnores(config, new Date().toISOString().slice(0, 10), io);
    this.baseline = given.baseline
      ? Baseline.read(given.baseline, given.updateBaseline === true, language, io)
      : undefined;
    const ref = given.changed === true ? undefined : given.changed;
    this.changed = given.changed || given.changedLines ? changedSince(ref, language, io) : undefined;
  }

  async run(inputs: Inputs): Promise<number> {
    const { given, config, language, scan } = this.settings;
    const texts = CHECK[language];
    const dictionary = await chooseDictionary(config, given.dict, language, this.io);
    const run: Run = {
      settings: scan,
      dictionary,
      io: this.io,
      texts: RUN[language],
      messenger: this.messenger,
      tally: new Tally(),
    };
    for (const { path, code } of inputs.unmatched) fail(run, path, code, ({ unmatched }) => unmatched[code]);
    for (const { until } of this.ignores.expired) this.messenger.error(texts.expired(config.file ?? '', until ?? ''));
    const wanted = inputs.inputs.filter((input) => this.isWanted(input));
    if (this.changed && wanted.length === 0) this.messenger.note(texts.nothingChanged);
    const output = Output.open(this.io, scan.output, (file, code) =>
      run.texts.cannotWrite(file, run.texts.reasons[code] ?? code),
    );
    try {
      const write = await this.writer(run, output);
      await this.readAll(wanted, run, write.document);
      if (this.io.signal.aborted) return EXIT.interrupted;
      await write.end();
      await output.finish();
    } finally {
      output.discard();
    }
    this.noteHidden();
    this.finishBaseline();
    const { failed } = run.tally.summary();
    const note = runNote(run.tally.reading(), { skipped: inputs.skipped.length, failed }, dictionary.info, language);
    this.messenger.note(note);
    if (failed) return EXIT.usage;
    // What goes into the baseline is accepted.
    if (given.updateBaseline) return EXIT.ok;
    const fails = (Object.keys(this.found) as Severity[]).some(
      (severity) => this.found[severity] > 0 && reaches(severity, given.failOn),
    );
    return fails ? EXIT.findings : EXIT.ok;
  }

  private isWanted({ path, file }: Input): boolean {
    if (this.ignores.excludes(path)) return false;
    return !this.changed || (file !== undefined && this.changed.has(file));
  }

  private async readAll(
    inputs: readonly Input[],
    run: Run,
    write: (scanned: ScannedDocument, document: ReportedDocument) => Promise<void>,
  ): Promise<void> {
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
      await write(judged, document);
      if (given.verbose) this.messenger.note(`${input.path}: ${documentNote(document, language)}`);
    }
    this.messenger.clearProgress();
  }

  /** A document with the findings that are to be shown. */
  private async judge(scanned: ScannedDocument, input: Input, { dictionary }: Run): Promise<ScannedDocument> {
    const { checkDocument, applyIgnores, lineOf } = await loadCheckTools();
    const { given, config, language } = this.settings;
    const date = scanned.date ?? config.date ?? null;
    const place = given.place ?? config.place;
    const checked = checkDocument({ ...scanned, date }, dictionary, {
      language,
      rules: config.rules,
      ...(place ? { place } : {}),
    });
    const setting = config.rules['unused-ignore'] ?? 'default';
    const { findings: kept } = applyIgnores(
      scanned.source,
      checked.findings,
      setting === 'default' ? 'warning' : setting,
      language,
    );
    const entryAt = new Map(scanned.occurrences.map((o) => [o.start, o.entryId ?? undefined]));
    const configured = this.ignores.filter(scanned.path, kept, ({ start }) => entryAt.get(start));
    const fresh = this.baseline?.filter(scanned.path, configured) ?? configured;
    const ranges = given.changedLines && input.file !== undefined ? this.changed?.get(input.file) : undefined;
    const left = ranges ? fresh.filter(({ start }) => isIn(ranges, lineOf(scanned.source, start))) : fresh;
    this.held += Math.max(0, checked.findings.length - left.length);
    const remaining = given.fix ? await this.fix(scanned, left, input) : left;
    for (const { severity } of remaining) this.found[severity]++;
    return { ...checked, findings: remaining.filter(({ severity }) => reaches(severity, given.minSeverity)) };
  }

  private async fix(scanned: ScannedDocument, findings: readonly Finding[], input: Input): Promise<readonly Finding[]> {
    const { given, language, scan } = this.settings;
    const texts = CHECK[language];
    const result = await fixFile(input, scanned, findings, scan.encoding, this.io);
    if (result.outcome === 'unsafe') this.messenger.error(texts.notFixable(input.path));
    if (result.outcome !== 'fixed') return findings;
    if (given.dryRun) {
      this.io.stdout.write(result.diff);
      return findings;
    }
    writeFileSync(result.file, result.bytes);
    this.messenger.note(texts.fixed(input.path, grouped(result.count)));
    return result.left;
  }

  /** How documents are written in the format asked for. */
  private async writer(run: Run, output: Output) {
    const { given, language, scan } = this.settings;
    const tool = toolInfo(run.dictionary);
    if (given.format === 'json' || given.format === 'ndjson') {
      const sink = reportSink({ ...scan, format: given.format }, output, tool, this.io);
      await sink.begin();
      return {
        document: (_: ScannedDocument, document: ReportedDocument) => sink.document(document),
        end: () => sink.end(run.tally, ''),
      };
    }
    const { FINDING_REPORTERS, rulesInfo, githubSummary } = await loadCheckTools();
    return {
      document: async (scanned: ScannedDocument, document: ReportedDocument) => {
        this.files.push(checkedFile(scanned.source, document));
      },
      end: async () => {
        const bySeverity: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
        for (const { severity } of this.files.flatMap(({ findings }) => findings)) bySeverity[severity]++;
        const failures = run.tally.failures();
        const report = {
          tool,
          files: this.files,
          failures,
          rules: rulesInfo(language),
          summary: { files: this.files.length, failed: failures.length, bySeverity, suppressed: this.held },
        };
        const reporter = FINDING_REPORTERS.find(({ name }) => name === given.format);
        if (given.dryRun && given.format === 'text') return;
        const style = chooseColour(this.io, given.color, scan.output !== undefined);
        const columns = Math.min(Math.max(terminalWidth(this.io.stdout, this.io) ?? 100, 40), 200);
        await output.write(reporter?.render(report, { language, columns, style }) ?? '');
        const summaryFile = this.io.env.GITHUB_STEP_SUMMARY;
        if (given.format === 'github' && summaryFile)
          writeFileSync(summaryFile, githubSummary(report, { language }), { flag: 'a' });
      },
    };
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

  private finishBaseline(): void {
    const { given, language } = this.settings;
    const texts = CHECK[language];
    if (!this.baseline || !given.baseline) return;
    if (given.updateBaseline) this.baseline.write('all');
    else if (given.pruneBaseline) this.baseline.write('pruned');
    else {
      const stale = this.baseline.stale();
      if (stale > 0) this.messenger.note(texts.staleBaseline(grouped(stale)));
      return;
    }
    this.messenger.note(texts.baselineWritten(given.baseline));
  }
}
