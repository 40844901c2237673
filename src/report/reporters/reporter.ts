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
  /** The same of documents as `jsonLine` gives them, without what stands between documents. */
  readonly row: (line: string) => string;
  /** What stands between two rows. */
  readonly between: string;
  readonly end: (end: ReportEnd, tool: ToolInfo, documents: number) => string;
}

type Parts = Omit<StreamingReporter, 'render' | 'document'>;

export function streaming(parts: Parts): StreamingReporter {
  const document: StreamingReporter['document'] = (reported, index) =>
    (index ? parts.between : '') + parts.row(jsonLine(reported));
  return {
    ...parts,
    document,
    render: ({ tool, documents, ...end }) =>
      [parts.begin(tool), ...documents.map(document), parts.end(end, tool, documents.length)].join(''),
  };
}

export { jsonLine, jsonText };
