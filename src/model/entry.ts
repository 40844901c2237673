import type { Shape } from './occurrence.js';

/** May a name be taken without quotation marks? `head`: only before its head or one of its usual heads. */
export type Bare = 'yes' | 'head' | 'no';

/** What scanning needs to know of a dictionary entry; a field that has its usual value is left out. */
export interface Entry {
  readonly id: string;
  /** The canonical name. */
  readonly name: string;
  readonly core?: string;
  readonly head?: string;
  readonly heads?: readonly string[];
  readonly shape: Shape;
  readonly optional?: true;
  /** Default: yes. */
  readonly bare?: Exclude<Bare, 'yes'>;
  readonly variants?: readonly string[];
  /** Date (YYYY, YYYY-MM or YYYY-MM-DD) from which another wording stands in its place. */
  readonly supersededSince?: string;
}

/** Classes of what must not be taken for a formula. */
export const EXCLUSION_CLASSES = ['idiom', 'phrase', 'word', 'name', 'quantity', 'enumeration', 'optional'] as const;
export type ExclusionClass = (typeof EXCLUSION_CLASSES)[number];

/** A form that the automaton knows: of an entry, or of something that is no formula. */
export type Form =
  | { readonly kind: 'entry'; readonly entry: Entry; readonly form: string; readonly as: 'name' | 'variant' }
  | { readonly kind: 'exclusion'; readonly class: ExclusionClass };
