import type { Failure, Report, ReportedDocument } from '../model/report.js';
import { digest } from '../text/digest.js';
import { jsonLine } from '../text/json-text.js';
import { arrangeDocuments, arrangeFailures, type Part } from './arrange.js';
import { tallyOf } from './build-report.js';

/** A document as `arrangeDocuments` takes it: with a digest, so that the document itself need not be kept. */
export const partOfDocument = (document: ReportedDocument): Part => ({
  ...nameOf(document),
  said: digest(jsonLine(document)),
});

/** A failure as `arrangeFailures` takes it. */
export const partOfFailure = (failure: Failure): Part => ({ ...nameOf(failure), said: jsonLine(failure) });

const nameOf = ({ path, id }: Pick<Part, 'path' | 'id'>) => ({ path, ...(id === undefined ? {} : { id }) });

/**
 * The report that one run over the documents of several reports would have made. In whatever order and grouping reports
 * are merged, the result is the same.
 *
 * @throws ConflictError where two different documents have the same name
 * @throws TypeError where reports were made by different versions or dictionaries, or there are none
 */
export function mergeReports(reports: readonly Report[]): Report {
  const [first] = reports;
  if (!first) throw new TypeError('mergeReports needs at least one report');
  const { schemaVersion, tool, positions } = first;
  if (reports.some((report) => jsonLine(report.tool) !== jsonLine(tool)))
    throw new TypeError('mergeReports needs reports of one version of slogans and one dictionary');
  const parts = reports.flatMap((report) =>
    report.documents.map((document) => ({ ...partOfDocument(document), record: document })),
  );
  const failed = reports.flatMap((report) =>
    report.failures.map((failure) => ({ ...partOfFailure(failure), record: failure })),
  );
  const arranged = arrangeDocuments(parts);
  const documents = arranged.map(({ record }) => record);
  const failures = arrangeFailures(failed, arranged).map(({ record }) => record);
  const { formulas, summary } = tallyOf(documents, failures);
  return { schemaVersion, tool, positions, documents, formulas, failures, summary };
}
