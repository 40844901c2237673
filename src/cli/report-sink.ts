import {
  converter,
  json,
  loadTable,
  ndjson,
  POSITIONS,
  type ReportedDocument,
  type Tally,
  type ToolInfo,
} from '../index.js';
import type { Io } from './io.js';
import type { Output } from './output.js';
import { type ScanSettings, WIDTHS } from './scan-options.js';
import { terminalWidth } from './terminal-width.js';

/** What a sink must be told. */
type SinkSettings = Pick<
  ScanSettings,
  'format' | 'language' | 'output' | 'width' | 'color' | 'byFile' | 'context' | 'quiet' | 'script'
>;

/** Takes documents as they are read and writes them in one of the formats. */
export interface ReportSink {
  begin(): Promise<void>;
  document(document: ReportedDocument): Promise<void>;
  /** Documents as `rowsOf` (pool/scan-batch.ts) has written them. */
  rows(rows: Uint8Array, documents: number): Promise<void>;
  /** @param note what was read; only the table holds it, the others say it on standard error */
  end(tally: Tally, note: string): Promise<void>;
}

export function reportSink(settings: SinkSettings, output: Output, tool: ToolInfo, io: Io): ReportSink {
  return settings.format === 'table' ? tableSink(settings, output, tool, io) : streamingSink(settings, output, tool);
}

function streamingSink(settings: SinkSettings, output: Output, tool: ToolInfo): ReportSink {
  const reporter = settings.format === 'json' ? json : ndjson;
  let written = 0;
  return {
    begin: () => output.write(reporter.begin(tool)),
    document: (document) => output.write(reporter.document(document, written++)),
    rows: async (rows, count) => {
      if (count === 0) return;
      if (written > 0 && reporter.between) await output.write(reporter.between);
      await output.write(rows);
      written += count;
    },
    end: (tally) => output.write(reporter.end(endOf(tally), tool, written)),
  };
}

function tableSink(settings: SinkSettings, output: Output, tool: ToolInfo, io: Io): ReportSink {
  const documents: ReportedDocument[] = [];
  return {
    begin: async () => {},
    document: async (document) => {
      documents.push(document);
    },
    rows: async (rows) => {
      for (const document of JSON.parse(Buffer.from(rows).toString()) as ReportedDocument[]) documents.push(document);
    },
    end: async (tally, note) => {
      if (documents.length === 0) return;
      const { table } = await loadTable();
      const { chooseColour } = await import('./colour.js');
      const toFile = settings.output !== undefined;
      const reporter = table({
        language: settings.language,
        columns: widthOf(settings, io),
        style: chooseColour(io, settings.color, toFile),
        byFile: settings.byFile === true,
        context: settings.context,
        note: settings.quiet ? '' : note,
        ...(settings.script === 'traditional' ? { shown: await converter('cn2t') } : {}),
      });
      await output.write(reporter.render({ ...reportFrame(tool), documents, ...endOf(tally) }));
    },
  };
}

/** Columns: as asked for, as wide as the terminal, or what COLUMNS says; 100 where nobody says anything. */
function widthOf({ width, output }: SinkSettings, io: Io): number {
  if (width !== undefined) return width;
  const found = terminalWidth(io.stdout, io);
  // A file is the same whatever terminal it is made in.
  if (found === undefined || (output !== undefined && io.stdout.isTTY)) return 100;
  return Math.min(Math.max(found, WIDTHS.least), 200);
}

const endOf = (tally: Tally) => ({
  formulas: tally.formulas(),
  failures: tally.failures(),
  summary: tally.summary(),
});

const reportFrame = (tool: ToolInfo) => ({ schemaVersion: 1, tool, positions: POSITIONS }) as const;
