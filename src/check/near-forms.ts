import type { Form } from '../model/entry.js';
import type { Span } from '../model/span.js';
import { type Automaton, step } from '../text/automaton.js';
import { isDigit, isHan, isNumeral, isOpeningQuote } from '../text/characters.js';
import { looksAlike } from './look-alike.js';
import { leadingToNames, NONE, numeralsOf, type Ways, waysOf } from './ways-on.js';

/** How a piece of text differs from a form of the dictionary: in one place. */
export type Edit =
  | { readonly kind: 'replaced'; readonly at: number; readonly written: string; readonly meant: string }
  | { readonly kind: 'swapped'; readonly at: number }
  | { readonly kind: 'missing'; readonly at: number; readonly meant: string }
  | { readonly kind: 'added'; readonly at: number };

/** A piece of text that is one edit away from a form. Offsets are UTF-16, into the text; `at` of the edit as well. */
export interface NearForm extends Span {
  readonly form: Extract<Form, { kind: 'entry' }>;
  readonly edit: Edit;
}

/** Shorter forms are one edit away from too much, unless the text marks the name: by quotation marks, or by what follows. */
const SHORTEST = 4;
const SHORTEST_MARKED = 2;
const MARKED = /^(?:[”’」』》"']|（|，?即|是指|分别)/;

/** A name that begins with no numeral is looked for where the text spells at least so much of it. */
const SPELT = 2;

/**
 * Pieces of a text that are exactly one edit away from a form of the dictionary: a character replaced, two neighbours swapped, one missing or
 * one too many. A name is looked for at a numeral, behind a quotation mark, and where its first characters stand. The automaton is the
 * index: from each place one walk with one detour, so that the work is linear in the text and does not grow with the dictionary.
 */
export function findNearForms(text: string, automaton: Automaton, forms: readonly Form[]): NearForm[] {
  const found: NearForm[] = [];
  const leads = leadingToNames(automaton, forms);
  for (let start = 0; start < text.length; start++) {
    const named = isNumeral(text[start]) || isDigit(text[start]);
    const marked = isOpeningQuote(text[start - 1]);
    if (!named && !isHan(text[start])) continue;
    const spelt = named || marked ? 0 : spells(automaton, text, start);
    const misread = !named && !marked && LIKE_NUMERAL.test(text[start]);
    // The numeral slipped behind what follows it (个两维护).
    const behind = !named && isNumeral(text[start + 1]);
    if (spelt < 0 && !misread && !behind) continue;
    const add: Add = (value, end, edit) => {
      const form = forms[value];
      if (form?.kind !== 'entry' || form.form.length < SHORTEST_MARKED) return;
      if (form.form.length >= SHORTEST || MARKED.test(text.slice(end, end + 3))) found.push({ start, end, form, edit });
    };
    if (misread) misreadNumeral(automaton, text, start, add);
    if (behind) swapped(automaton, text, 0, start, add);
    if (spelt < 0) continue;
    let at = named || marked ? start : start + SPELT;
    for (let state = spelt; leads[state] && at < text.length; state = step(automaton, state, text.charCodeAt(at++)))
      detours(automaton, state === 0 && !marked ? NONE : waysOf(automaton, leads, state), text, state, at, add);
  }
  return found;
}

/** The state after as much of a name as must be spelt, or -1. */
function spells(automaton: Automaton, text: string, start: number): number {
  let state = 0;
  for (let at = start; at < start + SPELT && state >= 0; at++) state = step(automaton, state, text.charCodeAt(at));
  return state;
}

/** What a numeral is taken for by its shape (人项规定). */
const LIKE_NUMERAL = /[人入王大干于方丙雨匹西兀]/;

function misreadNumeral(automaton: Automaton, text: string, at: number, add: Add): void {
  for (const { unit, to } of numeralsOf(automaton)) {
    const meant = String.fromCharCode(unit);
    const tell: Tell = (value, end) => add(value, end, { kind: 'replaced', at, written: text[at], meant });
    if (looksAlike(text[at], meant)) endings(automaton, to, text, at + 1, tell);
  }
}

type Tell = (value: number, end: number) => void;
type Add = (value: number, end: number, edit: Edit) => void;

/** All forms that are reached by one edit at `at`, and then exactly. At the root without a mark only numerals are tried. */
function detours(automaton: Automaton, ways: Ways, text: string, state: number, at: number, add: Add): void {
  const written = text.charCodeAt(at);
  const following = text.charCodeAt(at + 1);
  for (const { unit, to } of ways === NONE ? numeralsOf(automaton) : (ways.before.get(following) ?? ways.last))
    if (unit !== written)
      endings(automaton, to, text, at + 1, (value, end) =>
        add(value, end, { kind: 'replaced', at, written: text[at], meant: String.fromCharCode(unit) }),
      );
  for (const { unit, to } of ways.before.get(written) ?? ways.last)
    if (unit !== written)
      endings(automaton, to, text, at, (value, end) =>
        add(value, end, { kind: 'missing', at, meant: String.fromCharCode(unit) }),
      );
  swapped(automaton, text, state, at, add);
  if (state === 0) return;
  const value = automaton.values[state];
  if (value >= 0 && written === text.charCodeAt(at - 1) && !isHan(text[at + 1]))
    add(value, at + 1, { kind: 'added', at });
  const next = at + 1 < text.length && following !== written ? step(automaton, state, following) : -1;
  if (next >= 0) endings(automaton, next, text, at + 2, (value, end) => add(value, end, { kind: 'added', at }));
}

function swapped(automaton: Automaton, text: string, state: number, at: number, add: Add): void {
  const [written, following] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  if (written === following || at + 1 >= text.length) return;
  const next = step(automaton, state, following);
  const crossed = next < 0 ? -1 : step(automaton, next, written);
  if (crossed >= 0) endings(automaton, crossed, text, at + 2, (value, end) => add(value, end, { kind: 'swapped', at }));
}

/** Tells the forms that the text spells exactly from here on, and where they end; the longest last. */
function endings(automaton: Automaton, from: number, text: string, start: number, tell: Tell): void {
  for (let state = from, at = start; state >= 0; state = step(automaton, state, text.charCodeAt(at++))) {
    if (automaton.values[state] >= 0) tell(automaton.values[state], at);
    if (at >= text.length) break;
  }
}
