import { iconv } from '../text/iconv.js';

/** Text as the bytes of GBK, and which UTF-16 unit each byte came from. */
export interface GbkBytes {
  readonly bytes: Uint8Array;
  readonly unitOf: Int32Array;
}

/**
 * Encodes text as GBK; what GBK lacks takes the four bytes of GB18030. € is the single byte 0x80, as Windows reads it:
 * a stray 0x80 shows up as € in damaged pages.
 */
export function toGbk(text: string): GbkBytes {
  let length = 0;
  for (const character of text) length += gbkBytesOf(character).length;
  const bytes = new Uint8Array(length);
  const unitOf = new Int32Array(length);
  let at = 0;
  let unit = 0;
  for (const character of text) {
    const encoded = gbkBytesOf(character);
    for (let i = 0; i < encoded.length; i++) {
      bytes[at] = encoded[i];
      unitOf[at++] = unit;
    }
    unit += character.length;
  }
  return { bytes, unitOf };
}

// Asking iconv-lite for one character takes a microsecond, and the same few hundred are asked for again and again.
const bytesByUnit = new Map<number, Uint8Array>();
const characterByPair = new Map<number, string | undefined>();

/** The bytes of one character: one, two or four. */
export function gbkBytesOf(character: string): Uint8Array {
  if (character.length > 1) return encoded(character);
  const unit = character.charCodeAt(0);
  let bytes = bytesByUnit.get(unit);
  if (!bytes) {
    bytes = encoded(character);
    bytesByUnit.set(unit, bytes);
  }
  return bytes;
}

function encoded(character: string): Uint8Array {
  if (character < '\x80') return Uint8Array.of(character.charCodeAt(0));
  return character === '€' ? Uint8Array.of(0x80) : iconv().encode(character, 'gb18030');
}

/** The character of two GBK bytes, or undefined where they make none. */
export function fromGbk(lead: number, trail: number): string | undefined {
  const pair = (lead << 8) | trail;
  if (!characterByPair.has(pair)) characterByPair.set(pair, decoded(lead, trail));
  return characterByPair.get(pair);
}

function decoded(lead: number, trail: number): string | undefined {
  const character = iconv().decode(Uint8Array.of(lead, trail), 'gb18030');
  return character.length === 1 && character !== '\ufffd' && !/[\ue000-\uf8ff]/.test(character) ? character : undefined;
}
