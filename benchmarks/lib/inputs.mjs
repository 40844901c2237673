// Files to measure on, made once into a folder for temporary things and used again by the next run.
import { existsSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './commands.mjs';
import { cut, pieces, reports, SOURCE, texts } from './texts.mjs';

export const FOLDER = join(tmpdir(), 'slogans-benchmarks');
/** Where results of measured programs go; each run of the benchmarks has its own. */
export const OUT = join(FOLDER, `out-${process.pid}`);
process.once('exit', () => rmSync(OUT, { force: true }));

export const clean = () => rmSync(FOLDER, { recursive: true, force: true });

/** An input by name; `fill` makes it at the path that it is given, unless an earlier run has. */
function once(name, fill) {
  const path = join(FOLDER, SOURCE.startsWith('real') ? 'corpus' : 'made', name);
  const done = `${path}.done`;
  if (existsSync(done)) return path;
  rmSync(path, { recursive: true, force: true });
  mkdirSync(join(path, '..'), { recursive: true });
  fill(path);
  writeFileSync(done, '');
  return path;
}

/** One text of so many bytes, as a speech or a report is. */
export const oneText = (bytes) => once(`text-${bytes}.txt`, (path) => writeFileSync(path, cut(reports(), bytes)));

/**
 * A text of so many bytes from all there is, and one of the same kind that is a tenth as long. Nothing stands in them
 * twice while there is enough: lines that are repeated are taken for page furniture, which costs less.
 */
export function longAndShort(bytes) {
  const size = 5000;
  let all;
  // The pieces are taken at even distances, so that both hold all kinds of texts alike.
  const make = (length, distance) => (path) => {
    all ??= piecesOfAll(size);
    const step = Math.max(1, all.length / (bytes / size)) * distance;
    const chosen = Array.from({ length: Math.ceil(all.length / step) }, (_, i) => all[Math.floor(i * step)]);
    writeFileSync(path, cut(chosen.join('\n'), length));
  };
  return {
    long: once(`long-${bytes}.txt`, make(bytes, 1)),
    short: once(`long-${bytes}-tenth.txt`, make(bytes / 10, 10)),
  };
}

/** A file by name, whatever it holds; written anew each time, so that it is what the program says now. */
export function textNamed(name, make) {
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, name);
  writeFileSync(path, make());
  return path;
}

/** A folder by name, filled in any way. */
export const treeNamed = (name, fill) => once(name, fill);

/** A folder of so many texts of about the same size; copies differ from each other in their beginning and their order. */
export function manyTexts(count, bytes) {
  return once(`texts-${count}-of-${bytes}`, (path) => {
    const originals = piecesOfAll(bytes);
    const distance = Math.max(1, originals.length / count);
    for (let made = 0; made < count; made++) {
      const folder = join(path, String(Math.floor(made / 1000)).padStart(3, '0'));
      mkdirSync(folder, { recursive: true });
      // A few are drawn from all kinds of texts alike.
      const original = originals[Math.floor(made * distance) % originals.length];
      writeFileSync(join(folder, `${made}.txt`), varied(original, Math.floor((made * distance) / originals.length)));
    }
  });
}

/** All texts in pieces; those of one folder are joined first, as many are shorter than a piece. */
function piecesOfAll(bytes) {
  const folders = new Map();
  for (const { folder, text } of texts()) folders.set(folder, `${folders.get(folder) ?? ''}${text}\n`);
  return [...folders.values()].flatMap((text) => [...pieces(text, bytes)]);
}

/** The same lines from another one on, under a heading with a number. The first is the text itself. */
function varied(text, copy) {
  if (copy === 0) return text;
  const lines = text.split('\n');
  const first = copy % lines.length;
  return [`第${copy}期材料`, ...lines.slice(first), ...lines.slice(0, first)].join('\n');
}

/** What the dictionary matches, a form a line: names, variants, and what is excluded. For programs that look for words. */
export function dictionaryForms() {
  const read = (name) => JSON.parse(readFileSync(join(ROOT, 'dist/data', name), 'utf8'));
  const forms = new Set();
  for (const { name, variants = [] } of read('entries.json')) for (const form of [name, ...variants]) forms.add(form);
  for (const { form } of read('exclusions.json')) forms.add(form);
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, 'forms.txt');
  writeFileSync(path, `${[...forms].join('\n')}\n`);
  return { path, count: forms.size, list: [...forms] };
}

/** Refuses what the disk has no room for: an Error with one sentence. */
export function needRoom(bytes, files = 1) {
  mkdirSync(FOLDER, { recursive: true });
  const { bavail, bsize, ffree } = statfsSync(FOLDER);
  if (bavail * bsize < 2 * bytes)
    throw new Error(`${FOLDER} has not twice the ${Math.round(bytes / 1e6)} MB that this needs`);
  if (ffree < 2 * files) throw new Error(`${FOLDER} has no room for ${files} files more`);
}
