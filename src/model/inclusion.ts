/** What may be reported beside numbered formulas: what the definition calls OPTIONAL, and un-numbered set phrases. */
export const INCLUSIONS = ['optional', 'phrases'] as const;
export type Inclusion = (typeof INCLUSIONS)[number];
