import type { FullEntry } from '../../model/dictionary-entry.js';
import type { Severity } from '../../model/finding.js';
import type { Span } from '../../model/span.js';
import { announcedList, listsOf, ownList } from '../lists.js';
import { isLayout } from '../permuted.js';
import type { CheckInput } from '../rule.js';
import { before, headBehind, isQuoted, verbBefore } from '../surroundings.js';
import { hasCompanion, isOneOfPattern } from './companions.js';

/** What kind of slip makes the written name of the right one. */
export type Slip =
  | 'liang' // 二 for 两
  | 'doubled' // 四个个意识
  | 'alike' // a character of the same sound, or one that looks like it
  | 'swapped' // two neighbours
  | 'permuted' // halves or numerals of a paired name
  | 'missing' // a character
  | 'added' // one too many
  | 'classifier' // 四大自信
  | 'numeral' // 五个意识
  | 'other'; // a character of another sound and shape

/** How much each slip says by itself: 3 is a warning, 4 an error. */
const SLIPS: Readonly<Record<Slip, number>> = {
  liang: 4,
  doubled: 4,
  alike: 3,
  swapped: 3,
  permuted: 3,
  missing: 1,
  added: 1,
  classifier: 1,
  numeral: 1,
  other: 1,
};

const WARNING = 3;
const ERROR = 4;
/** The items behind the name are the entry's; a fellow of its row stands beside it; the right name stands elsewhere. */
const ITEMS = 4;
const COMPANION = 2;
const ELSEWHERE = 1;
/** 中央 before a name of the whole country. */
const LEAD = 2;

/** What others coin names by as well: they need more than the slip. */
const OPEN: ReadonlySet<Slip> = new Set(['missing', 'added', 'classifier', 'numeral', 'other']);

/** Those of them that make another name, not a worse one. */
const OTHER_NAMES: ReadonlySet<Slip> = new Set(['classifier', 'numeral', 'other']);

export interface Suspicion {
  readonly entry: FullEntry;
  readonly weight: number;
  readonly severity: Severity;
  readonly verb: string | undefined;
  readonly itemCount: number;
}

/** How a slip looks from inside the name. */
export interface Look {
  readonly slip: Slip;
  /** Does the changed part make words? -1: the document writes it elsewhere, too; 1: nobody does. */
  readonly nonsense: -1 | 0 | 1;
}

/** Weighs what speaks for `span` being a slip for `right`, a form of the entry. Null: not enough. */
export function suspect(
  input: CheckInput,
  span: Span,
  right: string,
  entry: FullEntry,
  { slip, nonsense }: Look,
): Suspicion | null {
  const { text } = input;
  const quoted = isQuoted(text, span.start, span.end);
  const verb = entry.verbs && verbBefore(text, span.start, entry.verbs);
  const head = entry.heads && headBehind(text, span.end, entry.heads);
  const open = OPEN.has(slip);
  let weight = SLIPS[slip] + ofForm(right, entry, { slip, nonsense }, quoted) + (open ? nonsense : 0);
  if (verb) weight += verb.length >= 2 ? 2 : 1;
  if (head) weight += head.length >= 4 ? 2 : 1;
  if (open && entry.level === 'central' && before(text, span.start, 2) === '中央') weight += LEAD;
  // Not even the items, which take time to read, and the company would make up for what is missing.
  if (weight + ITEMS + COMPANION + ELSEWHERE < WARNING) return null;
  const companion = hasCompanion(input, span, right);
  if (companion) weight += COMPANION;
  const items = itemsBehind(text, span, entry);
  if (items.own) weight += ITEMS;
  if (items.other) weight -= 3;
  const bound = (verb?.length ?? 0) >= 2 || head !== undefined || items.own;
  weight += elsewhere(input, span, right, entry, slip === 'other' || (OTHER_NAMES.has(slip) && !bound));
  if (slip !== 'liang' && slip !== 'doubled' && isOneOfPattern(input, span)) weight -= 3;
  // Names that the language also makes by chance need their marks, or what they are bound to, or to be no words.
  if ((entry.bare ?? 'yes') !== 'yes' && !quoted && !bound)
    weight -= !open && (nonsense > 0 || slip === 'doubled') ? 0 : 3;
  if (weight < WARNING) return null;
  const severity =
    weight >= ERROR && (!open || items.own || ((slip === 'missing' || slip === 'classifier') && (bound || companion)))
      ? 'error'
      : 'warning';
  return { entry, weight, severity, verb, itemCount: items.count };
}

/** What the form of the name says: how much of it is left, and whether others are likely to make the same. */
function ofForm(right: string, { level, verified }: FullEntry, { slip, nonsense }: Look, quoted: boolean): number {
  const long = right.length >= 5 ? 1 : 0;
  const short = right.length === 3 ? -1 : right.length === 2 ? -2 : 0;
  const marked = quoted ? 1 : 0;
  const central = level === 'central' ? 1 : 0;
  if (slip === 'numeral') return isDistinctive(right) ? long + marked + central : 0;
  const weight = long + short + marked + (EVERYBODYS.test(right) && slip !== 'permuted' ? -1 : 0);
  if (!OPEN.has(slip)) return weight;
  // A short name with another word is as often another name; with another classifier it is not.
  if (slip === 'other' && !long) return weight - (quoted || central ? 0 : 1) + (nonsense > 0 ? central : 0);
  if (slip === 'classifier' && !long) return weight + (quoted && central && verified === 'official' ? 1 : 0);
  return weight + central;
}

/** 一X两Y, 最多X一次: everybody's pattern. */
const EVERYBODYS = /^(?:一|[^一二三四五六七八九十两双]*一[^一二三四五六七八九十两双]*$)/;

const PAIRED = /[一二三四五六七八九十两双].*[一二三四五六七八九十两双]/;

/** More than a numeral, a classifier and a noun: what is left without the numeral is nobody else's (两弹_星, _下基层). */
const isDistinctive = (name: string): boolean =>
  name.length >= 4 &&
  !isLayout(name) &&
  !name.includes('字') &&
  (PAIRED.test(name) || name.length >= 5 || !/^.[个大项种条类件]/.test(name));

const CLOSE = 20;

/**
 * The right name stands elsewhere in the document. But where nothing binds a name, beside the right one another word is meant as another
 * (从“高效办成一件事”向“高效办成一类事”), and what is written so again is no slip.
 */
function elsewhere(
  { text, places }: CheckInput,
  { start, end }: Span,
  right: string,
  entry: FullEntry,
  mayBeMeant: boolean,
): number {
  const written = text.slice(start, end);
  const again = mayBeMeant && text.indexOf(written) !== text.lastIndexOf(written) ? -2 : 0;
  const [ahead = ''] = /[^。；！？\n]*$/.exec(text.slice(Math.max(0, start - CLOSE), start)) ?? [];
  const [after] = text.slice(end, end + CLOSE).split(/[。；！？\n]/);
  if (mayBeMeant && (ahead.includes(right) || after.includes(right))) return again - 2;
  return again + (places.some((place) => place.entry === entry) ? ELSEWHERE : 0);
}

/** Are the items behind a name those of the entry, or others? */
function itemsBehind(text: string, span: Span, entry: FullEntry): { own: boolean; other: boolean; count: number } {
  const announced = announcedList(text, span);
  for (const own of listsOf(entry)) {
    const list = announced ?? ownList(text, span, own);
    if (!list) continue;
    const shared = own.filter((one) => list.items.some((item) => one.includes(item) || item.includes(one))).length;
    if (own.length > 1 && shared * 2 > own.length && list.items.length === own.length)
      return { own: true, other: false, count: list.items.length };
    if (shared > 0) return { own: false, other: false, count: list.items.length };
  }
  return { own: false, other: announced !== null && listsOf(entry).length > 0, count: announced?.items.length ?? 0 };
}

/** An entry without a source raises no error on anybody's text. */
export const atMost = (severity: Severity, { verified }: FullEntry): Severity =>
  verified === 'no' && severity === 'error' ? 'warning' : severity;
