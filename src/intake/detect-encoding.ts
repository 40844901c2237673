import { isUtf8 } from 'node:buffer';
import { binaryError } from './binary.js';
import { commonCharacters } from './common-characters.js';
import type { Encoding } from './decode.js';

type Transcode = (bytes: Uint8Array, encoding: Encoding) => string;

const SAMPLE = 1 << 16;
const CANDIDATES: readonly Encoding[] = ['gb18030', 'big5', 'utf-16le', 'utf-16be'];

/** Tells the encoding of bytes without a mark. Throws InputError `binary` where no reading gives text. */
export function detectEncoding(bytes: Uint8Array, transcode: Transcode): { encoding: Encoding; confidence: number } {
  const nul = bytes.subarray(0, SAMPLE).includes(0);
  if (isUtf8(bytes) && !nul) {
    if (tooManyControls(bytes.subarray(0, SAMPLE))) throw binaryError();
    return { encoding: 'utf-8', confidence: 1 };
  }
  const scored = CANDIDATES.map((encoding) => ({
    encoding,
    score: score(transcode(sampleOf(bytes, encoding), encoding)),
  })).sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  const isText = nul ? best.encoding.startsWith('utf-16') && best.score >= MINIMUM : best.score >= MINIMUM;
  // Without zeros and controls it is text of some sort, in an encoding that is none of ours: read as well as may be.
  if (!isText && (nul || tooManyControls(bytes.subarray(0, SAMPLE)))) throw binaryError();
  return { encoding: best.encoding, confidence: confidenceOf(best.score, next.score) };
}

/** Texts score 0.9 and more; random bytes 0.2 as UTF-16, where every ninth code unit is a common character, else less. */
const MINIMUM = 0.5;

function confidenceOf(best: number, next: number): number {
  const share = Math.min(1, Math.max(0, best));
  const lead = Math.min(1, Math.max(0, best - next) / 0.5);
  return Math.round(Math.max(0.1, share * (0.5 + 0.5 * lead)) * 100) / 100;
}

/** The part of the file that is judged: from the first byte that is not ASCII, so that a long HTML head is no hurdle. */
function sampleOf(bytes: Uint8Array, encoding: Encoding): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes;
  let start = 0;
  while (start < bytes.length - SAMPLE && bytes[start] < 0x80 && bytes[start] !== 0) start++;
  if (encoding.startsWith('utf-16')) start &= ~1;
  return bytes.subarray(start, start + SAMPLE);
}

/** Share of common characters among what is not ASCII, less what no text holds. 1 at most. */
function score(text: string): number {
  const common = commonCharacters();
  let good = 0;
  let seen = 0;
  let bad = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x20 && unit < 0x7f) continue;
    if (unit === 0x0a || unit === 0x0d || unit === 0x09) continue;
    seen++;
    if (common[unit]) good++;
    else if (isBad(unit) && i < text.length - 1) bad++;
  }
  return seen === 0 ? 0.01 : (good - 2 * bad) / seen;
}

function isBad(unit: number): boolean {
  return unit < 0x20 || (unit >= 0x7f && unit < 0xa0) || unit === 0xfffd || (unit >= 0xe000 && unit < 0xf900);
}

/** Whether control characters other than blanks and line ends are more than a twentieth of the bytes. */
export function tooManyControls(bytes: Uint8Array): boolean {
  const start = Math.min(bytes.length, -bytes.byteOffset & 3);
  const count = (bytes.length - start) >> 2;
  const end = start + 4 * count;
  let controls = controlsIn(bytes, 0, start) + controlsIn(bytes, end, bytes.length);
  // Four bytes at a time: in most words none is below 0x20, and then no byte of the word without its low bits is 0.
  const words = new Uint32Array(bytes.buffer, count && bytes.byteOffset + start, count);
  for (let i = 0; i < words.length; i++) {
    const high = words[i] & 0xe0e0e0e0;
    if ((high - 0x01010101) & ~high & 0x80808080) controls += controlsIn(bytes, start + 4 * i, start + 4 * i + 4);
  }
  return controls > 2 && controls * 20 > bytes.length;
}

function controlsIn(bytes: Uint8Array, start: number, end: number): number {
  let controls = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i];
    if (byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) controls++;
  }
  return controls;
}
