import type { Span } from '../model/span.js';
import { type Automaton, step } from '../text/automaton.js';
import { isBlank, isQuote } from '../text/characters.js';

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
 * The longest form at each position, in order; matches may overlap, resolving comes later. A form is also matched
 * across one quotation mark between two characters (“五好”园区, 四个“一批”) and, where it is long enough, across blanks
 * and a line break (三高\n四新): a known short form must never hide behind damage. Words of the lexicon
 * (`kind: 'exclusion'`) are matched unbroken only.
 */
export function findMatches<F extends Matchable>(text: string, automaton: Automaton, forms: readonly F[]): Match<F>[] {
  const matches: Match<F>[] = [];
  const root = automaton.base[0];
  for (let at = 0; at < text.length; at++) {
    // Most positions die here, at the root.
    const key = automaton.classes[text.charCodeAt(at)];
    if (key === 0) continue;
    let state = root + key;
    if (automaton.check[state] !== 0) continue;
    let found: Match<F> | undefined;
    let blanks = false;
    let broken = false;
    for (let i = at + 1; ; ) {
      const value = automaton.values[state];
      if (value >= 0 && mayEnd(forms[value], blanks, broken)) found = { start: at, end: i, form: forms[value], broken };
      const gap = gapAt(text, i);
      if (gap > 0) {
        blanks ||= isBlank(text[i]);
        broken = true;
      }
      state = i + gap < text.length ? step(automaton, state, text.charCodeAt(i + gap)) : -1;
      if (state < 0) break;
      i += gap + 1;
    }
    if (found) matches.push(found);
  }
  return matches;
}

const mayEnd = (form: Matchable, blanks: boolean, broken: boolean): boolean =>
  !broken || (form.kind !== 'exclusion' && (!blanks || form.form.length >= LONG_ENOUGH_TO_SPAN_BLANKS));

/** Length of what may be passed over between two characters of a form: one quotation mark, or up to four blanks. */
function gapAt(text: string, at: number): number {
  if (isQuote(text[at]) && !isQuote(text[at + 1])) return 1;
  let blanks = 0;
  while (blanks < 4 && isBlank(text[at + blanks])) blanks++;
  return blanks;
}
