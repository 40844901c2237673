import type { Span } from '../model/span.js';
import { isDigit, isHan } from '../text/characters.js';
import type { CheckInput, Draft } from './rule.js';

/** A document without the blanks and line breaks inside its sentences, and the way back. */
export interface Joined {
  readonly input: CheckInput;
  readonly back: (draft: Draft) => Draft;
}

const BLANKS = /[ \t\u3000\u00a0]{1,2}|\r?\n/g;

/** A name may be broken by a blank or the end of a line; between two characters neither says anything. */
export function joined(input: CheckInput): Joined {
  let made = known.get(input);
  if (!made) {
    made = join(input);
    known.set(input, made);
  }
  return made;
}

const known = new WeakMap<CheckInput, Joined>();

function join(input: CheckInput): Joined {
  const { text } = input;
  const gaps: { readonly at: number; readonly shift: number }[] = [];
  let made = '';
  let done = 0;
  for (const { index, 0: blank } of text.matchAll(BLANKS)) {
    const before = text[index - 1];
    if (!(isHan(before) || isDigit(before)) || !isHan(text[index + blank.length])) continue;
    made += text.slice(done, index);
    done = index + blank.length;
    gaps.push({ at: made.length, shift: done - made.length });
  }
  if (gaps.length === 0) return { input, back: (draft) => draft };
  const origin = (offset: number): number => offset + (gaps[lastAt(gaps, offset)]?.shift ?? 0);
  const original = ({ start, end }: Span): Span => ({
    start: origin(start),
    end: end > start ? origin(end - 1) + 1 : origin(start),
  });
  const shrunk = (offset: number): number => {
    // The last gap that ends before it in the original text.
    let [low, high] = [0, gaps.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (gaps[middle].at + gaps[middle].shift <= offset) low = middle + 1;
      else high = middle;
    }
    return offset - (gaps[low - 1]?.shift ?? 0);
  };
  return {
    input: {
      ...input,
      text: made + text.slice(done),
      places: input.places.map((place) => ({ ...place, start: shrunk(place.start), end: shrunk(place.end) })),
      toSource: (span) => input.toSource(original(span)),
    },
    back: (draft) => ({ ...draft, ...original(draft) }),
  };
}

/** The last gap at or before an offset of the joined text, or -1. */
function lastAt(gaps: readonly { readonly at: number }[], offset: number): number {
  let [low, high] = [0, gaps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (gaps[middle].at <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
