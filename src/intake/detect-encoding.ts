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

function tooManyControls(bytes: Uint8Array): boolean {
  let controls = 0;
  // By index: the iterator of a Buffer costs ten times as much.
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) controls++;
  }
  return controls > 2 && controls * 20 > bytes.length;
}
