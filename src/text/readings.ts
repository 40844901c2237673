import { dataFile } from './data-file.js';

let bySyllable: Readonly<Record<string, string>> | undefined;

/** Whether `syllable` (no tone, `v` for ü) is a reading of the character, in either script. */
export function isReading(character: string, syllable: string): boolean {
  bySyllable ??= JSON.parse(dataFile('readings.json').toString('utf8')) as Record<string, string>;
  return Object.hasOwn(bySyllable, syllable) && bySyllable[syllable].includes(character);
}

const TONED = 'āáǎàăēéěèĕīíǐìĭōóǒòŏūúǔùŭǖǘǚǜüńňǹḿɡ';
const PLAIN = 'aaaaaeeeeeiiiiiooooouuuuuvvvvvnnnmg';

/** Lower case without tone marks; `v` for ü. What is no letter of pinyin stays. */
export function plainSyllables(text: string): string {
  let plain = '';
  for (const letter of text.normalize('NFC').toLowerCase()) {
    const at = TONED.indexOf(letter);
    plain += at < 0 ? letter : PLAIN[at];
  }
  return plain;
}

const known = new Map<string, readonly string[]>();

/** Whether two characters share a reading, tones aside (护 and 互). */
export function soundAlike(a: string, b: string): boolean {
  const readings = readingsOf(a);
  return readings.length > 0 && readingsOf(b).some((syllable) => readings.includes(syllable));
}

/** All readings of a character; looked up once. A table of all characters would cost every short run its making. */
function readingsOf(character: string): readonly string[] {
  let readings = known.get(character);
  if (!readings) {
    bySyllable ??= JSON.parse(dataFile('readings.json').toString('utf8')) as Record<string, string>;
    readings = Object.entries(bySyllable).flatMap(([syllable, all]) => (all.includes(character) ? [syllable] : []));
    known.set(character, readings);
  }
  return readings;
}
