import { stringify } from 'csv-stringify/sync';
import type { CheckedFinding, CheckReport } from '../../model/check-report.js';
import type { Failure } from '../../model/report.js';
import { withoutControls } from '../../text/xml-characters.js';
import type { FindingReporter } from './finding-reporter.js';

const FIELDS = [
  ...['path', 'line', 'column', 'endLine', 'endColumn', 'start', 'end', 'severity', 'ruleId', 'message'],
  ...['suggestion', 'excerpt', 'fingerprint', 'url'],
];

/** For spreadsheets: byte order mark, lines end with CR LF, what a spreadsheet would run as a formula is quoted. */
export const checkCsv: FindingReporter = {
  name: 'csv',
  render: (report) =>
    stringify([FIELDS, ...rowsOf(report)], {
      bom: true,
      escape_formulas: true,
      record_delimiter: 'windows',
      // csv-stringify itself quotes for CR LF alone.
      quoted_match: /[\r\n]/,
    }),
};

function rowsOf({ files, failures, rules }: CheckReport): (string | number)[][] {
  const urls = new Map<string, string>(rules.map(({ id, url }) => [id, url]));
  return [
    ...failures.map(failureRow),
    ...files.flatMap(({ path, findings }) =>
      findings.map((finding) => findingRow(path, finding, urls.get(finding.ruleId) ?? '')),
    ),
  ].map((row) => row.map((cell) => (typeof cell === 'string' ? withoutControls(cell) : cell)));
}

const failureRow = ({ path, code, message }: Failure): (string | number)[] => [
  ...[path, '', '', '', '', '', '', 'failure', code, message, '', '', '', ''],
];

const findingRow = (path: string, finding: CheckedFinding, url: string): (string | number)[] => [
  path,
  ...[finding.line, finding.column, finding.endLine, finding.endColumn, finding.start, finding.end],
  ...[finding.severity, finding.ruleId, finding.message, finding.suggestions.map(({ text }) => text).join(' | ')],
  ...[finding.excerpt.text, finding.fingerprint, url],
];
