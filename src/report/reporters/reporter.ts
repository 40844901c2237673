import type { Report, ReportedDocument, ToolInfo } from '../../model/report.js';
import { jsonLine, jsonText } from '../../text/json-text.js';

/** What stands at the end of a report, when all documents are read. */
export type ReportEnd = Pick<Report, 'formulas' | 'failures' | 'summary'>;

/** A name and a function from report to text. */
export interface Reporter {
  readonly name: string;
  readonly render: (report: Report) => string;
}

/** A reporter that can be written while documents are read: `render` is `begin`, every `document`, `end`. */
export interface StreamingReporter extends Reporter {
  readonly begin: (tool: ToolInfo) => string;
  /** @param index number of documents before this one */
  readonly document: (document: ReportedDocument, index: number) => string;
  readonly end: (end: ReportEnd, tool: ToolInfo, documents: number) => string;
}

type Parts = Omit<StreamingReporter, 'render'>;

export const streaming = (parts: Parts): StreamingReporter => ({
  ...parts,
  render: ({ tool, documents, ...end }) =>
    [parts.begin(tool), ...documents.map(parts.document), parts.end(end, tool, documents.length)].join(''),
});

export { jsonLine, jsonText };
