import { lastAtOrBefore } from '../../text/spans.js';
import type { Candidate } from '../candidate.js';
import type { Context } from '../context.js';
import { closingBracket } from '../heads.js';
import { fitting } from './after.js';
import { type ItemList, trimItems } from './list.js';

const BETWEEN = /^[、和与及]?$/;
const CUE =
  /^[㐀-鿿]{0,14}?(?:（(?:即|指|是指|分别指|分别为)?：?|：\n?\s*(?:分别)?(?:指|是指|即)?|，?(?:即|分别是指|分别指|是指|分别为)：?)/;
const LONGEST = 400;
/** Names in a row are few; what goes on for longer is a list, and has no explanation in one breath. */
const LONGEST_ROW = 16;

/** Quoted names that stand side by side, and which of them the candidate is; null where it stands alone. */
export function rowOf(context: Context, candidate: Candidate): { names: number; place: number; end: number } | null {
  const { quotes, text } = context;
  const at = lastAtOrBefore(quotes, candidate.start);
  if (quotes[at]?.start !== candidate.start) return null;
  const joined = (i: number): boolean =>
    quotes[i]?.balanced === true &&
    quotes[i + 1]?.balanced === true &&
    quotes[i + 1].start - quotes[i].end <= 3 &&
    BETWEEN.test(text.slice(quotes[i].end + 1, quotes[i + 1].start - 1));
  let first = at;
  while (first > 0 && at - first < LONGEST_ROW && joined(first - 1)) first--;
  let last = at;
  while (last - at < LONGEST_ROW && joined(last)) last++;
  return last > first ? { names: last - first + 1, place: at - first, end: quotes[last].end } : null;
}

/** “两重”“两新”：甲和乙，丙和丁: one explanation for a row of names, a part of it for each, in their order. */
export function sharedGloss(context: Context, candidate: Candidate, counts: readonly number[]): ItemList | null {
  const row = rowOf(context, candidate);
  if (!row) return null;
  const { text } = context;
  const after = row.end + 1;
  const cue = CUE.exec(text.slice(after, after + 24));
  if (!cue) return null;
  const start = after + cue[0].length;
  const bracket = cue[0].indexOf('（');
  const close = bracket < 0 ? -1 : closingBracket(text, after + bracket);
  const stretch = text.slice(start, close > start ? close : start + LONGEST).split(/[。\n]/)[0];
  for (const mark of ['；', '，']) {
    const parts = stretch.split(mark);
    if (parts.length !== row.names) continue;
    const items = fitting(parts[row.place], counts);
    const from = start + parts.slice(0, row.place).join(mark).length + (row.place > 0 ? 1 : 0);
    if (items) return { items: trimItems(items), span: { start: from, end: from + parts[row.place].length } };
  }
  return null;
}
