/** May a name begin at an offset of a text? Cheap, and says yes too often rather than too rarely. */
export type MayBegin = (text: string, at: number) => boolean;

/**
 * What `matchAll` finds, where a pattern can begin at given places only: a sticky pattern is tried at those of them that
 * `mayBegin` lets pass. No hit begins inside another.
 * @param places offsets in order (UTF-16)
 */
export function hitsAt(
  text: string,
  places: readonly number[],
  pattern: RegExp,
  mayBegin: MayBegin,
): RegExpExecArray[] {
  const hits: RegExpExecArray[] = [];
  let free = 0;
  for (const at of places) {
    if (at < free || !mayBegin(text, at)) continue;
    pattern.lastIndex = at;
    const hit = pattern.exec(text);
    if (!hit) continue;
    hits.push(hit);
    free = pattern.lastIndex;
  }
  return hits;
}

/** Does one of the units stand at an offset? Units of the basic plane. */
export const isOneOf = (units: string): MayBegin => {
  const table = new Uint8Array(0x10000);
  for (const unit of units) table[unit.charCodeAt(0)] = 1;
  return (text, at) => at >= 0 && at < text.length && table[text.charCodeAt(at)] === 1;
};
