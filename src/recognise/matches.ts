import type { Span } from '../model/span.js';
import { type Automaton, step } from '../text/automaton.js';
import { isBlankAt, isQuoteAt } from '../text/characters.js';

/** A form that stands in the text. */
export interface Match<F> extends Span {
  readonly form: F;
  /** Quotation marks or blanks stand between its characters. */
  readonly broken: boolean;
}

/** What is matched: `exclusion` for words of the lexicon; other kinds tell their form. */
type Matchable = { readonly kind: 'exclusion' } | { readonly kind: 'entry' | 'core'; readonly form: string };

/** A form shorter than this is not matched across blanks or line breaks: chance meetings would be too many. */
const LONG_ENOUGH_TO_SPAN_BLANKS = 4;

/**
 * The longest form that begins at an offset (UTF-16), or undefined. A form is also matched across one quotation mark
 * between two characters (“五好”园区, 四个“一批”) and, where it is long enough, across blanks and a line break (三高\n四新): a
 * known short form must never hide behind damage. Words of the lexicon (`kind: 'exclusion'`) are matched unbroken only.
 */
export function matchAt<F extends Matchable>(
  text: string,
  at: number,
  automaton: Automaton,
  forms: readonly F[],
): Match<F> | undefined {
  let state = step(automaton, 0, text.charCodeAt(at));
  if (state < 0) return undefined;
  let found = -1;
  let end = at;
  let foundBroken = false;
  let blanks = false;
  let broken = false;
  for (let i = at + 1; ; ) {
    const value = automaton.values[state];
    if (value >= 0 && (!broken || mayEnd(forms[value], blanks))) {
      found = value;
      end = i;
      foundBroken = broken;
    }
    const gap = gapAt(text, i);
    if (gap > 0) {
      blanks ||= isBlankAt(text, i);
      broken = true;
    }
    state = i + gap < text.length ? step(automaton, state, text.charCodeAt(i + gap)) : -1;
    if (state < 0) break;
    i += gap + 1;
  }
  return found < 0 ? undefined : { start: at, end, form: forms[found], broken: foundBroken };
}

/**
 * The longest form at each of the positions, in order; matches may overlap, resolving comes later.
 * @param places offsets at which forms may begin, in order; default all
 */
export function findMatches<F extends Matchable>(
  text: string,
  automaton: Automaton,
  forms: readonly F[],
  places?: readonly number[],
): Match<F>[] {
  const matches: Match<F>[] = [];
  const count = places ? places.length : text.length;
  for (let i = 0; i < count; i++) {
    const match = matchAt(text, places ? places[i] : i, automaton, forms);
    if (match) matches.push(match);
  }
  return matches;
}

/** May a form with something between its characters end here? */
const mayEnd = (form: Matchable, blanks: boolean): boolean =>
  form.kind !== 'exclusion' && (!blanks || form.form.length >= LONG_ENOUGH_TO_SPAN_BLANKS);

/** Length of what may be passed over between two characters of a form: one quotation mark, or up to four blanks. */
function gapAt(text: string, at: number): number {
  if (isQuoteAt(text, at)) return isQuoteAt(text, at + 1) ? 0 : 1;
  let blanks = 0;
  while (blanks < 4 && isBlankAt(text, at + blanks)) blanks++;
  return blanks;
}
