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

let syllablesOf: ReadonlyMap<string, readonly string[]> | undefined;

/** Whether two characters share a reading, tones aside (护 and 互). */
export function soundAlike(a: string, b: string): boolean {
  syllablesOf ??= readingsByCharacter();
  const readings = syllablesOf.get(a);
  return readings !== undefined && (syllablesOf.get(b) ?? []).some((syllable) => readings.includes(syllable));
}

function readingsByCharacter(): Map<string, string[]> {
  bySyllable ??= JSON.parse(dataFile('readings.json').toString('utf8')) as Record<string, string>;
  const found = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(bySyllable))
    for (const character of characters) {
      const readings = found.get(character);
      if (readings) readings.push(syllable);
      else found.set(character, [syllable]);
    }
  return found;
}
