import type { CheckedFinding } from '../../model/check-report.js';
import type { Suggestion } from '../../model/finding.js';
import type { Span } from '../../model/span.js';
import { countCodePoints } from '../../text/lines.js';

/** A suggestion with its place in the units that formats ask for, counted as those of a finding. */
export interface LocatedSuggestion
  extends Pick<CheckedFinding, 'line' | 'column' | 'endLine' | 'endColumn' | 'byteColumn' | 'endByteColumn'> {
  /** What stands there; undefined where the excerpt does not hold it whole. */
  readonly old: string | undefined;
  readonly text: string;
}

/** The suggestions of a finding whose place can be told: those for the finding itself and for pieces of its excerpt. */
export const locatedSuggestions = (finding: CheckedFinding): LocatedSuggestion[] =>
  finding.suggestions.map((suggestion) => locate(finding, suggestion)).filter((located) => located !== undefined);

function locate(finding: CheckedFinding, suggestion: Suggestion): LocatedSuggestion | undefined {
  const { start, end, text } = suggestion;
  const old = excerptAt(finding, suggestion);
  if (start === finding.start && end === finding.end) {
    const { line, column, endLine, endColumn, byteColumn, endByteColumn } = finding;
    return { line, column, endLine, endColumn, byteColumn, endByteColumn, old, text };
  }
  if (old === undefined) return undefined;
  // The same line: what lies between the two places is counted, forward or back.
  const sign = start < finding.start ? -1 : 1;
  const between =
    sign < 0
      ? excerptAt(finding, { start, end: finding.start })
      : excerptAt(finding, { start: finding.start, end: start });
  if (between === undefined) return undefined;
  const column = finding.column + sign * countCodePoints(between);
  const byteColumn = finding.byteColumn + sign * bytes(between);
  return {
    line: finding.line,
    column,
    endLine: finding.line,
    endColumn: column + countCodePoints(old),
    byteColumn,
    endByteColumn: byteColumn + bytes(old),
    old,
    text,
  };
}

/** What stands at a span of the file (UTF-16 offsets), or undefined where the excerpt of a finding does not hold it whole. */
export function excerptAt({ excerpt, start, column }: CheckedFinding, span: Span): string | undefined {
  const before = [...excerpt.text].slice(0, column - excerpt.column).join('');
  // Offset into the file of the first unit of the excerpt.
  const origin = start - before.length;
  const inside = span.start >= origin && span.start <= span.end && span.end - origin <= excerpt.text.length;
  return inside ? excerpt.text.slice(span.start - origin, span.end - origin) : undefined;
}

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');
