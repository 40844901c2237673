import type { Span } from './span.js';

export const SHAPES = [
  'set-name',
  'paired',
  'numeral-noun',
  'bound-head',
  'distributive',
  'arithmetic',
  'campaign',
  'series',
  'phrase',
] as const;
export type Shape = (typeof SHAPES)[number];

export const STATUSES = ['known', 'variant', 'superseded', 'suspect', 'unknown'] as const;
export type Status = (typeof STATUSES)[number];

/** What a formula stands for, as the document gives it. */
export interface Expansion {
  /** In simplified script, in the order of the text. */
  readonly items: readonly string[];
  /** Where the items stand: UTF-16 offsets into the decoded file. */
  readonly span: Span;
}

/** One place at which a formula stands. Offsets are UTF-16, into the decoded file. */
export interface Occurrence extends Span {
  /** `source.slice(start, end)`, exactly. */
  readonly surface: string;
  /** The surface cleaned: simplified, no quotation marks, no glosses, damage repaired. */
  readonly core: string;
  /** The noun that follows directly, in simplified script, or null. */
  readonly head: string | null;
  /** The name under which the dictionary cites it; the core where it is unknown. */
  readonly canonical: string;
  readonly entryId: string | null;
  readonly status: Status;
  /** The entry that a suspect name is likely to be a misspelling of. */
  readonly nearEntryId?: string;
  /** The name of that entry. */
  readonly nearName?: string;
  readonly shape: Shape;
  readonly quoted: boolean;
  /** True for what the definition lists as OPTIONAL; reported with `include: ['optional']` only. */
  readonly optional: boolean;
  /** True where characters of the core were restored from damaged bytes. */
  readonly repaired: boolean;
  /** Names of the pieces of evidence that carried the decision, strongest first. */
  readonly evidence: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly expansion?: Expansion;
}
