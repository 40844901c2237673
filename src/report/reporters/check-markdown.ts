import type { CheckReport } from '../../model/check-report.js';
import type { Failure } from '../../model/report.js';
import { grouped } from '../../text/display-width.js';
import type { Language } from '../../text/language.js';
import { CHECK, checkSummary } from './check-texts.js';
import { barePath, type PlacedFinding, placedFindings } from './finding-places.js';
import type { FindingReporter } from './finding-reporter.js';
import { suggestionText } from './suggestion-text.js';
import { visible } from './visible.js';

/** For comments and wikis: a table in GitHub's Markdown. */
export const checkMarkdown: FindingReporter = {
  name: 'markdown',
  render: (report, { language }) => findingTables(report, language),
};

/**
 * Counts, then a table of what could not be read and one of all findings.
 *
 * @param bytes of UTF-8 that it may have; rows that do not fit are left out, and it is said how many
 */
export function findingTables(report: CheckReport, language: Language, bytes = Number.POSITIVE_INFINITY): string {
  const texts = CHECK[language];
  const { titles } = texts;
  const urls = new Map<string, string>(report.rules.map(({ id, url }) => [id, url]));
  const failures = report.failures.map(failureRow);
  const findings = placedFindings(report).map((placed) =>
    findingRow(placed, urls.get(placed.finding.ruleId), language),
  );
  const head = [titles.severity, titles.place, titles.rule, titles.message, titles.suggestion];
  const all = [
    `${escaped(checkSummary(report, language))}\n`,
    ...(failures.length > 0 ? [`\n${header([texts.failures.path, texts.failures.message])}`, ...failures] : []),
    ...(findings.length > 0 ? [`\n${header(head)}`, ...findings] : []),
  ];
  const kept = fitting(all, bytes - ROOM_FOR_NOTE);
  if (kept === all.length) return all.join('');
  return `${all.slice(0, kept).join('')}\n${texts.rowsLeftOut(grouped(all.length - kept))}\n`;
}

/** Bytes of the line that says what was left out, and more. */
const ROOM_FOR_NOTE = 200;

/** How many of the first texts have no more than that many bytes. */
function fitting(texts: readonly string[], bytes: number): number {
  let size = 0;
  const over = texts.findIndex((text) => {
    size += Buffer.byteLength(text, 'utf8');
    return size > bytes;
  });
  return over < 0 ? texts.length : over;
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
const header = (titles: readonly string[]): string => row(titles) + row(titles.map(() => '---'));

const failureRow = ({ path, message }: Failure): string => row([escaped(barePath(path)), escaped(message)]);

function findingRow({ path, finding }: PlacedFinding, url: string | undefined, language: Language): string {
  const { line, column, severity, ruleId, message } = finding;
  return row([
    CHECK[language].severity[severity],
    escaped(`${path}:${line}:${column}`),
    url ? `[${escaped(ruleId)}](<${url.replace(/[<>\s|\\]/g, encodeURIComponent)}>)` : escaped(ruleId),
    escaped(message),
    escaped(suggestionText(finding, language)),
  ]);
}

/** A text that Markdown shows as it is, in one cell of a table. */
const escaped = (text: string): string => visible(text).replace(/[\\`*_{}[\]<>|~&$]/g, '\\$&');
