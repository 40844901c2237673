import type { Occurrence } from '../model/occurrence.js';
import type { ReportedDocument, ReportedOccurrence, ScannedDocument } from '../model/report.js';
import type { Span } from '../model/span.js';
import { countCodePoints, LineCursor, type LinePosition } from '../text/lines.js';

/** Code points of context on either side of an occurrence. */
export const CONTEXT = 20;

const CONTROLS = /\p{Cc}/gu;
const LINE_BREAK = /[\r\n]/;

const asItIs = (name: string): string => name;

/**
 * One document as the report shows it: with lines, columns and context.
 *
 * @param name how canonical names are shown (`--script traditional`); default as they are
 */
export function reportDocument(
  document: ScannedDocument,
  name: (canonical: string) => string = asItIs,
): ReportedDocument {
  const { source } = document;
  return {
    path: document.path,
    format: document.format,
    encoding: document.encoding,
    encodingConfidence: round(document.encodingConfidence),
    script: document.script,
    date: document.date,
    characters: countCodePoints(source),
    repairs: document.repairs.map(({ kind, count }) => ({ kind, count })),
    occurrences: locate(source, document.occurrences, (o, place) => reportOccurrence(source, o, place, name)),
    findings: locate(source, document.findings, (finding, place) => ({ ...finding, ...place })),
  };
}

/** Puts spans in order and gives each its line and column. */
function locate<T extends Span, R>(
  source: string,
  spans: readonly T[],
  show: (span: T, place: LinePosition) => R,
): R[] {
  if (spans.length === 0) return [];
  const cursor = new LineCursor(source);
  return [...spans].sort((a, b) => a.start - b.start || a.end - b.end).map((span) => show(span, cursor.at(span.start)));
}

// The order of the fields is the order of the JSON.
function reportOccurrence(
  source: string,
  o: Occurrence,
  { line, column }: LinePosition,
  name: (canonical: string) => string,
): ReportedOccurrence {
  return {
    start: o.start,
    end: o.end,
    line,
    column,
    surface: o.surface,
    core: o.core,
    head: o.head,
    canonical: name(o.canonical),
    entryId: o.entryId,
    status: o.status,
    ...(o.nearEntryId ? { nearEntryId: o.nearEntryId } : {}),
    shape: o.shape,
    quoted: o.quoted,
    ...(o.repaired ? { repaired: true } : {}),
    ...(o.optional ? { optional: true } : {}),
    evidence: o.evidence,
    confidence: round(o.confidence),
    items: o.expansion?.items ?? null,
    itemsSpan: o.expansion ? { start: o.expansion.span.start, end: o.expansion.span.end } : null,
    context: contextOf(source, o),
  };
}

/** Up to CONTEXT code points on either side, not beyond the line, without control characters. */
function contextOf(source: string, { start, end }: Span): { before: string; after: string } {
  const before =
    source
      .slice(Math.max(0, start - 2 * CONTEXT), start)
      .split(LINE_BREAK)
      .at(-1) ?? '';
  const after = source.slice(end, end + 2 * CONTEXT).split(LINE_BREAK, 1)[0];
  return { before: shorten(before, -CONTEXT), after: shorten(after, 0, CONTEXT) };
}

const shorten = (text: string, from: number, to?: number): string =>
  [...text].slice(from, to).join('').replace(CONTROLS, '');

/** Three decimals: sums of weights would print as 0.8300000000000001. */
const round = (share: number): number => Math.round(share * 1000) / 1000;
