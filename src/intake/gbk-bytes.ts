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
  const bytes: number[] = [];
  const units: number[] = [];
  for (let at = 0; at < text.length; ) {
    const point = text.codePointAt(at)!;
    const length = point > 0xffff ? 2 : 1;
    for (const byte of bytesOf(text.slice(at, at + length))) {
      bytes.push(byte);
      units.push(at);
    }
    at += length;
  }
  return { bytes: Uint8Array.from(bytes), unitOf: Int32Array.from(units) };
}

function bytesOf(character: string): Iterable<number> {
  if (character < '\x80') return [character.charCodeAt(0)];
  return character === '€' ? [0x80] : iconv().encode(character, 'gb18030');
}

/** The character of two GBK bytes, or undefined where they make none. */
export function fromGbk(lead: number, trail: number): string | undefined {
  const character = iconv().decode(Uint8Array.of(lead, trail), 'gb18030');
  return character.length === 1 && character !== '\ufffd' && !/[\ue000-\uf8ff]/.test(character) ? character : undefined;
}
