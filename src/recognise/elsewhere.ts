import { buildAutomaton } from '../text/automaton.js';
import { isDigit } from '../text/characters.js';
import type { Candidate, Refused } from './candidate.js';
import type { Context } from './context.js';
import { findMatches } from './matches.js';
import type { Judged } from './occurrences.js';
import { isInsideLongerNumeral } from './shapes/known.js';

/** From this confidence on, a name vouches for its other places in the document. */
const VOUCHES = 0.7;

/**
 * A document that quotes a name once (“三强一化”) uses it bare from then on. Every place at which the core of an
 * accepted name stands is a candidate; resolving drops the ones that are known already.
 */
export function findElsewhere(context: Context, judged: readonly Judged[], refused: readonly Refused[]): Candidate[] {
  const vouched = new Map<string, Judged>();
  for (const item of judged) {
    const { candidate } = item;
    if (item.confidence < VOUCHES || candidate.optional || candidate.as === 'series') continue;
    // “21”条 names a document; bare, it counts the measures in it.
    if (candidate.core.length < 2 || (isDigit(candidate.core[0]) && !candidate.core.includes('+'))) continue;
    // A bare number (四千 of “四千”精神) is a number elsewhere; a numeral and its classifier alone (四大, 八项) stand before any noun.
    if (/[一二三四五六七八九十两][大项个条]$|^[一二三四五六七八九十百千万亿两]+$/.test(candidate.core)) continue;
    if (!vouched.has(candidate.core)) vouched.set(candidate.core, item);
  }
  if (vouched.size === 0) return [];
  const forms = [...vouched.values()].map((item) => ({ kind: 'core' as const, form: item.candidate.core, item }));
  const known = new Set(
    judged.filter((j) => j.confidence >= VOUCHES).map((j) => `${j.candidate.start}:${j.candidate.end}`),
  );
  const no = new Set(refused.filter((r) => r.reason !== 'bare').map((r) => `${r.candidate.start}:${r.candidate.end}`));
  const found: Candidate[] = [];
  for (const match of findMatches(context.text, buildAutomaton(forms.map((f) => f.form)), forms)) {
    const key = `${match.start}:${match.end}`;
    if (known.has(key) || no.has(key) || isInsideLongerNumeral(context.text, match.start)) continue;
    if (isDigit(context.text[match.start - 1])) continue;
    if (context.wordsAround(match).some((word) => word.end - word.start > match.end - match.start)) continue;
    // “五好”园区 is 五好 with its head, although the document has 五好园区, too.
    if (match.broken && /[“”‘’「」『』"']/.test(context.text.slice(match.start, match.end))) continue;
    const { candidate } = match.form.item;
    found.push({
      ...candidate,
      start: match.start,
      end: match.end,
      quoted: context.quoteOf(match) !== undefined,
      evidence: new Set(['elsewhere-in-document' as const]),
    });
  }
  return found;
}
