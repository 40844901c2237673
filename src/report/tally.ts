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

/** What some documents add to a tally: plain data, for another thread or a file. */
export interface TallyPart {
  readonly documents: number;
  readonly characters: number;
  readonly undecodable: number;
  readonly encodings: Reading['encodings'];
  readonly repairs: Reading['repairs'];
  readonly severities: Readonly<Record<Severity, number>>;
  readonly failed: readonly Failure[];
  /** Formulas in the order in which they appear. */
  readonly rows: readonly (readonly [
    canonical: string,
    status: Status,
    shape: Shape,
    count: number,
    documents: number,
  ])[];
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

  /** All that was counted so far. */
  part(): TallyPart {
    const { documents, characters, undecodable, failed } = this;
    return {
      documents,
      characters,
      undecodable,
      encodings: [...this.encodings],
      repairs: [...this.repairs],
      severities: { ...this.severities },
      failed: [...failed],
      rows: [...this.rows].map(([canonical, row]) => [canonical, row.status, row.shape, row.count, row.documents]),
    };
  }

  /** Counts what another tally has counted, of other documents; as if they were added one by one. */
  merge(part: TallyPart): void {
    this.documents += part.documents;
    this.characters += part.characters;
    this.undecodable += part.undecodable;
    for (const [name, files] of part.encodings) increase(this.encodings, name, files);
    for (const [kind, count] of part.repairs) increase(this.repairs, kind, count);
    for (const severity of Object.keys(part.severities) as Severity[])
      this.severities[severity] += part.severities[severity];
    this.failed.push(...part.failed);
    for (const [canonical, status, shape, count, documents] of part.rows) {
      const row = this.row(canonical, status, shape);
      this.occurrences += count;
      row.count += count;
      row.documents += documents;
    }
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
    const row = this.row(canonical, status, shape);
    this.occurrences++;
    row.count++;
    if (row.lastDocument !== this.documents) row.documents++;
    row.lastDocument = this.documents;
  }

  /** The row of a formula, with the status of one more place in it. */
  private row(canonical: string, status: Status, shape: Shape): Row {
    let row = this.rows.get(canonical);
    if (!row) {
      row = { status, shape, count: 0, documents: 0, lastDocument: 0 };
      this.rows.set(detached(canonical), row);
    } else if (ATTENTION.indexOf(status) > ATTENTION.indexOf(row.status)) row.status = status;
    return row;
  }
}

/** A copy: a piece that V8 has cut out of a document would keep the whole document in memory. */
const detached = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

function increase(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

const largestFirst = (counts: Map<string, number>): (readonly [string, number])[] =>
  [...counts].sort(([a, m], [b, n]) => n - m || byCodePoint(a, b));
