import type { Failure, Report, ReportedDocument, ScannedDocument, ToolInfo } from '../model/report.js';
import { reportDocument } from './report-document.js';
import { Tally } from './tally.js';

export const POSITIONS = { offset: 'utf16', column: 'codePoint' } as const;

/**
 * The report on a whole run, in memory: `json.render(buildReport([scanned], [], toolInfo()))`. `Tally` and
 * `reportDocument` do the same one document at a time.
 *
 * @param documents what `scanText` or `scanBytes` returned
 * @param failures what could not be read; an empty list where everything could
 * @param tool `toolInfo()`
 */
export function buildReport(
  documents: readonly ScannedDocument[],
  failures: readonly Failure[],
  tool: ToolInfo,
): Report {
  if (!Array.isArray(documents) || !Array.isArray(failures) || !tool?.dictionary) {
    throw new TypeError('buildReport needs three arguments: (documents, failures, toolInfo())');
  }
  const reported = documents.map((document) => reportDocument(document));
  const { formulas, summary } = tallyOf(reported, failures);
  return { schemaVersion: 1, tool, positions: POSITIONS, documents: reported, formulas, failures, summary };
}

/** Counts of documents that are all there. */
export function tallyOf(
  documents: readonly ReportedDocument[],
  failures: readonly Failure[] = [],
): Pick<Report, 'formulas' | 'summary'> {
  const tally = new Tally();
  for (const document of documents) tally.add(document);
  for (const failure of failures) tally.fail(failure);
  return { formulas: tally.formulas(), summary: tally.summary() };
}
