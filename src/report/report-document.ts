import type { Occurrence } from '../model/occurrence.js';
import type { ReportedDocument, ReportedOccurrence, ScannedDocument } from '../model/report.js';
import type { Span } from '../model/span.js';
import { countCodePoints, LineCursor, type LinePosition } from '../text/lines.js';
import { hidesMarkup, readableAt, type Shown, sourceAt } from './context.js';

export interface ReportOptions {
  /**
   * `source` (default): surface and context as they stand in the file, as JSON has them. `readable`: as a person reads
   * them, without tags and marks and with entities decoded.
   */
  readonly context?: 'source' | 'readable';
}

/** One document as the report shows it: with lines, columns and context. */
export function reportDocument(
  document: ScannedDocument,
  { context = 'source' }: ReportOptions = {},
): ReportedDocument {
  const { source } = document;
  const show = context === 'readable' && hidesMarkup(document) ? readableAt : sourceAt;
  return {
    path: document.path,
    format: document.format,
    encoding: document.encoding,
    encodingConfidence: round(document.encodingConfidence),
    script: document.script,
    date: document.date,
    characters: countCodePoints(source),
    undecodable: count(source, '\ufffd'),
    repairs: document.repairs.map(({ kind, count }) => ({ kind, count })),
    occurrences: locate(source, document.occurrences, (o, place) => reportOccurrence(o, place, show(document, o))),
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
function reportOccurrence(o: Occurrence, { line, column }: LinePosition, shown: Shown): ReportedOccurrence {
  return {
    start: o.start,
    end: o.end,
    line,
    column,
    surface: shown.surface,
    core: o.core,
    head: o.head,
    canonical: o.canonical,
    entryId: o.entryId,
    status: o.status,
    ...(o.nearEntryId ? { nearEntryId: o.nearEntryId } : {}),
    ...(o.nearName ? { nearName: o.nearName } : {}),
    shape: o.shape,
    quoted: o.quoted,
    ...(o.repaired ? { repaired: true } : {}),
    ...(o.optional ? { optional: true } : {}),
    evidence: o.evidence,
    confidence: round(o.confidence),
    items: o.expansion?.items ?? null,
    itemsSpan: o.expansion ? { start: o.expansion.span.start, end: o.expansion.span.end } : null,
    context: shown.context,
  };
}

/** Three decimals: sums of weights would print as 0.8300000000000001. */
const round = (share: number): number => Math.round(share * 1000) / 1000;

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found++;
  return found;
}
