import type { Severity } from '../model/finding.js';
import { type Shape, STATUSES, type Status } from '../model/occurrence.js';
import type { Failure, FormulaRow, ReportedDocument, Summary } from '../model/report.js';
import { byCodePoint } from '../text/code-point-order.js';

/** What a run read, for the line that says so. Never part of the JSON, from which it can be told. */
export interface Reading {
  readonly files: number;
  /** Code points. */
  readonly characters: number;
  readonly encodings: readonly (readonly [name: string, files: number])[];
  readonly repairs: readonly (readonly [kind: string, count: number])[];
  /** Places that could not be decoded. */
  readonly undecodable: number;
}

interface Row {
  status: Status;
  shape: Shape;
  count: number;
  documents: number;
  lastDocument: number;
}

// Where the places of a formula differ, its row shows what most asks for attention; written as listed even once, it is known.
const ATTENTION: readonly Status[] = ['variant', 'known', 'unknown', 'suspect', 'superseded'];

/** Counts documents one at a time and keeps none of them, so that a run of any length needs little memory. */
export class Tally {
  private readonly rows = new Map<string, Row>();
  private readonly encodings = new Map<string, number>();
  private readonly repairs = new Map<string, number>();
  private readonly severities: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  private readonly failed: Failure[] = [];
  private documents = 0;
  private occurrences = 0;
  private characters = 0;
  private undecodable = 0;

  add(document: ReportedDocument): void {
    this.documents++;
    this.characters += document.characters;
    this.undecodable += document.undecodable;
    increase(this.encodings, document.encoding, 1);
    for (const { kind, count } of document.repairs) increase(this.repairs, kind, count);
    for (const { severity } of document.findings) this.severities[severity]++;
    for (const { canonical, status, shape } of document.occurrences) this.count(canonical, status, shape);
  }

  fail(failure: Failure): void {
    this.failed.push(failure);
  }

  /** Most frequent first, then by code point of the canonical name. */
  formulas(): FormulaRow[] {
    return [...this.rows]
      .map(([canonical, { status, shape, count, documents }]) => ({ canonical, status, shape, count, documents }))
      .sort((a, b) => b.count - a.count || byCodePoint(a.canonical, b.canonical));
  }

  failures(): readonly Failure[] {
    return this.failed;
  }

  summary(): Summary {
    const byStatus = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
    for (const { status } of this.rows.values()) byStatus[status]++;
    return {
      documents: this.documents,
      failed: this.failed.length,
      formulas: this.rows.size,
      occurrences: this.occurrences,
      byStatus,
      bySeverity: { ...this.severities },
    };
  }

  reading(): Reading {
    return {
      files: this.documents,
      characters: this.characters,
      encodings: largestFirst(this.encodings),
      repairs: largestFirst(this.repairs),
      undecodable: this.undecodable,
    };
  }

  private count(canonical: string, status: Status, shape: Shape): void {
    this.occurrences++;
    let row = this.rows.get(canonical);
    if (!row) {
      row = { status, shape, count: 0, documents: 0, lastDocument: 0 };
      this.rows.set(detached(canonical), row);
    }
    row.count++;
    if (ATTENTION.indexOf(status) > ATTENTION.indexOf(row.status)) row.status = status;
    if (row.lastDocument !== this.documents) row.documents++;
    row.lastDocument = this.documents;
  }
}

/** A copy: a piece that V8 has cut out of a document would keep the whole document in memory. */
const detached = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

function increase(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

const largestFirst = (counts: Map<string, number>): (readonly [string, number])[] =>
  [...counts].sort(([a, m], [b, n]) => n - m || byCodePoint(a, b));
