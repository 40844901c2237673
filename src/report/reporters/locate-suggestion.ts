import type { CheckedFinding } from '../../model/check-report.js';
import type { Suggestion } from '../../model/finding.js';
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

function locate(finding: CheckedFinding, { start, end, text }: Suggestion): LocatedSuggestion | undefined {
  const { excerpt, line } = finding;
  // UTF-16 offset into the file of the first unit of the excerpt.
  const origin = finding.start - [...excerpt.text].slice(0, finding.column - excerpt.column).join('').length;
  const from = start - origin;
  const to = end - origin;
  const inExcerpt = from >= 0 && from <= to && to <= excerpt.text.length;
  const old = inExcerpt ? excerpt.text.slice(from, to) : undefined;
  if (start === finding.start && end === finding.end) {
    const { column, endLine, endColumn, byteColumn, endByteColumn } = finding;
    return { line, column, endLine, endColumn, byteColumn, endByteColumn, old, text };
  }
  if (old === undefined) return undefined;
  const column = excerpt.column + countCodePoints(excerpt.text.slice(0, from));
  const byteColumn =
    finding.byteColumn + bytes(excerpt.text.slice(0, from)) - bytes(excerpt.text.slice(0, finding.start - origin));
  return {
    line,
    column,
    endLine: line,
    endColumn: column + countCodePoints(old),
    byteColumn,
    endByteColumn: byteColumn + bytes(old),
    old,
    text,
  };
}

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');
