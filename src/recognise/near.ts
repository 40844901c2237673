import type { Entry, Form } from '../model/entry.js';
import { oneReplaced } from '../text/automaton.js';
import { soundAlike } from '../text/readings.js';
import { remember } from '../text/remember.js';
import { type Knowledge, onceFor } from './knowledge.js';

/** Shorter names differ in one character from too many others. Code units. */
const SHORTEST = 4;

/** 一市一策 beside 一事一策, 一主两辅 beside 一主两副: patterns that everybody fills, no misspellings. */
const isPattern = (form: string, entry: Entry): boolean => entry.shape === 'distributive' || form.startsWith('一');

/**
 * The one entry that an unknown name is likely to be a misspelling of: one character was replaced by another of the
 * same sound (两个维互), or 二 stands for 两. Another numeral or another meaning makes a name of its own (六害 after 四害),
 * so no other difference counts. Null where none or several entries are that close. The automaton is the index.
 */
export const nearEntry = (name: string, knowledge: Knowledge): Entry | null => nearEntriesOf(knowledge)(name);

const nearEntriesOf = onceFor((knowledge) => remember((name) => findNear(name, knowledge)));

function findNear(name: string, { automaton, forms }: Knowledge): Entry | null {
  if (name.length < SHORTEST) return null;
  const found = new Set<Entry>();
  for (const { value, at, unit } of oneReplaced(automaton, name, isFixed)) {
    const form: Form = forms[value];
    if (form.kind !== 'entry' || isPattern(form.form, form.entry)) continue;
    if (isConfused(name[at], String.fromCharCode(unit))) found.add(form.entry);
  }
  return found.size === 1 ? [...found][0] : null;
}

const NUMERAL = /[一二三四五六七八九十百千万两双\d]/;

/** Numerals that are never confused; nearly every name begins with one, and nearly every form. */
const isFixed = (written: string): boolean => written !== '二' && NUMERAL.test(written);

const isConfused = (written: string, meant: string): boolean =>
  NUMERAL.test(written) || NUMERAL.test(meant) ? written + meant === '二两' : soundAlike(written, meant);
