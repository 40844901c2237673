import { dataFile } from '../text/data-file.js';

/** Traditional to simplified, by UTF-16 code unit. */
export interface ScriptTable {
  /** The simplified form of a code unit; 0 where nothing changes. */
  readonly simplified: Uint16Array;
  /** 1 where the unit stands in traditional text only, 2 in simplified text only, else 0. */
  readonly only: Uint8Array;
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
  const simplified = new Uint16Array(0x10000);
  const only = new Uint8Array(0x10000);
  const astral = new Map<number, readonly [number, number]>();
  // A copy, as numbers must be aligned; all machines that Node runs on are little-endian.
  const numbers = new Uint16Array(Uint8Array.from(bytes).buffer);
  let at = 0;
  const next = (): number => numbers[at++];
  for (let rows = next(); rows > 0; rows--) {
    const unit = next();
    simplified[unit] = next();
    only[unit] = next();
  }
  for (let rows = next(); rows > 0; rows--) {
    const point = codePoint(next(), next());
    astral.set(point, [next(), next()]);
  }
  return { simplified, only, astral };
}

/** The code point of a surrogate pair. */
export function codePoint(high: number, low: number): number {
  return ((high - 0xd800) << 10) + (low - 0xdc00) + 0x10000;
}
