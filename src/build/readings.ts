import { pinyin } from 'pinyin-pro';

/**
 * The readings of every Han character of the Basic Multilingual Plane as pinyin-pro knows them: JSON from a syllable
 * without tone (`v` for ü) to the characters that have it, in UTF-8.
 */
export function buildReadings(): Uint8Array {
  const bySyllable = new Map<string, string>();
  for (const [first, last] of HAN_BLOCKS) {
    for (let unit = first; unit <= last; unit++) {
      const character = String.fromCharCode(unit);
      for (const syllable of readingsOf(character)) {
        bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
      }
    }
  }
  const sorted = [...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1));
  return Buffer.from(JSON.stringify(Object.fromEntries(sorted)), 'utf8');
}

const HAN_BLOCKS = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const;

function readingsOf(character: string): Set<string> {
  const readings = pinyin(character, { multiple: true, type: 'array', toneType: 'none', v: true });
  return new Set(readings.filter((syllable) => /^[a-z]+$/.test(syllable)));
}
