import type { Bare } from './entry.js';
import type { Shape } from './occurrence.js';

export const LEVELS = ['central', 'sector', 'province', 'city', 'county', 'district'] as const;
export type Level = (typeof LEVELS)[number];

export const ENTRY_STATUSES = ['current', 'superseded', 'historical'] as const;
export type EntryStatus = (typeof ENTRY_STATUSES)[number];

export const VERIFIED = ['official', 'twice', 'once', 'no'] as const;
export type Verified = (typeof VERIFIED)[number];

/** Where a fact comes from. */
export interface Source {
  readonly title: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
  /** owner/name and path of a public repository that holds the text. */
  readonly repository?: string;
}

export interface English {
  readonly text: string;
  /** official: seen in an official translation; literal: our own rendering. */
  readonly attested: 'official' | 'literal';
}

/** A wording that is known to be wrong (error), or that careful editors avoid (taste). */
export interface WrongForm {
  readonly form: string;
  readonly kind: 'error' | 'taste';
  readonly reason: string;
}

/** One of several meanings of a name. */
export interface Sense {
  readonly note?: string;
  readonly level?: Level;
  readonly place?: string;
  readonly coinedBy?: string;
  readonly since?: string;
  readonly until?: string;
  readonly items?: readonly string[];
  readonly itemsNote?: string;
  readonly english?: English;
}

/**
 * An entry as people write it; entry.schema.json says what each field means, and its order is the order of fields.
 * Dates are YYYY, YYYY-MM or YYYY-MM-DD.
 */
export interface DictionaryEntry {
  readonly id: string;
  readonly kind?: 'formula' | 'phrase';
  readonly name: string;
  readonly core?: string;
  readonly head?: string;
  readonly heads?: readonly string[];
  readonly verbs?: readonly string[];
  /** Absent of phrases. */
  readonly shape?: Exclude<Shape, 'phrase'>;
  readonly optional?: boolean;
  readonly bare?: Bare;
  readonly variants?: readonly string[];
  readonly wrongForms?: readonly WrongForm[];
  readonly items?: readonly string[];
  readonly itemsNote?: string;
  readonly senses?: readonly Sense[];
  readonly level: Level;
  readonly place?: string;
  readonly coinedBy?: string;
  readonly since?: string;
  readonly until?: string;
  readonly status: EntryStatus;
  readonly supersededBy?: string;
  readonly supersededSince?: string;
  readonly derivedFrom?: string;
  readonly english?: English;
  readonly examples?: { readonly found?: readonly string[]; readonly notFound?: readonly string[] };
  readonly sources?: readonly Source[];
  readonly verified: Verified;
  readonly note?: string;
}

/** An entry with what the build makes of it. */
export interface FullEntry extends DictionaryEntry {
  /** Tone marks, syllables parted by blanks. */
  readonly pinyin: string;
  /** The name in traditional script. */
  readonly traditional: string;
  /** Where it is written: `national/economy.yaml`; a user's own file as it was given. */
  readonly file: string;
}
