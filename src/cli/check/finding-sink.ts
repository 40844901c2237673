import { writeFileSync } from 'node:fs';
import {
  type CheckedFile,
  checkedFile,
  loadCheckTools,
  type ReportedDocument,
  type Severity,
  toolInfo,
} from '../../index.js';
import { chooseColour } from '../colour.js';
import type { Io } from '../io.js';
import type { Output } from '../output.js';
import { reportSink } from '../report-sink.js';
import type { Run as Reading } from '../scan-one.js';
import { terminalWidth } from '../terminal-width.js';
import { UsageError } from '../usage-error.js';
import type { CheckSettings } from './settings.js';

/** Takes documents with their findings and writes them in the format asked for. */
export interface FindingSink {
  /** @param source the decoded file */
  document(source: string, document: ReportedDocument): Promise<void>;
  /** @param suppressed number of findings that are held back */
  end(suppressed: number): Promise<void>;
}

/** A run that reports on its streams. */
type Run = Reading & { readonly io: Io };

export async function findingSink(settings: CheckSettings, run: Run, output: Output): Promise<FindingSink> {
  const { format } = settings.given;
  return format === 'json' || format === 'ndjson'
    ? documentSink(format, settings, run, output)
    : reporterSink(settings, run, output);
}

/** The formats of `scan`, with findings. */
async function documentSink(
  format: 'json' | 'ndjson',
  { scan }: CheckSettings,
  run: Run,
  output: Output,
): Promise<FindingSink> {
  const sink = reportSink({ ...scan, format }, output, toolInfo(run.dictionary), run.io);
  await sink.begin();
  return {
    document: (_, document) => sink.document(document),
    end: () => sink.end(run.tally, ''),
  };
}

/** The formats of editors, code hosts and pipelines: written when everything is known. */
async function reporterSink({ given, scan, language }: CheckSettings, run: Run, output: Output): Promise<FindingSink> {
  const { FINDING_REPORTERS, rulesInfo, githubSummary } = await loadCheckTools();
  const files: CheckedFile[] = [];
  return {
    document: async (source, document) => {
      files.push(checkedFile(source, document));
    },
    end: async (suppressed) => {
      const bySeverity: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
      for (const { findings } of files) for (const { severity } of findings) bySeverity[severity]++;
      const failures = run.tally.failures();
      const report = {
        tool: toolInfo(run.dictionary),
        files,
        failures,
        rules: rulesInfo(language),
        summary: { files: files.length, failed: failures.length, bySeverity, suppressed },
      };
      const style = chooseColour(run.io, given.color, scan.output !== undefined);
      const columns = Math.min(Math.max(terminalWidth(run.io.stdout, run.io) ?? 100, 40), 200);
      const reporter = FINDING_REPORTERS.find(({ name }) => name === given.format);
      await output.write(reporter?.render(report, { language, columns, style }) ?? '');
      if (given.format === 'github') appendStepSummary(githubSummary(report, { language }), run);
    },
  };
}

/** Annotations are ten a level at most: the whole table goes where GitHub shows it below the run. Throws UsageError. */
function appendStepSummary(table: string, { io, texts }: { readonly io: Io; readonly texts: Run['texts'] }): void {
  const file = io.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  try {
    writeFileSync(file, table, { flag: 'a' });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new UsageError(texts.cannotWrite(file, texts.reasons[code] ?? code));
  }
}
