// Chinese official prose to measure on: the corpus where it is, else made from our own sample documents.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './commands.mjs';

const CORPUS = join(ROOT, '../shared/corpus');
const MADE = 25_000_000;

/** Numbers between 0 and 1 that look random and are the same every time. */
export function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SAMPLES = join(ROOT, 'fixtures/documents');
/** Of so many sentences one comes from the report, which is full of formulas: as dense as real reports. */
const PLAIN = 9;

const sentencesOf = (name) => readFileSync(join(SAMPLES, name), 'utf8').match(/[^。\n]+。/g);

/** Paragraphs of sentences drawn from the sample documents, with other names and numbers in them. */
export function makeText(bytes, seed) {
  const random = randomNumbers(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const [dense, plain] = ['county-report.txt', 'nothing.txt'].map(sentencesOf);
  const places = [...'东西南北中上下大小新安平永兴宁和'].map((name) => `${name}江县`);
  const sentence = () => pick(random() * PLAIN < 1 ? dense : plain).replace(/[县市]/g, () => pick(places));
  const paragraphs = [];
  for (let size = 0; size < bytes; ) {
    const paragraph = Array.from({ length: 2 + Math.floor(random() * 6) }, sentence).join('');
    paragraphs.push(paragraph.replace(/[一二三四五六七八九]家/g, () => `${pick([...'两三四五六七八九'])}家`));
    size += Buffer.byteLength(paragraphs.at(-1)) + 1;
  }
  return paragraphs.join('\n');
}

/** What the texts are, for whoever reads the figures. */
export const SOURCE = existsSync(CORPUS) ? 'real public documents' : 'text made from our sample documents';

/** All texts, each with the folder that it comes from; what was made stands in one. */
export function texts() {
  if (!existsSync(CORPUS)) return [{ folder: 'made', text: makeText(MADE, 1) }];
  return readdirSync(CORPUS, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.txt'))
    .map((file) => join(file.parentPath, file.name))
    .sort()
    .map((path) => ({ folder: path.slice(CORPUS.length + 1).split('/')[0], text: readFileSync(path, 'utf8') }));
}

let joined;

/** Official reports where there are any: text as dense in formulas as what the program is for. */
export function reports() {
  if (joined) return joined;
  const all = texts();
  const found = all.filter(({ folder }) => folder === 'gov-report-provincial-2026');
  joined = (found.length ? found : all).map(({ text }) => text).join('\n');
  return joined;
}

/** The first `bytes` bytes of a text, whole characters; a text that is too short is repeated. */
export function cut(text, bytes) {
  const filled = Buffer.alloc(bytes + 1, text);
  let end = bytes;
  while ((filled[end] & 0xc0) === 0x80) end--;
  return filled.toString('utf8', 0, end);
}

/** A text in pieces of about `bytes` bytes, cut behind a line or a sentence. */
export function* pieces(text, bytes) {
  const length = Math.round(bytes / 2.85); // UTF-16 units of prose
  for (let start = 0; start < text.length; ) {
    const after = text.slice(start + length).search(/[\n。]/);
    const end = after < 0 ? text.length : start + length + after + 1;
    yield text.slice(start, end);
    start = end;
  }
}
