/** What kind of slip makes the written name of the right one. */
export type Slip =
  | 'liang' // 二 for 两
  | 'doubled' // 四个个意识
  | 'alike' // a character of the same sound, or one that looks like it
  | 'swapped' // two neighbours
  | 'permuted' // halves or numerals of a paired name
  | 'missing' // a character
  | 'uncounted' // a numeral or classifier missing (两维护)
  | 'added' // one too many
  | 'classifier' // 四大自信
  | 'numeral' // 五个意识
  | 'other'; // a character of another sound and shape

/** What others coin names by as well: they need more than the slip. */
export const OPEN: ReadonlySet<Slip> = new Set(['missing', 'uncounted', 'added', 'classifier', 'numeral', 'other']);

/** How a slip looks from inside the name. */
export interface Look {
  readonly slip: Slip;
  /** Does the changed part make words? -1: the document writes it elsewhere, too; 1: nobody does. */
  readonly nonsense: -1 | 0 | 1;
}
