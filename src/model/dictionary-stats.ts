/** How many entries have a property: rows in a fixed order, so that the same dictionary gives the same table. */
export type Counts = readonly (readonly [key: string, count: number])[];

export interface DictionaryStats {
  readonly entries: number;
  readonly formulas: number;
  readonly phrases: number;
  /** Of the centre and of sectors; of provinces; of cities, counties and districts. Formulas only. */
  readonly national: number;
  readonly provincial: number;
  readonly local: number;
  readonly byLevel: Counts;
  /** By province, from the places of provincial and local entries. */
  readonly byPlace: Counts;
  /** By decade of the first known use. */
  readonly byPeriod: Counts;
  readonly byStatus: Counts;
  readonly byVerified: Counts;
  readonly byShape: Counts;
  readonly with: Readonly<
    Record<
      | 'items'
      | 'senses'
      | 'english'
      | 'officialEnglish'
      | 'since'
      | 'coinedBy'
      | 'verbs'
      | 'wrongForms'
      | 'lineage'
      | 'sources'
      | 'examples',
      number
    >
  >;
}
