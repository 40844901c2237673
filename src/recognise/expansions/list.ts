import type { Span } from '../../model/span.js';
import { isQuote } from '../../text/characters.js';

/** Items as the text lists them. Offsets are UTF-16, into the repaired and simplified text. */
export interface ItemList {
  readonly items: readonly string[];
  readonly span: Span;
}

// Verbs that govern a whole list and are no part of its first item (打造甲、乙、丙).
const GOVERNING =
  /^(?:全力|着力|加快|积极|大力|全面|深入|扎实|统筹|持续|稳步|切实|认真|要|以|和|在|为|对|向|把|将|围绕|按照|通过|聚焦|推进|推动|实施|建设|构建|打造|营造|坚持|坚决|做好|做强|做优|做大|落实|完成|实现|开展|促进|加强|强化|发展|提升|满足|解决|抓好|抓住|形成|突出|培育|布局|建立|健全|完善|深化|优化|推行|严格|包括|涉及|增强|坚定|树立|防止|反对|破除|维护|保障|确保|牢记|践行|弘扬|争创|创建|打好|打赢|举办|组织|重点|主要|分别|即|指|是|等|以及|持之以恒)+/;

const CLEAN = /[“”‘’「」『』"'《》\s]/g;
const clean = (item: string): string => item.replace(CLEAN, '');

/** A separator weaker than the ones above it; a list is split at the first that gives the number wanted. */
const SEPARATORS = [
  /[；;]/,
  /、|(?<![温柔饱中总缓祥融谐平])和(?!谐|平|美|睦|合)|以及|(?<![普涉顾触企提危])及(?!时|格)|[与]|(?<=[”」』’"])(?=[“「『‘"])/,
  /[，,]/,
];

/** Splits a closed list into as many items as `count` says; null where no way of splitting gives that number. */
export function splitItems(text: string, count: number): string[] | null {
  for (const separator of SEPARATORS) {
    const items = split(text, separator);
    if (items.length === count) return items;
  }
  const loose = split(text, /[、，,；;]/);
  return loose.length === count ? loose : null;
}

/** Splits at the strongest separator that is there, whatever the number. */
export function splitAnyway(text: string): string[] {
  for (const separator of [/[；;]/, /、|(?<=[”」』’"])(?=[“「『‘"])/]) {
    const items = split(text, separator);
    if (items.length > 1) {
      const last = items[items.length - 1].split(/和|以及|与/);
      return separator.source.includes('、') && last.length === 2 && last.every((part) => part.length > 1)
        ? [...items.slice(0, -1), ...last.map(clean)]
        : items;
    }
  }
  return [];
}

const split = (text: string, separator: RegExp): string[] =>
  text.split(separator).map(clean).map(withoutEnumerator).filter(Boolean);

const withoutEnumerator = (item: string): string =>
  item.replace(/^(?:[一二三四五六七八九十]是要?|[①-⑨]|[（(]?[一二三四五六七八九\d][）)]|\d[.．、])/, '');

/** Removes a verb that governs the whole list from its first item: only where no other item begins with one. */
export function withoutGoverningVerb(items: readonly string[]): string[] {
  const [first, ...others] = items;
  if (!first || others.some((item) => GOVERNING.test(item))) return [...items];
  const rest = first.replace(GOVERNING, '');
  return rest.length >= 1 && rest.length >= Math.min(...others.map((o) => o.length)) - 2
    ? [rest, ...others]
    : [...items];
}

/** The sum of the lengths of a list: no list before a formula is longer. Code units. */
const LONGEST_BEFORE = 240;
const STOP = /[。！？；;：:\n（()）]/;

/** The items that stand right before `end`: 乡村产业、人才、文化、生态、组织“五个振兴”. Exactly `count` of them, or null. */
export function itemsBefore(text: string, end: number, count: number): ItemList | null {
  if (count < 2 || count > 20) return null;
  let stop = end;
  while (
    stop > 0 &&
    (isQuote(text[stop - 1]) || text[stop - 1] === '等' || text[stop - 1] === '的' || text[stop - 1] === '这')
  )
    stop--;
  let start = stop;
  while (start > 0 && stop - start < LONGEST_BEFORE && !STOP.test(text[start - 1])) start--;
  const stretch = text.slice(start, stop);
  const separators = [...stretch.matchAll(/、|(?<=[”」』’"])(?=[“「『‘"])|和|与|及/g)];
  const marks = separators.filter((m) => m[0] === '、' || m[0] === '');
  if (marks.length === 0 && count > 2) return null;
  // The last item may be joined by 和; the others are joined by 、 or stand in quotation marks side by side.
  const items = takeLast(stretch, count);
  if (!items) return null;
  const [first, ...others] = items.map(clean);
  if (others.some((item) => item.length === 0 || /[，,]/.test(item))) return null;
  const trimmed = trimFirst(first.split(/[，,]/).pop() ?? '', others);
  if (!trimmed) return null;
  const at = text.lastIndexOf(trimmed, start + stretch.indexOf(items[1]));
  return { items: [trimmed, ...others], span: { start: at < start ? start : at, end: stop } };
}

function takeLast(stretch: string, count: number): string[] | null {
  const strict = stretch.split(/、|(?<=[”」』’"])(?=[“「『‘"])/);
  if (strict.length >= count && !/[和与及]/.test(strict[strict.length - 1])) return strict.slice(-count);
  const loose = stretch.split(SEPARATORS[1]);
  return loose.length >= count ? loose.slice(-count) : null;
}

/** Parallel items are equally long: what stands before the first one is cut off by that and by governing verbs. */
function trimFirst(first: string, others: readonly string[]): string {
  const bare = first.replace(GOVERNING, '') || first;
  const length = others[0].length;
  if (bare.length > length && others.every((item) => item.length === length)) return bare.slice(-length);
  return bare;
}
