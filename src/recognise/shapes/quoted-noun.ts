import { isHan, QUOTE_PAIRS } from '../../text/characters.js';
import type { Candidate } from '../candidate.js';
import type { Context } from '../context.js';
import { isOneOf } from '../hits.js';
import { isInsideLongerNumeral } from './known.js';

const SPEECH = /[的了吗呢我你他她这那谁]/;
const isClassifier = isOneOf('个大');
const BEFORE = /(?:[二两三四五六七八九]|十[一二三四五六七八九]?)[个大]$/;

/** Proposes a numeral and a classifier before a quoted word: 四个“一批”, 三个“务必”. */
export function proposeQuotedNoun(context: Context): Candidate[] {
  const { text } = context;
  const found: Candidate[] = [];
  for (const quote of context.quotes) {
    const length = quote.end - quote.start;
    if (quote.title || !quote.balanced || length < 1 || length > 6 || !isClassifier(text, quote.start - 2)) continue;
    const before = BEFORE.exec(text.slice(Math.max(0, quote.start - 4), quote.start - 1));
    const word = text.slice(quote.start, quote.end);
    if (!before || SPEECH.test(word) || ![...word].every((unit) => isHan(unit) || unit === '+')) continue;
    // 三个“专家”“能手”: a row of quotations is counted, not named.
    if (text[quote.end + 1] !== undefined && text[quote.end + 1] in QUOTE_PAIRS) continue;
    const span = { start: quote.start - 1 - before[0].length, end: quote.end };
    if (isInsideLongerNumeral(text, span.start)) continue;
    const core = before[0] + word;
    found.push({ ...span, core, shape: 'set-name', quoted: true, evidence: new Set(['quoted-noun' as const]) });
  }
  return found;
}
