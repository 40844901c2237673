import { json, loadTable, ndjson, POSITIONS, type ReportedDocument, type Tally, type ToolInfo } from '../index.js';
import { chooseColour } from './colour.js';
import type { Io } from './io.js';
import type { Output } from './output.js';
import type { ScanSettings } from './scan-options.js';

/** Takes documents as they are read and writes them in one of the formats. */
export interface ReportSink {
  begin(): Promise<void>;
  document(document: ReportedDocument): Promise<void>;
  /** @param note what was read; only the table holds it, the others say it on standard error */
  end(tally: Tally, note: string): Promise<void>;
}

export function reportSink(settings: ScanSettings, output: Output, tool: ToolInfo, io: Io): ReportSink {
  return settings.format === 'table' ? tableSink(settings, output, tool, io) : streamingSink(settings, output, tool);
}

function streamingSink(settings: ScanSettings, output: Output, tool: ToolInfo): ReportSink {
  const reporter = settings.format === 'json' ? json : ndjson;
  let written = 0;
  return {
    begin: () => output.write(reporter.begin(tool)),
    document: (document) => output.write(reporter.document(document, written++)),
    end: (tally) => output.write(reporter.end(endOf(tally), tool, written)),
  };
}

function tableSink(settings: ScanSettings, output: Output, tool: ToolInfo, io: Io): ReportSink {
  const documents: ReportedDocument[] = [];
  return {
    begin: async () => {},
    document: async (document) => {
      documents.push(document);
    },
    end: async (tally, note) => {
      if (documents.length === 0) return;
      const { table } = await loadTable();
      const toFile = settings.output !== undefined;
      const reporter = table({
        language: settings.language,
        columns: io.stdout.isTTY && !toFile ? Math.min(Math.max(io.stdout.columns, 80), 200) : 100,
        style: chooseColour(io, settings.color, toFile),
        byFile: settings.byFile === true,
        context: settings.context,
        note: settings.quiet ? '' : note,
      });
      await output.write(reporter.render({ ...reportFrame(tool), documents, ...endOf(tally) }));
    },
  };
}

const endOf = (tally: Tally) => ({
  formulas: tally.formulas(),
  failures: tally.failures(),
  summary: tally.summary(),
});

const reportFrame = (tool: ToolInfo) => ({ schemaVersion: 1, tool, positions: POSITIONS }) as const;
