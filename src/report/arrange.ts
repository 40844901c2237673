import type { DocumentId } from '../model/report.js';
import { byCodePoint } from '../text/code-point-order.js';

/** What a record of a report is called. */
export interface Named {
  readonly path: string;
  readonly id?: DocumentId;
}

/** A record that is to be put in its place among those of other reports. */
export interface Part extends Named {
  /** What the record says, or a digest of it: parts of one name that say the same are one. */
  readonly said: string;
}

/** Two documents of one name that say different things: no order makes a sum of them. */
export class ConflictError<T extends Part = Part> extends Error {
  override readonly name = 'ConflictError';

  constructor(
    readonly one: T,
    readonly other: T,
  ) {
    super(`two different documents are called ${other.id === undefined ? other.path : JSON.stringify(other.id)}`);
  }
}

/** Standard input has no name: two of its documents are two, however alike. */
const hasName = ({ path, id }: Named): boolean => path !== '-' || id !== undefined;

const compare = (a: Part, b: Part): number => compareNames(a, b) || byCodePoint(a.said, b.said);

/** By path, then by id: none, numbers, texts. The order in which one run over a folder lists its documents. */
const compareNames = (a: Named, b: Named): number => byCodePoint(a.path, b.path) || compareIds(a.id, b.id);

function compareIds(a: DocumentId | undefined, b: DocumentId | undefined): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return byCodePoint(a, b);
  return rank(a) - rank(b);
}

const rank = (id: DocumentId | undefined): number => (id === undefined ? 0 : typeof id === 'number' ? 1 : 2);

/** Documents in order, each once. Throws ConflictError. */
export function arrangeDocuments<T extends Part>(parts: readonly T[]): T[] {
  const arranged = arrange(parts);
  for (let i = 1; i < arranged.length; i++) {
    const [one, other] = [arranged[i - 1], arranged[i]];
    if (hasName(one) && compareNames(one, other) === 0) throw new ConflictError(one, other);
  }
  return arranged;
}

/** Failures in order, each once, without those of documents that are there: they were read in the end. */
export function arrangeFailures<T extends Part>(parts: readonly T[], documents: readonly Part[]): T[] {
  const left: T[] = [];
  let at = 0;
  for (const part of arrange(parts)) {
    while (at < documents.length && compareNames(documents[at], part) < 0) at++;
    const isThere = at < documents.length && hasName(part) && compareNames(documents[at], part) === 0;
    if (!isThere) left.push(part);
  }
  return left;
}

/** In order; of neighbours with a name that say the same, one. */
const arrange = <T extends Part>(parts: readonly T[]): T[] =>
  [...parts].sort(compare).filter((part, i, all) => i === 0 || !hasName(part) || compare(all[i - 1], part) !== 0);
