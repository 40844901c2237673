import { dataFile } from '../text/data-file.js';

/** What a UTF-16 code unit tells of the text that it stands in: bits. */
export const Trait = {
  /** It stands in traditional text only. */
  traditional: 1,
  /** It stands in simplified text only. */
  simplified: 2,
  /** It has a simplified form: what is traditional, and 著 and 乾, which stand in simplified text as well. */
  changes: 4,
  /** It is the first half of a character beyond the BMP. */
  surrogate: 8,
} as const;

/** Traditional to simplified, by UTF-16 code unit. */
export interface ScriptTable {
  readonly traits: Uint8Array;
  /** The bits in which the simplified form differs from the code unit: `unit ^ toSimplified[unit]` is always right. */
  readonly toSimplified: Uint16Array;
  /** Beyond the BMP, by code point: the two code units of the simplified form. */
  readonly astral: ReadonlyMap<number, readonly [high: number, low: number]>;
}

let table: ScriptTable | undefined;

/** The table that src/build/script-table.ts made; read when first asked for. */
export function scriptTable(): ScriptTable {
  table ??= read(dataFile('script-table.bin'));
  return table;
}

function read(bytes: Buffer): ScriptTable {
  const traits = new Uint8Array(0x10000).fill(Trait.surrogate, 0xd800, 0xdc00);
  const toSimplified = new Uint16Array(0x10000);
  const astral = new Map<number, readonly [number, number]>();
  // A copy, as numbers must be aligned; all machines that Node runs on are little-endian.
  const numbers = new Uint16Array(Uint8Array.from(bytes).buffer);
  let at = 0;
  const next = (): number => numbers[at++];
  for (let rows = next(); rows > 0; rows--) {
    const unit = next();
    toSimplified[unit] = unit ^ next();
    traits[unit] = next() | (toSimplified[unit] ? Trait.changes : 0);
  }
  for (let rows = next(); rows > 0; rows--) {
    const point = codePoint(next(), next());
    astral.set(point, [next(), next()]);
  }
  return { traits, toSimplified, astral };
}

/** The code point of a surrogate pair. */
export function codePoint(high: number, low: number): number {
  return ((high - 0xd800) << 10) + (low - 0xdc00) + 0x10000;
}
