/** Where numerals (or digits) stand, and what stands behind each, as far as patterns ask for it. */
export interface Anchors {
  /** Offsets in order, UTF-16: each unit of a longer numeral by itself. */
  readonly places: readonly number[];
  /** Of each place, the `Follower`s that hold for it. */
  readonly followers: Int32Array;
}

/** That one of some units stands at some distance behind a numeral: a bit. */
export type Follower = number;

const FARTHEST = 3;
const MOST = 31;
const holding = Array.from({ length: FARTHEST }, () => new Int32Array(0x10000));
let known = 0;

/**
 * Declares what stands behind a numeral where a pattern may match: one of the units right behind it, or one of others
 * behind that, at most three units on. Patterns are tried nowhere else, so that their number costs little.
 */
export function follower(...behind: readonly string[]): Follower {
  if (known === MOST) throw new RangeError('follower: there are no more than 31');
  const bit = 1 << known++;
  behind.forEach((units, i) => {
    for (const unit of units) holding[i][unit.charCodeAt(0)] |= bit;
  });
  return bit;
}

export function anchorsAt(text: string, places: readonly number[]): Anchors {
  const followers = new Int32Array(places.length);
  const [first, second, third] = holding;
  for (let i = 0; i < places.length; i++) {
    const at = places[i];
    // Behind the end of the text stands the unit 0, which nothing asks for.
    followers[i] = first[unitAt(text, at + 1)] | second[unitAt(text, at + 2)] | third[unitAt(text, at + 3)];
  }
  return { places, followers };
}

const unitAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0);

/** The places behind which it holds, in order. */
export function sieve({ places, followers }: Anchors, follower: Follower): number[] {
  const kept: number[] = [];
  for (let i = 0; i < places.length; i++) if ((followers[i] & follower) !== 0) kept.push(places[i]);
  return kept;
}

/**
 * What `matchAll` finds, where a pattern can begin at given places only: a sticky pattern is tried at each of them. No
 * hit begins inside another.
 * @param places offsets in order
 */
export function hitsAt(text: string, places: readonly number[], pattern: RegExp): RegExpExecArray[] {
  const hits: RegExpExecArray[] = [];
  let free = 0;
  for (const at of places) {
    if (at < free) continue;
    pattern.lastIndex = at;
    const hit = pattern.exec(text);
    if (!hit) continue;
    hits.push(hit);
    free = pattern.lastIndex;
  }
  return hits;
}

/** Does one of the units stand at an offset? Units of the basic plane. */
export const isOneOf = (units: string): ((text: string, at: number) => boolean) => {
  const table = new Uint8Array(0x10000);
  for (const unit of units) table[unit.charCodeAt(0)] = 1;
  return (text, at) => at >= 0 && at < text.length && table[text.charCodeAt(at)] === 1;
};
