import type { Entry } from '../model/entry.js';
import { soundAlike } from '../text/readings.js';
import type { Knowledge } from './context.js';

/** Shorter names differ in one character from too many others. Code units. */
const SHORTEST = 4;

interface Near {
  readonly form: string;
  readonly entry: Entry;
}

const indices = new WeakMap<Knowledge, Map<string, Near[]>>();

/** Names with one character left out, by what is left: a name that differs in one character shares a key with them. */
function indexOf(knowledge: Knowledge): Map<string, Near[]> {
  let index = indices.get(knowledge);
  if (index) return index;
  index = new Map();
  for (const form of knowledge.forms) {
    if (form.kind !== 'entry' || form.form.length < SHORTEST || isPattern(form)) continue;
    for (const key of keysOf(form.form)) {
      const near = index.get(key);
      if (near) near.push(form);
      else index.set(key, [form]);
    }
  }
  indices.set(knowledge, index);
  return index;
}

/** 一市一策 beside 一事一策, 一主两辅 beside 一主两副: patterns that everybody fills, no misspellings. */
const isPattern = ({ form, entry }: Near): boolean => entry.shape === 'distributive' || form.startsWith('一');

const keysOf = (name: string): string[] => Array.from(name, (_, i) => `${name.slice(0, i)}?${name.slice(i + 1)}`);

/**
 * The one entry that an unknown name is likely to be a misspelling of: one character was replaced by another of the
 * same sound (两个维互), or 二 stands for 两. Another numeral or another meaning makes a name of its own (六害 after 四害),
 * so no other difference counts. Null where none or several entries are that close.
 */
export function nearEntry(name: string, knowledge: Knowledge): Entry | null {
  if (name.length < SHORTEST) return null;
  const index = indexOf(knowledge);
  const found = new Set<Entry>();
  keysOf(name).forEach((key, i) => {
    for (const { form, entry } of index.get(key) ?? []) if (isConfused(name[i], form[i])) found.add(entry);
  });
  return found.size === 1 ? [...found][0] : null;
}

const NUMERAL = /[一二三四五六七八九十百千万两双\d]/;

const isConfused = (written: string, meant: string): boolean =>
  written !== meant &&
  (NUMERAL.test(written) || NUMERAL.test(meant) ? written + meant === '二两' : soundAlike(written, meant));
