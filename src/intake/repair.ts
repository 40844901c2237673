import type { RepairCount } from '../model/document.js';
import type { Edit, MappedText } from '../text/mapped-text.js';
import { pinyinGloss } from './repairs/pinyin-gloss.js';

/** One kind of damage. */
export interface Repair {
  /** The name under which the report counts it. */
  readonly kind: string;
  /** Finds the damage: sorted edits that do not overlap, in UTF-16 offsets into `text`. Linear in its length. */
  find(text: string): Edit[];
}

const REPAIRS: readonly Repair[] = [pinyinGloss];

/** Applies every repair in order, each to what the one before it left. Kinds that found nothing are not counted. */
export function repairAll(text: MappedText): { text: MappedText; repairs: RepairCount[] } {
  const repairs: RepairCount[] = [];
  let repaired = text;
  for (const repair of REPAIRS) {
    const edits = repair.find(repaired.text);
    if (edits.length === 0) continue;
    repaired = repaired.apply(edits);
    repairs.push({ kind: repair.kind, count: edits.length });
  }
  return { text: repaired, repairs };
}
