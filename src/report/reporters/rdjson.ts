import type { CheckReport } from '../../model/check-report.js';
import type { Failure } from '../../model/report.js';
import { barePath, type PlacedFinding, placedFindings } from './finding-places.js';
import type { FindingReporter } from './finding-reporter.js';
import { locatedSuggestions } from './locate-suggestion.js';
import { jsonLine, jsonText } from './reporter.js';

// Reviewdog Diagnostic Format: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf. Lines and columns from 1,
// columns in bytes of UTF-8 whatever the encoding of the file, ends exclusive.

const SOURCE = { name: 'slogans' };

/** For reviewdog: one JSON object. */
export const rdjson: FindingReporter = {
  name: 'rdjson',
  render: (report) => `${jsonText({ source: SOURCE, diagnostics: diagnosticsOf(report) }, 2)}\n`,
};

/** For reviewdog: one JSON object for each finding, a line each. */
export const rdjsonl: FindingReporter = {
  name: 'rdjsonl',
  render: (report) =>
    diagnosticsOf(report)
      .map((diagnostic) => `${jsonLine({ ...diagnostic, source: SOURCE })}\n`)
      .join(''),
};

function diagnosticsOf(report: CheckReport): object[] {
  const urls = new Map<string, string>(report.rules.map(({ id, url }) => [id, url]));
  return [
    ...report.failures.map(failureDiagnostic),
    ...placedFindings(report).map((placed) => diagnostic(placed, urls.get(placed.finding.ruleId))),
  ];
}

/** A file that could not be read is a diagnostic without a range. */
const failureDiagnostic = ({ path, code, message }: Failure): object => ({
  message,
  location: { path: barePath(path) },
  severity: 'ERROR',
  code: { value: code },
});

function diagnostic({ path, finding }: PlacedFinding, url: string | undefined): object {
  const suggestions = locatedSuggestions(finding).map((located) => ({ range: rangeOf(located), text: located.text }));
  return {
    message: finding.message,
    location: { path, range: rangeOf(finding) },
    severity: finding.severity.toUpperCase(),
    code: { value: finding.ruleId, ...(url && /^https?:/.test(url) ? { url } : {}) },
    ...(suggestions.length > 0 ? { suggestions } : {}),
  };
}

interface ByteRange {
  readonly line: number;
  readonly byteColumn: number;
  readonly endLine: number;
  readonly endByteColumn: number;
}

const rangeOf = ({ line, byteColumn, endLine, endByteColumn }: ByteRange): object => ({
  start: { line, column: byteColumn },
  end: { line: endLine, column: endByteColumn },
});
