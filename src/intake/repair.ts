import type { RepairCount } from '../model/document.js';
import type { Edit, MappedText } from '../text/mapped-text.js';
import { textOf, unitsOf } from '../text/units.js';
import { gbkShift } from './repairs/gbk-shift.js';
import { htmlEntity, htmlTag } from './repairs/html-remains.js';
import { invisible } from './repairs/invisible.js';
import { kangxiRadicals } from './repairs/kangxi-radicals.js';
import { lineBreaks } from './repairs/line-breaks.js';
import { pinyinGloss } from './repairs/pinyin-gloss.js';
import { quotes } from './repairs/quotes.js';
import { spaces } from './repairs/spaces.js';
import { utf8AsGbk } from './repairs/utf8-as-gbk.js';
import { width } from './repairs/width.js';
import { placesOf, Sign, signsOf } from './signs.js';

/** One kind of damage. */
export interface Repair {
  /** The name under which the report counts it. */
  readonly kind: string;
  /** What it shows itself by: the bits of `Sign` without which it is not searched for. */
  readonly sign: number;
  /**
   * Finds the damage: sorted edits that do not overlap, in UTF-16 offsets into `text`. Linear in its length. `places`
   * are those at which a conditional sign stands: elsewhere there is none of this damage.
   */
  find(text: string, places: readonly number[]): Edit[];
}

/**
 * The order matters. Lines were wrapped last, and by the length that they then had, so they are joined first; lost bytes
 * are found before folding changes what surrounds them; a gloss is read after the character before it is restored.
 */
export const REPAIRS: readonly Repair[] = [
  lineBreaks,
  htmlTag,
  htmlEntity,
  invisible,
  utf8AsGbk,
  gbkShift,
  kangxiRadicals,
  width,
  pinyinGloss,
  quotes,
  spaces,
];

/** Applies every repair in order, each to what the one before it left. Kinds that found nothing are not counted. */
export function repairAll(text: MappedText): { text: MappedText; repairs: RepairCount[] } {
  const repairs: RepairCount[] = [];
  const units = unitsOf(text.text);
  let signs = signsOf(units);
  let repaired = signs.bits & Sign.wideBlank ? text.withText(textOf(units)) : text;
  for (const repair of REPAIRS) {
    if (!(signs.bits & repair.sign)) continue;
    const edits = repair.find(repaired.text, placesOf(signs, repair.sign));
    if (edits.length === 0) continue;
    repaired = repaired.apply(edits);
    repairs.push({ kind: repair.kind, count: edits.length });
    // What one repair restores may be what the next one looks for.
    signs = signsOf(unitsOf(repaired.text));
  }
  return { text: repaired, repairs };
}
