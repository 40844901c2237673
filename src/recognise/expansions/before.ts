import {
  isClosingQuote,
  isHan,
  isNumeral,
  isOpeningQuote,
  isQuote,
  isQuoteAt,
  QUOTE_PAIRS,
} from '../../text/characters.js';
import type { Candidate } from '../candidate.js';
import { isOneOf } from '../hits.js';
import { clean, GOVERNED, GOVERNING, type ItemList, splitItems, trimFirst } from './list.js';

/** How far back items are looked for. Code units. */
const LONGEST_BEFORE = 240;
/** The last item, marks and all: where it is not parted from another in so many code units, nothing is listed. */
const LONGEST_LAST = 64;
const isConjunction = isOneOf('和及与或');
const isStop = isOneOf('。！？；;：:\n（()）—');
/** Between a list and the name that sums it up: 甲、乙、丙等三大行动, 由甲、乙、丙构成的“三级”. */
const SUMMING = /(?:等|这|所?(?:构成|组成)的|在内的|为主的|为主体的|连续\d*[一二三四五六七八九十]*年|逐年|实现|的)$/;

/** The items that stand right before the name: 乡村产业、人才、文化、生态、组织“五个振兴”. */
export function before(text: string, candidate: Candidate, counts: readonly number[]): ItemList | null {
  if (candidate.core.length > 12) return null;
  const end = isOpeningQuote(text[candidate.start - 1]) ? candidate.start - 1 : candidate.start;
  // 四骁将之一 picks one out of the set; what stands before it is something else.
  if (/^[”」』"’']?之一/.test(text.slice(candidate.end, candidate.end + 3))) return null;
  const list = itemsBefore(text, end, counts[0]);
  // “一网通办”“一窗受理”“一件事一次办”: peers in a row, none of which sums up the others.
  if (list?.items.every((item) => isNumeral(item[0]))) return null;
  if (!list || counts[0] > 2 || candidate.shape === 'campaign') return list;
  // Two things stand before a name by chance as often as not. They are its items where a pair is counted (两大奇迹), or
  // where the name is quoted and they are short or the name is no set phrase like 一带一路.
  if (!candidate.quoted) return /^两[大个项]/.test(candidate.core) ? list : null;
  const examples =
    /等[“「『"]?$/.test(text.slice(0, end).slice(-2)) ||
    list.items.some((item) => item.length > LONGEST_OF_TWO || GOVERNING.test(item));
  return candidate.core.startsWith('一') && examples ? null : list;
}

const LONGEST_OF_TWO = 4;

/** Exactly `count` items that end right before `end`, joined by 、 or standing in marks side by side; or null. */
export function itemsBefore(text: string, end: number, count: number): ItemList | null {
  if (count < 2 || count > 20 || !(isHan(text[end - 1]) || isClosingQuote(text[end - 1]))) return null;
  let stop = end;
  const summing = SUMMING.exec(text.slice(Math.max(0, end - 6), end));
  if (summing) stop -= summing[0].length;
  const closed = isQuote(text[stop - 1]);
  if (closed) stop--;
  let start = stop;
  let separators = 0;
  let joined = false;
  while (start > 0 && stop - start < LONGEST_BEFORE && !isStop(text, start - 1)) {
    start--;
    if (text[start] === '、' || (isQuoteAt(text, start) && isQuoteAt(text, start - 1))) separators++;
    else if (isConjunction(text, start)) joined = true;
    if (separators === 0 && !joined && stop - start > LONGEST_LAST) return null;
  }
  // The last two items may be joined by a conjunction.
  if (separators < count - (joined ? 2 : 1)) return null;
  const whole = text.slice(start, stop);
  // “陆、海、天、网”四位一体: where the list is quoted, it begins with the quotation.
  const opened = closed ? Math.max(...Object.keys(QUOTE_PAIRS).map((mark) => whole.lastIndexOf(mark))) : -1;
  const inside = opened >= 0 ? lastItems(whole.slice(opened + 1), count) : null;
  const stretch = inside ? whole.slice(opened + 1) : whole;
  if (inside) start += opened + 1;
  const items = inside ?? lastItems(whole, count);
  if (!items) return null;
  const others = items.slice(1).map(clean);
  const opening = clean(items[0].split('，').pop() ?? '');
  const first =
    cutToFellows(opening, others) ?? (count === 2 ? firstOfTwo(opening, others[0]) : trimFirst(opening, others));
  if (!first || others.some((item) => !item || item.includes('，'))) return null;
  if (!isParallel([first, ...others])) return null;
  // Two items are taken only where they are parallel; too much ends in A、B or A和B by chance.
  const apart = Math.abs(first.length - others[0].length);
  if (count === 2 && apart > (stretch.includes('、') ? (first.length > 5 ? 2 : 1) : 0)) return null;
  const at = start + Math.max(0, stretch.lastIndexOf(first, stretch.lastIndexOf(items[1])));
  return { items: [first, ...others], span: { start: at, end: stop } };
}

/** 重点设备实行定人、定机、定岗 / 矛盾纠纷发现早、化解早、处置早: items that begin or end alike and are equally long. */
function cutToFellows(opening: string, others: readonly string[]): string | null {
  const [{ length }] = others;
  if (others.length < 2 || length < 2 || others.some((item) => item.length !== length)) return null;
  const cut = opening.slice(-length);
  const begin = others.every((item) => item[0] === others[0][0]) && cut[0] === others[0][0];
  const end = others.every((item) => item.at(-1) === others[0].at(-1)) && cut.at(-1) === others[0].at(-1);
  return begin || end ? cut : null;
}

/** 人民续写经济快速发展和社会长期稳定: cut off up to the verb where that leaves two equally long things. */
function firstOfTwo(opening: string, second: string): string {
  const parallel = opening.slice(-second.length);
  if (second.length >= 4 && GOVERNED.test(opening.slice(0, -second.length))) return parallel;
  return opening.replace(GOVERNING, '') || opening;
}

const LONGEST_ITEM = 24;
const VERB = /^(?:做到|坚决做到|增强|坚定|落实|推进|实施|践行|坚持|打造|建设|实现|贯彻|开展|坚决|深化)$/;

/** Items of a list are alike in length, and the last one is no verb that governs the name (做到“两个维护”). */
function isParallel(items: readonly string[]): boolean {
  const lengths = items.map((item) => item.length);
  const longest = Math.max(...lengths);
  if (longest > LONGEST_ITEM || longest > 3 * Math.min(...lengths)) return false;
  const last = items[items.length - 1];
  const placed = items.slice(1).some((item) => /^(?:在|从|向|于|由|为)/.test(item));
  return !/[和与及或、]$/.test(last) && !VERB.test(last) && !placed;
}

function lastItems(stretch: string, count: number): string[] | null {
  const pieces = stretch.split(/、|(?<=[”」』’"])(?=[“「『‘"])/);
  if (pieces.length >= count) return pieces.slice(-count);
  // 甲、乙和丙: the last two joined by a conjunction.
  const last = pieces.length === count - 1 ? splitItems(pieces[pieces.length - 1].split('，').pop() ?? '', 2) : null;
  if (count === 2 && last?.some((item) => item.length < 4)) return null;
  return last ? [...pieces.slice(0, -1), ...last] : null;
}
