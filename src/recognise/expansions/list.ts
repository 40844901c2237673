import type { Span } from '../../model/span.js';

/** Items as the text lists them. Offsets are UTF-16, into the repaired and simplified text. */
export interface ItemList {
  readonly items: readonly string[];
  readonly span: Span;
}

// Verbs and prepositions that govern a whole list and are no part of its first item (打造甲、乙、丙).
const VERBS =
  '做到|扩大|巩固|不断|共同|守住|守牢|筑牢|织密|严守|提出|建成|建设了|了|于|及|至|全力|着力|加快|积极|大力|全面|深入|扎实|统筹|持续|稳步|切实|认真|努力|要|以|和|在|为|对|向|把|将|由|从|围绕|按照|通过|聚焦|推进|推动|实施|建设|构建|打造|营造|坚持|坚决|续写|书写|谱写|创造|展开|铺开|做深|实行|算好|做透|做足|做活|做好|做强|做优|做大|落实|完成|实现|开展|部署|促进|加强|强化|发展|提升|满足|解决|抓好|抓住|形成|突出|培育|布局|建立|健全|完善|深化|优化|推行|严格|包括|涉及|增强|坚定|树立|防止|反对|破除|维护|保障|确保|牢记|践行|弘扬|争创|创建|打好|打赢|举办|组织|重点|主要|分别|即|指|是|以及|持之以恒';
export const GOVERNING = new RegExp(`^(?:${VERBS})+`);
/** Something before the list that ends in a governing verb. */
export const GOVERNED = new RegExp(`(?:${VERBS})$`);

const MARKS = /[“”‘’「」『』"'《》\s]/g;
export const clean = (item: string): string => item.replace(MARKS, '');

/** Does a text hold all characters of a word? Where it does not, it does not hold the word, marks inside it or not. */
export function holdsAll(text: string, word: string): boolean {
  for (const character of word) if (!text.includes(character)) return false;
  return true;
}

const ADJACENT_QUOTES = '(?<=[”」』’"])(?=[“「『‘"])';
const WEAK = `(?<![温柔饱中总缓祥融谐平])和(?![谐平美睦合])|以及|(?<![普涉顾触企提危])及(?![时格其])|与|或`;

/** Weaker and weaker separators; a list is split at the first that gives the number wanted. */
const SEPARATORS = [new RegExp(`、|${ADJACENT_QUOTES}`), new RegExp(`、(?:${WEAK})?|${ADJACENT_QUOTES}|${WEAK}`)];

/** Splits a list into as many items as `count` says; null where no way of splitting gives that number. */
export function splitItems(text: string, count: number): string[] | null {
  if (/[；，]/.test(text)) {
    const items = splitBy(text, text.includes('；') ? '；' : '，');
    return items.length === count && !(text.includes('；') && items.some((item) => item.includes('，'))) ? items : null;
  }
  for (const separator of SEPARATORS) {
    const items = splitBy(text, separator);
    if (items.length === count) return items;
  }
  // 坚持甲、坚持乙、丙: items that begin with one verb; what does not begin with it belongs to the item before.
  const joined = joinByOpening(splitBy(text, SEPARATORS[0]));
  if (joined.length === count) return joined;
  // 建好、管好、护好和运营好: the last two only are joined by a conjunction.
  const strong = splitBy(text, SEPARATORS[0]);
  const last = strong.length === count - 1 ? splitBy(strong[strong.length - 1], new RegExp(WEAK)) : [];
  return last.length === 2 ? [...strong.slice(0, -1), ...last] : null;
}

function joinByOpening(items: readonly string[]): string[] {
  const opening = items[0]?.slice(0, 2) ?? '';
  if (items.length < 3 || items.filter((item) => item.startsWith(opening)).length < 3) return [...items];
  const joined: string[] = [];
  for (const item of items) {
    if (item.startsWith(opening)) joined.push(item);
    else joined[joined.length - 1] += `、${item}`;
  }
  return joined;
}

/** The cleaned pieces between separators, empty ones left out. */
export const splitBy = (text: string, separator: RegExp | string): string[] =>
  text
    .split(separator)
    .map((item) => withoutEnumerator(clean(item)))
    .filter(Boolean);

const withoutEnumerator = (item: string): string =>
  item.replace(
    /^(?:即|[\dNXY]+(?:即|是指|指)|[一二三四五六七八九十]是要?|[①-⑨]|[（(][一二三四五六七八九\d][）)]|\d[.．、])/,
    '',
  );

/**
 * Cuts off what belongs to the sentence and not to the items: governing verbs before the first, and behind the last
 * what its fellows do not have (等, 六个工程, the head of the formula, 的融合).
 */
export function trimItems(items: readonly string[], head: string | null = null): string[] {
  const trimmed = [...items];
  const end = trimmed.length - 1;
  const before = trimmed.slice(0, -1);
  let last =
    trimmed[end].replace(/(?:等|协同|共同|参与|[一二两三四五六七八九十\d]+[个大项条类种座张方]).*$/, '') ||
    trimmed[end];
  if (head && last.length > head.length && last.endsWith(head) && !before.some((item) => item.endsWith(head)))
    last = last.slice(0, -head.length);
  if (!before.some((item) => item.includes('的'))) last = last.replace(/的[㐀-鿿]{2,6}$/u, '');
  const shared = before[0]?.at(-1);
  if (shared && before.length > 1 && before.every((item) => item.endsWith(shared)) && last.includes(shared))
    last = last.slice(0, last.lastIndexOf(shared) + 1);
  trimmed[end] = last;
  trimmed[0] = trimFirst(trimmed[0], trimmed.slice(1));
  return trimmed;
}

/** Parallel items are equally long: what stands before the first one is cut off by that, and by governing verbs. */
export function trimFirst(first: string, others: readonly string[]): string {
  // 提出必须坚持甲、必须坚持乙、必须坚持丙: from where the first begins as its fellows do.
  const opening = others[0]?.slice(0, 2) ?? '';
  const alike = others.length > 1 && opening.length === 2 && others.every((item) => item.startsWith(opening));
  if (alike && first.indexOf(opening) > 0) return first.slice(first.indexOf(opening));
  const governed = !others.some((item) => GOVERNING.test(item));
  const bare = (governed && first.replace(GOVERNING, '')) || first;
  const length = others[0]?.length ?? 0;
  // Three fellows or long ones make a pattern; two short ones may differ from the first (领导干部、专家、群众).
  const pattern =
    length > 1 &&
    (others.length >= 3 || (others.length >= 2 && length >= 5)) &&
    others.every((item) => item.length === length);
  if (pattern && bare.length > length) return bare.slice(-length);
  return bare;
}
