import { isFuller, type Slip, slipOf } from './likeness.js';
import { joined, type Piece, partOf } from './pieces.js';

/** An item of a text, and the one of the dictionary that it is or was meant for. */
export interface Listed {
  readonly piece: Piece;
  readonly own?: string;
  readonly slip?: Slip;
}

/** A list of a text held against one of the dictionary. */
export interface Fit {
  readonly own: readonly string[];
  readonly listed: readonly Listed[];
  readonly missing: readonly string[];
  /** How many are the dictionary's own, to the letter or in fuller words. */
  readonly right: number;
  readonly exact: number;
}

type SoundAlike = (a: string, b: string) => boolean;

/** Without marks; 与 and 和 are one word. */
const bare = (item: string): string => item.replace(/[、，；“”‘’]/g, '').replace(/[与及]/g, '和');

/** Holds pieces against items; each item is used once. */
export function compare(pieces: readonly Piece[], own: readonly string[], soundAlike: SoundAlike): Fit {
  const items = own.map(bare);
  const cut = recut(pieces, items, soundAlike);
  const taken = new Map<Piece, { index: number; slip?: Slip }>();
  const free = (): number[] =>
    items.map((_, i) => i).filter((i) => ![...taken.values()].some(({ index }) => index === i));
  const assign = (find: (piece: Piece, index: number) => Slip | boolean | undefined): void => {
    for (const piece of cut) {
      if (taken.has(piece)) continue;
      for (const index of free()) {
        const found = find(piece, index);
        if (!found) continue;
        taken.set(piece, { index, ...(found === true ? {} : { slip: found }) });
        break;
      }
    }
  };
  const said = ({ text }: Piece): string => text.replace(/[与及]/g, '和');
  assign((piece, i) => said(piece) === items[i]);
  // 必须坚持人民至上, 基本医疗有保障: the item with a word that the text says with each of them.
  assign(({ text }, i) => items[i].length > 1 && (text.endsWith(items[i]) || text.startsWith(items[i])));
  const exact = taken.size;
  // 坚持甲 …, 全面从严治党四个方面: what stands before the first and behind the last belongs to the sentence.
  assign((piece, i) => slipIn(said(piece), items[i], piece === cut[0], piece === cut[cut.length - 1], soundAlike));
  const misspelt = taken.size - exact;
  assign((piece, i) => isFuller(items[i], said(piece)));
  const listed = cut.map((piece): Listed => {
    const found = taken.get(piece);
    return found ? { piece, own: own[found.index], ...(found.slip ? { slip: found.slip } : {}) } : { piece };
  });
  return { own, listed, missing: free().map((i) => own[i]), right: taken.size - misspelt, exact };
}

function slipIn(text: string, own: string, first: boolean, last: boolean, soundAlike: SoundAlike): Slip | undefined {
  const whole = slipOf(own, text, soundAlike);
  if (whole || text.length <= own.length || own.length < 3) return whole;
  const lead = text.length - own.length;
  const behind = first ? slipOf(own, text.slice(lead), soundAlike) : undefined;
  if (behind && (behind.alike || own.length > 3)) return { ...behind, at: behind.at + lead };
  const ahead = last ? slipOf(own, text.slice(0, own.length), soundAlike) : undefined;
  return ahead && (ahead.alike || own.length > 3) ? ahead : undefined;
}

const CONJUNCTION = /以及|和|与|及|或/g;
const LONGEST_JOIN = 5;

/** Cuts 丙和丁 where one side is an item, and joins pieces that are one (鼓励、支持、引导). */
function recut(pieces: readonly Piece[], items: readonly string[], soundAlike: SoundAlike): Piece[] {
  const isOwn = (text: string): boolean => items.includes(bare(text));
  const last = pieces[pieces.length - 1];
  const isNear = (text: string): boolean =>
    isOwn(text) || items.some((item) => slipOf(item, text, soundAlike) || (text.length > 1 && isFuller(item, text)));
  const found: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (isOwn(piece.text)) {
      found.push(piece);
      continue;
    }
    const length = joinedLength(pieces, i, items);
    if (length > 1) {
      found.push(joined(pieces.slice(i, i + length)));
      i += length - 1;
      continue;
    }
    found.push(...halves(piece, isOwn, isNear, piece === last ? items : []));
  }
  return trimmed(found, items);
}

/** 实现总产, 互联网融合发展: what stands before the first item and behind the last belongs to the sentence. */
function trimmed(pieces: readonly Piece[], items: readonly string[]): Piece[] {
  const longest = (found: readonly string[]): string | undefined => [...found].sort((a, b) => b.length - a.length)[0];
  return pieces.map((piece, i) => {
    if (items.includes(piece.text)) return piece;
    const ahead = i === 0 && longest(items.filter((item) => item.length > 1 && piece.text.endsWith(item)));
    if (ahead) return partOf(piece, piece.text.length - ahead.length);
    const behind =
      i === pieces.length - 1 && longest(items.filter((item) => item.length > 1 && piece.text.startsWith(item)));
    return behind ? partOf(piece, 0, behind.length) : piece;
  });
}

/** How many pieces from here on are one item, to the letter or nearly. */
function joinedLength(pieces: readonly Piece[], from: number, items: readonly string[]): number {
  for (let length = 2; length <= LONGEST_JOIN && from + length <= pieces.length; length++) {
    const { text } = joined(pieces.slice(from, from + length));
    const inner = pieces.slice(from, from + length).some((piece) => items.includes(piece.text));
    if (!inner && items.some((item) => item === text || item === text.replace(/和|与|及/g, ''))) return length;
  }
  return 1;
}

/** 丙和丁: two items, where one side is one, or both nearly are. Behind the last item the sentence may go on. */
function halves(
  piece: Piece,
  isOwn: (text: string) => boolean,
  isNear: (text: string) => boolean,
  endings: readonly string[],
): Piece[] {
  for (const { 0: word, index } of piece.text.matchAll(CONJUNCTION)) {
    const left = partOf(piece, 0, index);
    const right = partOf(piece, index + word.length, undefined, word);
    // 和丁: the conjunction stands behind a mark.
    if (!left.text && isNear(right.text)) return [right];
    if (!left.text || !right.text) continue;
    const closes = isOwn(right.text) || endings.some((item) => item.length > 1 && right.text.startsWith(item));
    if ((isOwn(left.text) && right.text.length > 1) || (closes && left.text.length > 1)) return [left, right];
    if (isNear(left.text) && isNear(right.text) && !isNear(piece.text)) return [left, right];
  }
  return [piece];
}
