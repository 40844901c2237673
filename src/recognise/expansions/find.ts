import type { Span } from '../../model/span.js';
import { isClosingQuote, isHan, isOpeningQuote, numeralValue } from '../../text/characters.js';
import type { Candidate } from '../candidate.js';
import type { Context } from '../context.js';
import { closingBracket } from '../heads.js';
import { splitParts } from '../name-reading.js';
import { type ItemList, itemsBefore, splitAnyway, splitItems, withoutGoverningVerb } from './list.js';

/** What the numeral of a name says about its items: the numbers that a list may have, the likeliest first. */
export function countsOf(core: string): number[] {
  const bare = core.replace(/[“”‘’「」『』"'\s]/g, '');
  const parts = splitParts(bare);
  if (!parts) {
    const inner = /[两双三四五六七八九十]+/.exec(bare);
    const value = inner && numeralValue(inner[0]);
    return value && value > 1 ? [value] : [];
  }
  const values = parts.map((part) => numeralValue(part.numeral));
  if (parts.length === 1) return values[0] !== null && values[0] > 1 ? [values[0]] : [];
  if (values.some((value) => value === null || value > 30)) return [];
  const sum = (values as number[]).reduce((a, b) => a + b, 0);
  return sum === parts.length ? [sum] : [sum, parts.length];
}

/** Cues that announce what a name stands for, right after it (and after its head). */
const CUE =
  /^(?:[，,]?(?:也?就是要?|即|是指|指的是|指|具体是指|具体为|具体是|分别是|分别为|分别指|主要包括|主要是指|具体包括|包括|涵盖)[：:]?|[：:]\n?(?:指的是|是指|即|指)?|——|—)/;
const CLOSED_BY = /[。！？\n]/;
const LONGEST = 400;
const LONGEST_HEAD = 14;

/** The items that the text gives at this occurrence, or null. */
export function expansionAt(context: Context, candidate: Candidate): ItemList | null {
  const counts = countsOf(candidate.core);
  return (
    inBrackets(context, candidate, counts) ??
    afterCue(context, candidate, counts) ??
    enumerated(context, candidate, counts) ??
    explainedBelow(context, candidate, counts) ??
    before(context, candidate, counts)
  );
}

function inBrackets({ text }: Context, candidate: Candidate, counts: readonly number[]): ItemList | null {
  for (const at of placesAfter(text, candidate.end)) {
    if (text[at] !== '（' && text[at] !== '(') continue;
    const close = closingBracket(text, at);
    if (close < 0) return null;
    const start =
      at +
      1 +
      (/^(?:即|指|是指|包括|分别为|分别是|具体为|以下简称)[：:]?/.exec(text.slice(at + 1, close))?.[0].length ?? 0);
    const content = text.slice(start, close);
    const items =
      fitting(content, counts) ?? (counts.length > 0 && !/[等。]/.test(content) ? splitAnyway(content) : []);
    return items.length > 1 ? { items: withoutGoverningVerb(items), span: { start, end: close } } : null;
  }
  return null;
}

function afterCue({ text }: Context, candidate: Candidate, counts: readonly number[]): ItemList | null {
  if (counts.length === 0) return null;
  for (const at of placesAfter(text, candidate.end)) {
    const cue = CUE.exec(text.slice(at, at + 12));
    if (!cue) continue;
    const start = at + cue[0].length;
    const stretch = text.slice(start, start + LONGEST);
    const ends = [...stretch.matchAll(/[。！？\n；;，,]/g)].map((m) => m.index);
    const closed = CLOSED_BY.exec(stretch)?.index ?? stretch.length;
    // The list may end with its clause or with its sentence: the shortest end that gives the number wins.
    for (const end of [...ends.filter((e) => e <= closed), closed]) {
      const items = fitting(stretch.slice(0, end), counts);
      if (items && items.every((item) => item.length <= 60))
        return { items: withoutGoverningVerb(items), span: { start, end: start + end } };
    }
  }
  return null;
}

/** 一是…；二是…；三是…: the first clause of each, as many as the numeral says. */
function enumerated({ text }: Context, candidate: Candidate, counts: readonly number[]): ItemList | null {
  const count = counts[0];
  if (!count || count > 10) return null;
  const stretch = text.slice(candidate.end, candidate.end + 1200);
  const opening = /^[^。\n]{0,24}[：:，,。]\s?(?:一是|一要)/.exec(stretch);
  if (!opening) return null;
  const marks = [...stretch.matchAll(/[一二三四五六七八九十](?:是|要)/g)].filter(
    (m, i, all) => m[0][0] === '一二三四五六七八九十'[i] || all.length === 0,
  );
  const inOrder = '一二三四五六七八九十'
    .slice(0, count)
    .split('')
    .map((n) => stretch.search(new RegExp(`(?:^|[：:，,。；;\\s])${n}[是要]`)));
  if (marks.length < count || inOrder.some((at, i) => at < 0 || (i > 0 && at <= inOrder[i - 1]))) return null;
  const items = inOrder.map((at) => /[一二三四五六七八九十][是要]([^，,。；;\n]+)/.exec(stretch.slice(at))?.[1] ?? '');
  if (items.some((item) => item.length < 2 || item.length > 30)) return null;
  const start = candidate.end + inOrder[0] + 1;
  return {
    items: items.map((item) => item.replace(/[“”‘’「」『』"'\s]/g, '')),
    span: { start, end: candidate.end + inOrder[count - 1] + 3 + items[count - 1].length },
  };
}

/** A paragraph about the name defines its items one by one: 所谓“甲”，就是…所谓“乙”，就是…. */
function explainedBelow(context: Context, candidate: Candidate, counts: readonly number[]): ItemList | null {
  const count = counts[0];
  const line = context.lineAt(candidate.start);
  if (!count || candidate.start - line.start > 12) return null;
  const defined = [
    ...context.text.slice(line.start, line.end).matchAll(/所谓[“「『"‘']([^”」』"’'\n]{2,20})[”」』"’']/g),
  ];
  if (defined.length !== count) return null;
  const last = defined[count - 1];
  return {
    items: defined.map((m) => m[1]),
    span: { start: line.start + defined[0].index, end: line.start + last.index + last[0].length },
  };
}

function before({ text }: Context, candidate: Candidate, counts: readonly number[]): ItemList | null {
  if (counts.length === 0 || candidate.core.length > 12) return null;
  const start = isOpeningQuote(text[candidate.start - 1]) ? candidate.start - 1 : candidate.start;
  if (!isHan(text[start - 1]) && !isClosingQuote(text[start - 1])) return null;
  for (const count of counts) {
    const list = itemsBefore(text, start, count);
    if (list && list.items.every((item) => item.length >= 1 && item.length <= 16)) return list;
  }
  return null;
}

function fitting(content: string, counts: readonly number[]): string[] | null {
  for (const count of counts) {
    const items = splitItems(content.replace(/等$/, ''), count);
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
  while (at < start + LONGEST_HEAD && (isHan(text[at]) || isClosingQuote(text[at]))) at++;
  if (at > start) yield at;
}

/** Spans are compared by what they hold. */
export const sameItems = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n');

export type { ItemList, Span };
