import { buildAutomaton } from '../text/automaton.js';
import { isBlankAt, isDigit, isNumeral, isQuote, isQuoteAt } from '../text/characters.js';
import type { Candidate, Refused } from './candidate.js';
import type { Context } from './context.js';
import { findMatches, type Match } from './matches.js';
import { keyOf } from './merge.js';
import { splitParts } from './name-parts.js';
import type { Judged } from './occurrences.js';
import { isInsideLongerNumeral } from './shapes/known.js';

/** From this confidence on, a name vouches for its other places in the document. */
const VOUCHES = 0.7;

/** A name to look for in the rest of the document, and the candidate that vouches for it. */
interface Wanted {
  readonly kind: 'core';
  readonly form: string;
  readonly like: Candidate;
  readonly half: boolean;
}

/**
 * A document that quotes a name once (“三强一化”) uses it bare from then on, and names the halves of a pair alone. Every
 * such place is a candidate; resolving drops the ones that are known already.
 */
export function findElsewhere(context: Context, judged: readonly Judged[], refused: readonly Refused[]): Candidate[] {
  const wanted = namesToFind(judged);
  if (wanted.length === 0) return [];
  const vouched = judged.filter((item) => item.confidence >= VOUCHES);
  const known = new Set(vouched.map((item) => keyOf(item.candidate)));
  // What was refused as a word may be the half of a pair all the same (“一带” of 一带一路).
  const no = new Set(refused.filter((item) => item.reason !== 'bare').map((item) => keyOf(item.candidate)));
  const places = placesOf(context, wanted, new Set(vouched.map((item) => item.candidate.start)));
  if (places.length === 0) return [];
  const automaton = buildAutomaton(wanted.map((name) => name.form));
  return findMatches(context.text, automaton, wanted, places)
    .filter((match) => !known.has(keyOf(match)) && (match.form.half || !no.has(keyOf(match))))
    .filter((match) => mayStandHere(context, match))
    .map((match) => {
      const { like, half, form } = match.form;
      const { start, end } = match;
      const quoted = context.quoteOf(match) !== undefined;
      if (!half)
        return { ...like, core: form, start, end, quoted, evidence: new Set(['elsewhere-in-document' as const]) };
      const evidence = new Set(['half-of-a-pair' as const, ...(quoted ? ['quoted' as const] : [])]);
      return { start, end, core: form, shape: 'numeral-noun' as const, quoted, evidence };
    });
}

/** More different first characters than this are looked for in one pass over the whole text. */
const MOST_FIRSTS = 8;

/**
 * Where names may stand that are not known to stand there, in order: their first two characters do, or a mark or blank
 * follows the first. A place of a name that no other name begins like needs no second look.
 */
function placesOf(context: Context, wanted: readonly Wanted[], known: ReadonlySet<number>): number[] {
  const { text } = context;
  const names = new Map<string, number>();
  for (const { form } of wanted) names.set(form.slice(0, 2), (names.get(form.slice(0, 2)) ?? 0) + 1);
  return placesOfFirsts(context, new Set(wanted.map((name) => name.form[0]))).filter((at) => {
    if (isQuoteAt(text, at + 1) || isBlankAt(text, at + 1)) return true;
    const count = names.get(text.slice(at, at + 2)) ?? 0;
    return count > 1 || (count === 1 && !known.has(at));
  });
}

/** Nearly all names begin with a numeral. */
function placesOfFirsts({ text, numerals, digits }: Context, firsts: ReadonlySet<string>): number[] {
  const others = [...firsts].filter((first) => !isNumeral(first));
  if (others.length > MOST_FIRSTS) return Array.from({ length: text.length }, (_, at) => at);
  const places = numerals.places.filter((at) => firsts.has(text[at]));
  for (const first of others) {
    if (isDigit(first)) {
      for (const at of digits.places) if (text[at] === first) places.push(at);
    } else for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) places.push(at);
  }
  return others.length > 0 ? places.sort((a, b) => a - b) : places;
}

function namesToFind(judged: readonly Judged[]): Wanted[] {
  const wanted = new Map<string, Wanted>();
  const add = (form: string, like: Candidate, half: boolean) => {
    if (!wanted.has(form)) wanted.set(form, { kind: 'core', form, like, half });
  };
  const vouching = judged.filter(
    ({ candidate, confidence }) => confidence >= VOUCHES && !candidate.optional && candidate.as !== 'series',
  );
  for (const { candidate } of vouching) if (isFindable(candidate.core)) add(candidate.core, candidate, false);
  for (const { candidate } of vouching) {
    const short = candidate.entry && shortName(candidate.core);
    if (short) add(short, { ...candidate, as: 'variant' }, false);
  }
  for (const { candidate } of vouching) {
    const parts = splitParts(candidate.core);
    if (
      !parts ||
      parts.length < 2 ||
      parts.length > 4 ||
      parts.some((part) => part.rest.length === 0 || part.rest.length > 3)
    )
      continue;
    for (const part of parts) if (isFindable(part.numeral + part.rest)) add(part.numeral + part.rest, candidate, true);
  }
  return [...wanted.values()];
}

/** 和平共处五项原则 is 五项原则 from then on: the name without what stands before its numeral. */
const shortName = (core: string): string | undefined =>
  /^[㐀-鿿]{2,}?([两三四五六七八九十]+[项条][㐀-鿿]{2,})$/u.exec(core)?.[1];

// “21”条 names a document; bare, it counts the measures in it. A bare number (四千 of “四千”精神) is a number elsewhere,
// and a numeral with its classifier alone (四大, 八项) stands before any noun.
const isFindable = (core: string): boolean =>
  core.length >= 2 &&
  (!isDigit(core[0]) || core.includes('+')) &&
  !/[一二三四五六七八九十两][大项个条]$|^[一二三四五六七八九十百千万亿两]+$/.test(core);

function mayStandHere(context: Context, match: Match<Wanted>): boolean {
  const { text } = context;
  if (isInsideLongerNumeral(text, match.start) || isDigit(text[match.start - 1])) return false;
  const longer = context.wordsAround(match).some((word) => word.end - word.start > match.end - match.start);
  // “五好”园区 is 五好 with its head, although the document has 五好园区, too.
  if (longer || (match.broken && [...text.slice(match.start, match.end)].some(isQuote))) return false;
  if (!match.form.half || context.quoteOf(match)) return true;
  // A bare half has to stand where a name stands: first in its clause, and before what is said of it.
  const opens = /[，。；：、\s（）]/.test(text[match.start - 1] ?? '\n');
  return opens && !match.form.form.startsWith('一') && /[，。、：（是为指]/.test(text[match.end] ?? '。');
}
