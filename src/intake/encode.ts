import { iconv } from '../text/iconv.js';
import type { Decoded } from './decode.js';

const MARKS: Readonly<Record<Decoded['encoding'], readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
  gb18030: [0x84, 0x31, 0x95, 0x33],
  big5: [],
};

/** A text as the bytes of a file of that encoding, with its byte order mark where there was one: the way back of `decode`. */
export function encode({ text, encoding, bom }: Pick<Decoded, 'text' | 'encoding' | 'bom'>): Uint8Array {
  const mark = Buffer.from(bom ? MARKS[encoding] : []);
  return Buffer.concat([mark, encoded(text, encoding)]);
}

function encoded(text: string, encoding: Decoded['encoding']): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  return iconv().encode(text, encoding);
}
