import { isClosingQuote, isHan, isOpeningQuote, isQuote } from '../../text/characters.js';
import type { Candidate } from '../candidate.js';
import { clean, GOVERNING, type ItemList, splitItems, trimFirst } from './list.js';

const LONGEST = 240;
const STOP = /[。！？；;：:\n（()）—]/;
/** Between a list and the name that sums it up: 甲、乙、丙等三大行动, 由甲、乙、丙构成的“三级”. */
const SUMMING = /(?:等|这|(?:所)?(?:构成|组成)的|在内的|为主的|为主体的)$/;

/** The items that stand right before the name: 乡村产业、人才、文化、生态、组织“五个振兴”. */
export function before(text: string, candidate: Candidate, counts: readonly number[]): ItemList | null {
  if (candidate.core.length > 12) return null;
  const end = isOpeningQuote(text[candidate.start - 1]) ? candidate.start - 1 : candidate.start;
  // 四骁将之一 picks one out of the set; what stands before it is something else.
  if (/^[”」』"’']?之一/.test(text.slice(candidate.end, candidate.end + 3))) return null;
  const list = itemsBefore(text, end, counts[0]);
  // Two things before a bare name are joined to something else as often as not, unless they are long and alike.
  if (list && counts[0] === 2 && !candidate.quoted && candidate.shape !== 'campaign') {
    const [first, second] = list.items;
    if (first.length !== second.length || first.length < 4) return null;
  }
  return list;
}

/** Exactly `count` items that end right before `end`, joined by 、 or standing in marks side by side; or null. */
export function itemsBefore(text: string, end: number, count: number): ItemList | null {
  if (count < 2 || count > 20 || !(isHan(text[end - 1]) || isClosingQuote(text[end - 1]))) return null;
  let stop = end;
  const summing = SUMMING.exec(text.slice(Math.max(0, end - 6), end));
  if (summing) stop -= summing[0].length;
  if (isQuote(text[stop - 1])) stop--;
  let start = stop;
  while (start > 0 && stop - start < LONGEST && !STOP.test(text[start - 1])) start--;
  const stretch = text.slice(start, stop);
  const items = lastItems(stretch, count);
  if (!items) return null;
  const others = items.slice(1).map(clean);
  const opening = clean(items[0].split('，').pop() ?? '');
  const first = count === 2 ? opening.replace(GOVERNING, '') || opening : trimFirst(opening, others);
  if (!first || others.some((item) => !item || item.includes('，'))) return null;
  if (!isParallel([first, ...others])) return null;
  // Two items are taken only where they are parallel; too much ends in A、B or A和B by chance.
  const apart = Math.abs(first.length - others[0].length);
  if (count === 2 && apart > (stretch.includes('、') ? (first.length > 5 ? 2 : 1) : 0)) return null;
  const at = start + Math.max(0, stretch.lastIndexOf(first, stretch.lastIndexOf(items[1])));
  return { items: [first, ...others], span: { start: at, end: stop } };
}

const LONGEST_ITEM = 16;
const VERB = /^(?:做到|坚决做到|增强|坚定|落实|推进|实施|践行|坚持|打造|建设|实现|贯彻|开展|坚决|深化)$/;

/** Items of a list are alike in length, and the last one is no verb that governs the name (做到“两个维护”). */
function isParallel(items: readonly string[]): boolean {
  const lengths = items.map((item) => item.length);
  const longest = Math.max(...lengths);
  if (longest > LONGEST_ITEM || longest > 3 * Math.min(...lengths)) return false;
  const last = items[items.length - 1];
  return !/[和与及或、]$/.test(last) && !VERB.test(last);
}

function lastItems(stretch: string, count: number): string[] | null {
  const pieces = stretch.split(/、|(?<=[”」』’"])(?=[“「『‘"])/);
  if (pieces.length >= count) return pieces.slice(-count);
  // 甲、乙和丙: the last two joined by a conjunction.
  const last = pieces.length === count - 1 ? splitItems(pieces[pieces.length - 1].split('，').pop() ?? '', 2) : null;
  if (count === 2 && last?.some((item) => item.length < 4)) return null;
  return last ? [...pieces.slice(0, -1), ...last] : null;
}
