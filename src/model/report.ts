import type { Format, RepairCount, Script } from './document.js';
import type { Finding } from './finding.js';
import type { Occurrence, Shape, Status } from './occurrence.js';
import type { Span } from './span.js';

/** What whoever asks calls a document: given with `--stdin-ndjson`, and given back. A number is a safe integer. */
export type DocumentId = string | number;

/** What is known of a document as a whole. */
export interface DocumentInfo {
  readonly path: string;
  readonly format: Format;
  readonly encoding: string;
  /** 0 to 1: how sure the decoder is of the encoding. */
  readonly encodingConfidence: number;
  readonly script: Script;
  /** YYYY, YYYY-MM or YYYY-MM-DD, where the file tells it. */
  readonly date: string | null;
  readonly repairs: readonly RepairCount[];
}

/** A document as a person reads it: tags and marks gone, entities decoded. */
export interface ReadableText {
  /** In simplified script. */
  readonly text: string;
  /** The place in the source of a piece of this text. UTF-16, both. */
  toSource(span: Span): Span;
  /** The offset into this text of what stands at an offset of the source. UTF-16, both. */
  fromSource(offset: number): number;
  /** A piece of this text (UTF-16 offsets into it) in the script and width of the source. */
  asWritten(source: string, span: Span): string;
}

/** What `scanText` returns for one document. */
export interface ScannedDocument extends DocumentInfo {
  /** The decoded file, for whoever prints lines of it; never part of the report. */
  readonly source: string;
  /** For whoever shows places to people; never part of the report. */
  readonly text?: ReadableText;
  readonly occurrences: readonly Occurrence[];
  readonly findings: readonly Finding[];
}

/** A document or path that could not be read; the run goes on. */
export interface Failure {
  readonly id?: DocumentId;
  readonly path: string;
  /** missing, unreadable, binary, encoding, too-large, too-dense, directory, … */
  readonly code: string;
  readonly message: string;
}

export interface DictionaryInfo {
  readonly version: string;
  readonly entries: number;
  readonly hash: string;
}

export interface ToolInfo {
  readonly name: 'slogans';
  readonly version: string;
  readonly dictionary: DictionaryInfo;
}

/** An occurrence as the report shows it: with line, column (1-based, code points) and context. */
export interface ReportedOccurrence extends Omit<Occurrence, 'optional' | 'repaired' | 'expansion'> {
  readonly line: number;
  readonly column: number;
  readonly repaired?: true;
  readonly optional?: true;
  readonly items: readonly string[] | null;
  readonly itemsSpan: { readonly start: number; readonly end: number } | null;
  readonly context: { readonly before: string; readonly after: string };
}

export interface ReportedFinding extends Finding {
  readonly line: number;
  readonly column: number;
}

export interface ReportedDocument extends DocumentInfo {
  readonly id?: DocumentId;
  /** Length of the decoded file in code points. */
  readonly characters: number;
  /** How often U+FFFD stands in the decoded file: bytes that the encoding does not know, here or earlier. */
  readonly undecodable: number;
  readonly occurrences: readonly ReportedOccurrence[];
  readonly findings: readonly ReportedFinding[];
  /** As given with `--stdin-ndjson`. */
  readonly place?: string;
}

export interface FormulaRow {
  readonly canonical: string;
  readonly status: Status;
  readonly shape: Shape;
  readonly count: number;
  /** In how many documents it stands. */
  readonly documents: number;
}

export interface Summary {
  readonly documents: number;
  readonly failed: number;
  readonly formulas: number;
  readonly occurrences: number;
  readonly byStatus: Readonly<Record<string, number>>;
  readonly bySeverity: Readonly<Record<string, number>>;
}

export interface Report {
  readonly schemaVersion: 1;
  readonly tool: ToolInfo;
  readonly positions: { readonly offset: 'utf16'; readonly column: 'codePoint' };
  readonly documents: readonly ReportedDocument[];
  readonly formulas: readonly FormulaRow[];
  readonly failures: readonly Failure[];
  readonly summary: Summary;
}
