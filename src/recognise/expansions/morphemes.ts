import { numeralValue } from '../../text/characters.js';
import { remember } from '../../text/remember.js';
import type { Candidate } from '../candidate.js';
import type { Context } from '../context.js';
import { splitParts } from '../name-parts.js';
import { clean, holdsAll, type ItemList } from './list.js';

/** Where the list may begin: this far behind the name. */
const REACH = 14;
const LONGEST = 320;
const LONGEST_ITEM = 24;
const LONGEST_ALIKE = 6;

/** A run of items that have to hold the same morpheme. */
interface Group {
  readonly count: number;
  readonly morphemes: readonly string[];
}

/**
 * What the items of a name have to look like, in the ways that names abbreviate: 四统一分 is four items with 统 and one
 * with 分; 三抓三促 is three with both; 四零 is four with 零; 五个一线 is five with 一线.
 */
const patternsOf: (core: string) => readonly (readonly Group[])[] = remember(readPatterns);

function readPatterns(core: string): Group[][] {
  // 五个一线, 四个百万: what is counted begins with a numeral of its own.
  const counted = /^([三四五六七八九十])个([一百千万].*)$/.exec(core);
  if (counted) return [[{ count: numeralValue(counted[1]) ?? 0, morphemes: [counted[2]] }]];
  const parts = splitParts(core)?.map((part) => ({
    count: numeralValue(part.numeral) ?? 0,
    morpheme: part.rest.replace(/^[个大项条张](?=.)/, ''),
  }));
  if (!parts || parts.some((part) => part.count < 1 || part.count > 12 || !part.morpheme)) return [];
  if (parts.length === 1)
    return parts[0].count > 2 ? [[{ count: parts[0].count, morphemes: [parts[0].morpheme] }]] : [];
  if (parts.every((part) => part.count === 1)) return [];
  const inTurn = parts.map(({ count, morpheme }) => ({ count, morphemes: [morpheme] }));
  const alike = parts.every((part) => part.count === parts[0].count);
  return alike ? [[{ count: parts[0].count, morphemes: parts.map((part) => part.morpheme) }], inTurn] : [inTurn];
}

/** “五净一规范”，院内净、卧室净、…，院内摆放规范: no cue but the morphemes of the name, in every item. */
export function bearingMorphemes({ text }: Context, candidate: Candidate): ItemList | null {
  const patterns = patternsOf(candidate.core);
  if (patterns.length === 0) return null;
  const stretch = text.slice(candidate.end, candidate.end + LONGEST).split('\n', 1)[0];
  if (!patterns.some((pattern) => pattern.every(({ morphemes }) => morphemes.every((it) => holdsAll(stretch, it)))))
    return null;
  const pieces = [...stretch.matchAll(/([^、，；。？：！—]+)([、，；。？：！—]|$)/g)];
  for (let first = 0; first < pieces.length && pieces[first].index <= REACH; first++) {
    for (const pattern of patterns) {
      const items = itemsFrom(pieces, first, pattern);
      if (!items) continue;
      const last = pieces[first + items.length - 1];
      const span = { start: candidate.end + pieces[first].index, end: candidate.end + last.index + last[1].length };
      return { items, span };
    }
  }
  return null;
}

function itemsFrom(pieces: readonly RegExpMatchArray[], first: number, pattern: readonly Group[]): string[] | null {
  const items: string[] = [];
  for (const { count, morphemes } of pattern) {
    const run = pieces.slice(first + items.length, first + items.length + count);
    if (run.length < count || run.slice(0, -1).some((piece) => /[。？！：]/.test(piece[2]))) return null;
    const texts = run.map((piece) => clean(piece[1]));
    if (texts.some((item) => item.length > LONGEST_ITEM || !morphemes.every((morpheme) => item.includes(morpheme))))
      return null;
    if (!morphemes.every((morpheme) => standsAlike(texts, morpheme))) return null;
    items.push(...trimRun(texts, morphemes[0]));
  }
  return items;
}

/** Items are parallel: they begin or end with the morpheme, or are equally long and have it at the same place. */
function standsAlike(items: readonly string[], morpheme: string): boolean {
  const others = items.slice(1);
  if (others.length === 0) return true;
  if (others.every((item) => item.startsWith(morpheme)) || items.slice(0, -1).every((item) => item.endsWith(morpheme)))
    return true;
  if (morpheme.length > 1) return true;
  const inner = items.slice(1, -1);
  const alike = (numbers: readonly number[]): boolean => Math.max(...numbers) - Math.min(...numbers) <= 1;
  return (
    inner.length > 0 &&
    new Set(others.map((item) => item.indexOf(morpheme))).size === 1 &&
    alike(inner.map((item) => item.length)) &&
    inner[0].length <= LONGEST_ALIKE &&
    (items.length > 3 || others[1].length <= inner[0].length + 2)
  );
}

/** Whether a list looks as the name says that its items look. */
export const bears = (core: string, items: readonly string[]): boolean =>
  patternsOf(core).some((pattern) => {
    const wanted = pattern.flatMap(({ count, morphemes }) => Array.from({ length: count }, () => morphemes));
    return (
      wanted.length === items.length && items.every((item, i) => wanted[i].every((morpheme) => item.includes(morpheme)))
    );
  });

/** 反诈民警进村组、进校园、进企业: where the others begin (or end) with the morpheme, so does the first (or the last). */
function trimRun(items: readonly string[], morpheme: string): string[] {
  const trimmed = [...items];
  const last = trimmed.length - 1;
  if (last < 1) return trimmed;
  const places = new Set(items.slice(1).map((item) => item.indexOf(morpheme)));
  const [place] = places;
  if (places.size === 1) trimmed[0] = items[0].slice(Math.max(0, items[0].indexOf(morpheme) - place));
  if (items.slice(0, -1).every((item) => item.endsWith(morpheme)))
    trimmed[last] = items[last].slice(0, items[last].lastIndexOf(morpheme) + morpheme.length);
  // 零上访、零事故、零案件的村达到84%: the fellows say how long the last one is.
  const lengths = new Set(trimmed.slice(0, -1).map((item) => item.length));
  const [length] = lengths;
  if (places.size === 1 && lengths.size === 1 && trimmed[last].length > length + 1)
    trimmed[last] = trimmed[last].slice(0, length);
  return trimmed;
}

/** 班子带头干。… 党员带头试。… 能人带头闯。: paragraphs further on that open with a short clause about the word. */
export function openingParagraphs({ text }: Context, candidate: Candidate): ItemList | null {
  const [pattern] = patternsOf(candidate.core);
  if (pattern?.length !== 1 || pattern[0].morphemes[0].length < 2) return null;
  const [word] = pattern[0].morphemes;
  const stretch = text.slice(candidate.end, candidate.end + 4000);
  if (!stretch.includes(word)) return null;
  const found = [
    ...stretch.matchAll(
      /\n[\s　]*(?:[（(]?[一二三四五六七八九十]+[）)、.．]|\d+[.．、])?([㐀-鿿“”]{3,14})(?=[。，：\n])/g,
    ),
  ].filter((m) => m[1].includes(word) && !/^[一二三四五六七八九十两]/.test(m[1]));
  if (found.length !== pattern[0].count) return null;
  const last = found[found.length - 1];
  const start = candidate.end + found[0].index + found[0][0].length - found[0][1].length;
  return { items: found.map((m) => clean(m[1])), span: { start, end: candidate.end + last.index + last[0].length } };
}
