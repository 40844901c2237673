import type { Candidate } from '../candidate.js';
import type { Context } from '../context.js';
import { clean, type ItemList, splitItems } from './list.js';

/** How far a paragraph is read for what its first words announce; code units. A line may be 50 MB long. */
const REACH = 4000;
const NUMBERS = '一二三四五六七八九十';

/** A paragraph about the name defines its items one by one: 所谓“甲”，就是…所谓“乙”，就是…. */
export function definedOneByOne(context: Context, candidate: Candidate, counts: readonly number[]): ItemList | null {
  const count = counts[0];
  const line = context.lineAt(candidate.start);
  if (!count || candidate.start - line.start > 12 || !context.holds('所谓')) return null;
  const text = context.text.slice(line.start, Math.min(line.end, line.start + REACH));
  const defined = [...text.matchAll(/所谓[“「『"‘']([^”」』"’'\n]{2,20})[”」』"’']/g)];
  if (defined.length !== count) return null;
  const last = defined[count - 1];
  const span = { start: line.start + defined[0].index, end: line.start + last.index + last[0].length };
  return { items: defined.map((m) => m[1]), span };
}

/** Cheaper to look for than what it stands in. */
const FIRST = /一[是要]/;

/** 一是…；二是…；三是… after the name: the first clause of each, as many as the numeral says. */
export function enumerated({ text }: Context, candidate: Candidate, counts: readonly number[]): ItemList | null {
  const count = counts[0];
  if (!count || count > 10) return null;
  const stretch = text.slice(candidate.end, candidate.end + 1200);
  if (!FIRST.test(stretch.slice(0, 28)) || !/^[^。\n]{0,24}[：:，,。]\s?(?:一是|一要)/.test(stretch)) return null;
  const items: string[] = [];
  let at = 0;
  let first = -1;
  for (const number of NUMBERS.slice(0, count)) {
    const mark = new RegExp(`(?:^|[：:，,。；;\\s])${number}[是要]([^，,。；;\\n]{2,30})`).exec(stretch.slice(at));
    if (!mark) return null;
    if (first < 0) first = at + mark.index + mark[0].length - mark[1].length;
    at += mark.index + mark[0].length;
    items.push(clean(mark[1]));
  }
  if (new RegExp(`[。；;\\s]${NUMBERS[count]}是`).test(stretch.slice(at, at + 200))) return null;
  return { items, span: { start: candidate.end + first, end: candidate.end + at } };
}

/** “四文章”…（一）水文章。…（二）山文章。…: short headings, as many as the numeral says, that share a morpheme with the name. */
export function numberedHeadings(
  { text, holds }: Context,
  candidate: Candidate,
  counts: readonly number[],
): ItemList | null {
  const count = counts[0];
  if (!count || count < 3 || count > 10 || !holds('（一）')) return null;
  const stretch = text.slice(candidate.end, candidate.end + REACH);
  const items: string[] = [];
  let at = 0;
  let first = -1;
  for (const number of NUMBERS.slice(0, count)) {
    const heading = new RegExp(`（${number}）([㐀-鿿]{2,12})(?=[。：，\\n]|$)`).exec(stretch.slice(at));
    if (!heading) return null;
    if (first < 0) first = at + heading.index + 3;
    at += heading.index + heading[0].length;
    items.push(heading[1]);
  }
  const shared = candidate.core.at(-1) ?? '';
  if (stretch.slice(at).includes(`（${NUMBERS[count]}）`) || !items.every((item) => item.includes(shared))) return null;
  return { items, span: { start: candidate.end + first, end: candidate.end + at } };
}

/** 四稳 … 全力稳就业，…。全力稳企业，…。: sentences that begin alike and hold the morpheme that is counted. */
export function sentencesAlike(context: Context, candidate: Candidate, counts: readonly number[]): ItemList | null {
  const count = counts[0];
  const morpheme = candidate.core.at(-1) ?? '';
  if (!count || count < 3 || candidate.core.length !== 2) return null;
  const line = context.lineAt(candidate.start);
  if (candidate.start - line.start > 20) return null;
  const stretch = context.text.slice(candidate.end, Math.min(line.end, candidate.end + REACH));
  const openings = [...stretch.matchAll(/(?<=[。；：])([^，。；：]{2,10})(?=，)/g)].filter((m) =>
    m[1].includes(morpheme),
  );
  if (openings.length !== count) return null;
  const cut = openings.map((m) => m[1].indexOf(morpheme));
  if (new Set(openings.map((m, i) => m[1].slice(0, cut[i]))).size !== 1) return null;
  const last = openings[count - 1];
  return {
    items: openings.map((m, i) => clean(m[1].slice(cut[i]))),
    span: { start: candidate.end + openings[0].index, end: candidate.end + last.index + last[1].length },
  };
}

/** What parts items, in whatever way. */
const SEPARATOR = /[、和及与或]|[”」』’"][“「『‘"]/;

/** 做优“三量”，…盘活存量、扩大增量、强化变量: a list further on whose items all end in the counted morpheme. */
export function listOfMorpheme({ text }: Context, candidate: Candidate, counts: readonly number[]): ItemList | null {
  const count = counts[0];
  const morpheme = candidate.core.at(-1) ?? '';
  if (!count || count < 3 || !/^[㐀-鿿]{2}$|变[三四五六七八九].$/u.test(candidate.core)) return null;
  const stretch = text.slice(candidate.end, candidate.end + 150).split('\n')[0];
  for (const clause of stretch.matchAll(/[^，。；：\n]+/g)) {
    const items = SEPARATOR.test(clause[0]) ? splitItems(clause[0], count) : null;
    if (!items?.every((item) => item.endsWith(morpheme) && item.length >= 2)) continue;
    const same = items.every((item) => item.length === items[0].length);
    const bare =
      same && items[0].length === 4
        ? items.map((item) => item.slice(2))
        : items.map((item) => item.replace(/^(?:又|也|还|既)?是/, ''));
    return {
      items: bare,
      span: { start: candidate.end + clause.index, end: candidate.end + clause.index + clause[0].length },
    };
  }
  return null;
}
