import type { Span } from '../model/span.js';
import { isClosingQuote, isHan, isOpeningQuote } from '../text/characters.js';
import type { CheckInput } from './rule.js';

const SHORTEST = 4;
const LONGEST = 14;
const known = new WeakMap<CheckInput, readonly Span[]>();

/** What pairs of quotation marks enclose, where it may be a name: characters, and 、 between halves. Looked for once. */
export function quotedNames(input: CheckInput): readonly Span[] {
  let names = known.get(input);
  if (!names) {
    names = [...find(input.text)];
    known.set(input, names);
  }
  return names;
}

function* find(text: string): Generator<Span> {
  for (let start = 1; start < text.length; start++) {
    if (!isOpeningQuote(text[start - 1]) || !isHan(text[start])) continue;
    let end = start;
    while (end - start <= LONGEST && (isHan(text[end]) || text[end] === '、')) end++;
    if (isClosingQuote(text[end]) && end - start >= SHORTEST) yield { start, end };
  }
}
