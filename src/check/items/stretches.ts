import type { Span } from '../../model/span.js';
import { isBlank, isClosingQuote, isHan, isOpeningQuote } from '../../text/characters.js';
import { behind } from '../surroundings.js';

/** How surely a stretch of text is a list of the name's items. */
export type Way =
  /** In brackets, or after a cue that says so (即, 是指, ：). */
  | 'told'
  /** After 包括, 有, 是: some of them, or all. */
  | 'led'
  /** A clause of the same sentence that begins with one of the items. */
  | 'bare'
  /** A clause of the same sentence that comes to one of the items (做好夏收、夏种、夏管). */
  | 'loose'
  /** Right before the name, which sums it up. */
  | 'before';

export interface Stretch extends Span {
  readonly way: Way;
  /** In brackets: what stands there is the list and nothing else. */
  readonly closed: boolean;
  /** 等 stands between the list and the name that sums it up. */
  readonly open: boolean;
}

const LONGEST_HEAD = 14;
const LONGEST = 400;
const TOLD =
  /^[，,。]?(?:也就是|就是|即是|即为|即|是指|指的是|具体是指|具体为|具体是|具体指|分别是|分别为|分别指|内容是|要求是)[：:]?|^[：:]\s*(?:指的是|是指|即|指)?|^——/;
const LED = /^[，,]?(?:主要|具体|包括|包含|涵盖|有|为|是|指)+[：:]?/;
const CUE_INSIDE = /^(?:即|指|是指|包括|分别为|分别是|分别指|具体为)[：:]?/;

/** Where items may stand behind a name: in brackets, or after a cue, right behind it or behind a noun. */
export function stretchesBehind(text: string, name: Span): Stretch[] {
  const found: Stretch[] = [];
  const first = behind(text, name.end);
  for (let at = first; at <= first + LONGEST_HEAD; at++) {
    if (text[at] === '（' || text[at] === '(') {
      const end = closing(text, at);
      const start = at + 1 + (CUE_INSIDE.exec(text.slice(at + 1, at + 8))?.[0].length ?? 0);
      if (end > start) found.push({ start, end, way: 'told', closed: true, open: false });
      return found;
    }
    const ahead = text.slice(at, at + 12);
    const told = TOLD.exec(ahead);
    const cue = told ?? LED.exec(ahead);
    if (cue) found.push(sentenceFrom(text, at + cue[0].length, told ? 'told' : 'led'));
    // 即为民服务孺子牛: 为 may begin the first item.
    if (told?.[0].endsWith('即为')) found.push(sentenceFrom(text, at + told[0].length - 1, 'told'));
    if (!isHan(text[at]) && !isClosingQuote(text[at])) break;
  }
  return found;
}

function sentenceFrom(text: string, from: number, way: Way): Stretch {
  let start = from;
  while (isBlank(text[start])) start++;
  const length = text.slice(start, start + LONGEST).search(/[。！？\n]/);
  return {
    start,
    end: length < 0 ? Math.min(text.length, start + LONGEST) : start + length,
    way,
    closed: false,
    open: false,
  };
}

/** Offset of the bracket that closes the one at `open`, on the same line, or -1. */
export function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < open + LONGEST && at < text.length && text[at] !== '\n'; at++) {
    if (text[at] === '（' || text[at] === '(') depth++;
    if ((text[at] === '）' || text[at] === ')') && --depth === 0) return at;
  }
  return -1;
}

const LEAD = /^(?:的|也)?(?:包括|包含|有|为|是|指|即|要|从|就是|分别)?[“「『"]?/;

/** Clauses of the name's sentence that begin with one of its items; where the name stands again, it is that one's list. */
export function clausesWith(text: string, name: Span, own: readonly string[]): Stretch[] {
  const from = behind(text, name.end);
  const [sentence] = text
    .slice(from, from + LONGEST)
    .split(/[。！？\n]/)[0]
    .split(text.slice(name.start, name.end));
  return [...sentence.matchAll(/[^，。；：！？（）(),;:]+/g)].flatMap((clause) => {
    const lead = LEAD.exec(clause[0])?.[0].length ?? 0;
    const start = from + clause.index + lead;
    const end = from + clause.index + clause[0].length;
    const [first, ...others] = text.slice(start, end).split('、');
    const strict = own.some((item) => first.startsWith(item));
    if (!strict && (others.length === 0 || !own.some((item) => first.endsWith(item)))) return [];
    return [{ start, end, way: strict ? ('bare' as const) : ('loose' as const), closed: false, open: false }];
  });
}

/** Between a list and the name that sums it up: 甲、乙、丙等, 由甲、乙、丙构成的. */
const SUMMING = /(?:等|这|等方面|所?(?:构成|组成)的?|在内的|为主的|为主体的|相结合的|的)$/;
const FARTHEST = 160;

/** The clause that ends right before a name. */
export function stretchBefore(text: string, name: Span): Stretch | undefined {
  let end = isOpeningQuote(text[name.start - 1]) ? name.start - 1 : name.start;
  let open = false;
  for (;;) {
    const summing = SUMMING.exec(text.slice(Math.max(0, end - 6), end));
    if (!summing) break;
    open ||= summing[0].startsWith('等');
    end -= summing[0].length;
  }
  // 甲、乙和“五项原则”: the name is one of them, and sums up nothing.
  if ((!isHan(text[end - 1]) && !isClosingQuote(text[end - 1])) || /[和与及]/.test(text[end - 1])) return undefined;
  // “算力、算法、算据、算网”四算一体: where the list is quoted, it begins with the quotation.
  const quoted = isClosingQuote(text[end - 1]) ? text.slice(Math.max(0, end - FARTHEST), end - 1) : '';
  const inside = /[^“「『"”」』]*、[^“「『"”」』]*$/.exec(quoted)?.[0] ?? '';
  if (inside) return { start: end - 1 - inside.length, end: end - 1, way: 'before', closed: false, open };
  let start = end;
  while (start > 0 && end - start < FARTHEST && !/[。！？：；，\n（(,;:]/.test(text[start - 1])) start--;
  return /[、”"]|和/.test(text.slice(start, end)) ? { start, end, way: 'before', closed: false, open } : undefined;
}
