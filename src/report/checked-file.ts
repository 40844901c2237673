import type { CheckedFile, CheckedFinding } from '../model/check-report.js';
import type { ReportedDocument, ReportedFinding } from '../model/report.js';
import { countCodePoints } from '../text/lines.js';

/** UTF-16 units of an excerpt on either side of a finding. */
const AROUND = 80;
/** UTF-16 units of a finding that are shown. */
const LONGEST = 80;

/** The findings of a document with where they end and the line around them. `source` is the decoded file. */
export const checkedFile = (source: string, { path, findings }: ReportedDocument): CheckedFile => ({
  path,
  findings: findings.map((finding) => checkedFinding(source, finding)),
});

function checkedFinding(source: string, finding: ReportedFinding): CheckedFinding {
  const { start, end, line, column } = finding;
  const lineStart = Math.max(source.lastIndexOf('\n', start - 1), source.lastIndexOf('\r', start - 1)) + 1;
  const inside = source.slice(start, end);
  const breaks = inside.match(/\r\n?|\n/g)?.length ?? 0;
  const lastBreak = Math.max(inside.lastIndexOf('\n'), inside.lastIndexOf('\r')) + 1;
  const lastLine = inside.slice(lastBreak);
  const bytesBefore = Buffer.byteLength(source.slice(lineStart, start), 'utf8');
  const lastBytes = Buffer.byteLength(lastLine, 'utf8');
  return {
    ...finding,
    endLine: line + breaks,
    endColumn: (breaks ? 1 : column) + countCodePoints(lastLine),
    byteColumn: bytesBefore + 1,
    endByteColumn: (breaks ? 1 : bytesBefore + 1) + lastBytes,
    excerpt: excerptOf(source, lineStart, finding),
  };
}

function excerptOf(
  source: string,
  lineStart: number,
  { start, end, column }: ReportedFinding,
): CheckedFinding['excerpt'] {
  let from = Math.max(lineStart, start - AROUND);
  // Never between the halves of a pair.
  if (from > lineStart && isLow(source, from)) from--;
  const stop = source.slice(start, Math.min(end, start + LONGEST) + AROUND).search(/[\r\n]/);
  let to = stop >= 0 ? start + stop : Math.min(source.length, Math.min(end, start + LONGEST) + AROUND);
  if (isLow(source, to)) to--;
  return { text: source.slice(from, to), column: column - countCodePoints(source.slice(from, start)) };
}

const isLow = (source: string, at: number): boolean => (source.charCodeAt(at) & 0xfc00) === 0xdc00;
