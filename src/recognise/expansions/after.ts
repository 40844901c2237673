import { isClosingQuote, isClosingQuoteAt, isHanAt, numeralValue } from '../../text/characters.js';
import type { Candidate } from '../candidate.js';
import { closingBracket } from '../heads.js';
import { isOneOf } from '../hits.js';
import { splitParts } from '../name-parts.js';
import { type ItemList, splitBy, splitItems, trimItems } from './list.js';

/** Cues that announce what a name stands for, right after it or after its head. */
const CUE =
  /^(?:[，。]?(?:也?就是要?|即是|即为|即|是指|指的是|指(?![导出示引标挥向定数责])|具体是指|具体为|具体是|分别是|分别为|分别指|主要包括|主要是指|具体包括|包括|涵盖)：?|：\n?[\s]*(?:指的是|是指|即|指|包括：?)?|——|—)/;
/** What a cue begins with. */
const opensCue = isOneOf('，。也就即是指具分主包涵：—');
const isBracket = isOneOf('（(');
const isInHead = (text: string, at: number): boolean => isHanAt(text, at) || isClosingQuoteAt(text, at);
const LONGEST_LIST = 400;
const LONGEST_HEAD = 14;
const LONGEST_ITEM = 60;
const LONGEST_CLAUSE = 24;
const LONGEST_SHORT = 8;

/** （甲、乙、丙） right after the name or its head. */
export function inBrackets(text: string, candidate: Candidate, counts: readonly number[]): ItemList | null {
  const at = bracketAfter(text, candidate.end);
  const close = at < 0 ? -1 : closingBracket(text, at);
  if (close < 0) return null;
  const cue = /^(?:即|指|是指|包括|分别为|分别是|具体为)：?/.exec(text.slice(at + 1, close))?.[0].length ?? 0;
  const start = at + 1 + cue;
  const content = text.slice(start, close);
  if (/以下简称|下同|见附/.test(content)) return null;
  const items =
    fitting(content, counts.slice(0, 1)) ??
    mixedList(content, counts[0]) ??
    fitting(content, counts) ??
    (counts.length > 0 && !/[等。]/.test(content) ? openList(content) : null);
  return items ? { items: items.map((item) => item.replace(/等$/, '')), span: { start, end: close } } : null;
}

/** The bracket behind the closing mark, or behind a head of up to 14 characters; -1 when there is none. */
function bracketAfter(text: string, end: number): number {
  const start = isClosingQuote(text[end]) ? end + 1 : end;
  let at = start;
  while (at < start + LONGEST_HEAD && isInHead(text, at)) at++;
  return isBracket(text, at) ? at : -1;
}

/** 甲、乙、丙，丁: brackets close a list, so that any mark may stand between its items. */
function mixedList(content: string, count: number | undefined): string[] | null {
  const items = content.split(/[、，；]/);
  return items.length === count && items.every(Boolean) ? items : null;
}

/** A list of another length than the numeral says, where brackets leave no doubt what it is. */
function openList(content: string): string[] | null {
  const items = content.split('、');
  return items.length > 2 ? (splitItems(content, items.length) ?? null) : null;
}

/** 即甲、乙、丙 / 包括… / ：… / ——… right after the name or its head. */
export function afterCue(text: string, candidate: Candidate, counts: readonly number[]): ItemList | null {
  if (counts.length === 0) return null;
  const seen = new Set<number>();
  for (const at of placesAfter(text, candidate.end)) {
    // 一国两制之下，包括…: the clause goes on, nothing is explained.
    if (/^[”」』"’']?(?:之?[中下上内里时]，|的)/.test(text.slice(candidate.end, candidate.end + 4))) return null;
    const cue = opensCue(text, at) ? CUE.exec(text.slice(at, at + 14)) : null;
    if (!cue || seen.has(at)) continue;
    seen.add(at);
    const start = at + cue[0].length;
    const head = text.slice(candidate.end, at).replace(/^[^㐀-鿿]/, '');
    const list = listAt(text, start, counts, head) ?? listOfBoth(text, start, candidate.core);
    if (list) return list;
  }
  return null;
}

/** 五比五看：比学习看素质、比作风看形象、…: as many items as either half counts, and both halves in each. */
function listOfBoth(text: string, start: number, core: string): ItemList | null {
  const [a, b, more] = splitParts(core) ?? [];
  if (!a || !b || more || a.numeral !== b.numeral || !a.rest || !b.rest) return null;
  const list = listAt(text, start, [numeralValue(a.numeral) ?? 0], null);
  return list?.items.every((item) => item.includes(a.rest) && item.includes(b.rest)) ? list : null;
}

/** The list that begins at `start`; it ends with its clause or with its sentence, whichever gives the number first. */
export function listAt(text: string, start: number, counts: readonly number[], head: string | null): ItemList | null {
  const stretch = text.slice(start, start + LONGEST_LIST);
  const closed = /[。！？\n]/.exec(stretch)?.index ?? stretch.length;
  const sentence = stretch.slice(0, closed);
  const found = (items: readonly string[] | null, end: number): ItemList | null =>
    items?.every((item) => item.length <= LONGEST_ITEM)
      ? { items: trimItems(items, head), span: { start, end: start + end } }
      : null;
  // The first end that gives the number wins: a clause, else the sentence, split at the marks between its clauses.
  // An opening mark right after a character begins something else: 甲、乙“双向”的简称.
  const semicolon = sentence.indexOf('；');
  const ends = [...sentence.matchAll(/[；，]|(?<=[㐀-鿿])[“「『]/g)].map((m) => m.index);
  for (const end of [...ends, closed].filter((at) => semicolon < 0 || at <= semicolon)) {
    const list = found(fitting(sentence.slice(0, end), counts), end);
    if (list) return list;
  }
  for (const count of counts) {
    const long = splitBy(sentence, '；');
    if (long.length === count) return found(firstClauses(long), closed);
  }
  const clauses = splitBy(sentence, '，');
  if (counts.includes(clauses.length) && clauses.every((clause) => clause.length <= LONGEST_CLAUSE))
    return found(clauses, closed);
  // 亮身份、亮承诺、亮成绩，比技能、比服务: the comma parts the halves of the name.
  const short = clauses.flatMap((clause) => splitBy(clause, '、'));
  return short.length === counts[0] && short.every((item) => item.length <= LONGEST_SHORT)
    ? found(short, closed)
    : null;
}

/** 充分尊重甲，坚持…；充分尊重乙，坚持…: of long parallel items the first clause is the name. */
const firstClauses = (items: readonly string[]): string[] =>
  items.filter((item) => item.includes('，')).length * 2 > items.length
    ? items.map((item) => item.split('，')[0])
    : [...items];

export function fitting(content: string, counts: readonly number[]): string[] | null {
  for (const count of counts) {
    const items = count > 1 ? splitItems(content.replace(/等$/, ''), count) : null;
    if (items) return items;
  }
  return null;
}

/** Places at which an explanation may begin: after the closing mark, and after a head of up to 14 characters. */
function* placesAfter(text: string, end: number): Generator<number> {
  let at = end;
  if (isClosingQuote(text[at])) at++;
  yield at;
  const start = at;
  while (at < start + LONGEST_HEAD && isInHead(text, at)) {
    at++;
    if (isBracket(text, at) || (opensCue(text, at) && CUE.test(text.slice(at, at + 8)))) yield at;
  }
}
