import { isBlank, isCountAt, isDigitAt, isNumeral, isOpeningQuote, isQuote } from '../../text/characters.js';
import type { Candidate, Refused } from '../candidate.js';
import type { Context } from '../context.js';
import type { EvidenceName } from '../evidence.js';
import { headAfter } from '../heads.js';
import { isOneOf } from '../hits.js';

/** Proposes the forms of the dictionary. */
export function proposeKnown(context: Context): (Candidate | Refused)[] {
  const { text } = context;
  const found: (Candidate | Refused)[] = [];
  for (const match of context.matches) {
    if (match.form.kind !== 'entry') continue;
    const { entry, form, as } = match.form;
    // Where the marks close between core and head, the core is the surface (“五好”园区).
    const coreEnd =
      match.broken && entry.core && entry.head && as === 'name' ? endOfCore(text, match, entry.core) : null;
    const span = { start: quotedTail(context, match) ?? match.start, end: coreEnd ?? match.end };
    const quote = context.quoteOf(span) ?? context.quoteOf(match);
    const evidence = new Set<EvidenceName>();
    if (quote) evidence.add(quote.title ? 'title-marks' : quote.balanced ? 'quoted' : 'quoted-half');
    const head = headAfter(context, span.end, entry.head ? [entry.head, ...(entry.heads ?? [])] : entry.heads);
    // A name that holds its head (三公经费) needs no other; a bare numeral part does.
    const whole = as === 'name' && entry.head !== undefined;
    const vouched = !entry.bare || (entry.bare === 'head' && (whole || head?.listed));
    evidence.add(vouched ? 'dictionary' : 'dictionary-weak');
    if (head?.listed) evidence.add('bound-head');
    const candidate: Candidate = {
      start: span.start,
      end: span.end,
      core: coreEnd !== null && entry.core ? entry.core : form.slice(form.length - lengthOf(text, span)),
      canonical: entry.name,
      shape: entry.shape,
      quoted: quote !== undefined || isQuote(text[span.start - 1]),
      entry,
      as,
      evidence,
      optional: entry.optional === true,
    };
    if (!candidate.quoted && /^[一二三四五六七八九十两]+[大项个条]$/.test(form))
      found.push({ candidate, reason: 'bare' });
    else if (isInsideLongerNumeral(text, span.start)) found.push({ candidate, reason: 'inside-a-longer-numeral' });
    else if (context.wordsAround(span).some((word) => word.end - word.start > span.end - span.start))
      found.push({ candidate, reason: 'word' });
    else found.push(candidate);
  }
  return found;
}

/** 残疾人“两项补贴”: the marks stand around the end of the name; that part is the surface. */
function quotedTail(context: Context, match: { start: number; end: number; broken: boolean }): number | null {
  if (!match.broken || isNumeral(context.text[match.start])) return null;
  for (let at = match.start + 1; at < match.end; at++)
    if (isOpeningQuote(context.text[at]) && context.quoteOf({ start: at + 1, end: match.end })) return at + 1;
  return null;
}

const lengthOf = (text: string, span: { start: number; end: number }): number =>
  [...text.slice(span.start, span.end)].filter((unit) => !isQuote(unit) && !isBlank(unit)).length;

function endOfCore(text: string, match: { start: number; end: number }, core: string): number | null {
  for (let i = match.start, seen = 0; i < match.end; i++) {
    if (!isQuote(text[i])) seen++;
    if (seen === core.length) return isQuote(text[i + 1]) ? i + 1 : null;
  }
  return null;
}

/** 十三农, 第三产业, 周四化工, 数百万工程: the numeral of the form is the tail of a longer one, of an ordinal or of a vague number. */
export const isInsideLongerNumeral = (text: string, start: number): boolean =>
  isCountAt(text, start) &&
  (isCountAt(text, start - 1) ||
    text[start - 1] === '第' ||
    (isVague(text, start - 1) && isRound(text, start)) ||
    (isSignOfSum(text, start - 1) && isDigitAt(text, start)) ||
    (endsWeekday(text, start - 1) && WEEKDAY.test(text.slice(Math.max(0, start - 2), start))));

const isVague = isOneOf('数几上近');
const isRound = isOneOf('百千万');
const isSignOfSum = isOneOf('.+');
const endsWeekday = isOneOf('周期拜');
const WEEKDAY = /(?:周|星期|礼拜)$/;
