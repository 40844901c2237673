import type { FullEntry } from '../model/dictionary-entry.js';
import { type Automaton, longestAt } from '../text/automaton.js';

/** A paired name with its parts in another order. */
export interface PermutedRow {
  readonly form: string;
  readonly right: string;
  readonly entry: FullEntry;
}

const PAIRED =
  /^([一二三四五六七八九十两双])([^一二三四五六七八九十两双]{1,3})([一二三四五六七八九十两双])([^一二三四五六七八九十两双]{1,3})$/;

const LAYOUT = /^(?:[核心带圈轴翼园廊横纵环射极点主副辅城屏群片网链港湾区谷岛湖江河山库]|中心|走廊)$/;

/** Plans of space (一核两翼, 一主两副): every place has its own, and one of other parts or another order is another's. */
export function isLayout(name: string): boolean {
  const parts = PAIRED.exec(name);
  return parts !== null && LAYOUT.test(parts[2]) && LAYOUT.test(parts[4]);
}

/**
 * The names with two numerals, their halves, their numerals or their morphemes exchanged (四新三高, 四高三新, 三新四高 for
 * 三高四新), where that is no form of the dictionary and of one entry only.
 */
export function permutedForms(entries: Iterable<FullEntry>, automaton: Automaton): PermutedRow[] {
  const found = new Map<string, PermutedRow | null>();
  for (const entry of entries) {
    if (entry.kind === 'phrase' || entry.optional || entry.shape === 'distributive') continue;
    const parts = PAIRED.exec(entry.name);
    if (!parts || isLayout(entry.name)) continue;
    const [, a, b, c, d] = parts;
    for (const form of new Set([c + d + a + b, c + b + a + d, a + d + c + b])) {
      if (form === entry.name || longestAt(automaton, form, 0)?.[1] === form.length) continue;
      found.set(form, found.has(form) ? null : { form, right: entry.name, entry });
    }
  }
  return [...found.values()].filter((row) => row !== null);
}
