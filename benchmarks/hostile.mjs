// Hostile input against ordinary text of the same length, in memory: time per UTF-16 unit, as a ratio.
// Linear rules keep the ratio when the input doubles; the second column shows it. Needs a build: npm run build.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { scanText } from '../dist/index.js';

const LENGTH = 100_000;
const RUNS = 3;

const filled = (piece, length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

async function time(text) {
  const times = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    await scanText(text);
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

const ordinary = readFileSync(new URL('../fixtures/documents/county-report.txt', import.meta.url), 'utf8');
const PIECES = [
  '一',
  '“',
  '一县一业',
  '（',
  '三新',
  '“三新”、',
  '《三新》',
  '“三新\n',
  '用好三新”\n',
  '1+',
  '第三百日攻坚',
  '三个“一批”、',
];

const base = await time(filled(ordinary, LENGTH));
process.stdout.write(`${LENGTH} units, best of ${RUNS}; a county report repeated: 1 × (${base.toFixed(0)} ms)\n`);
process.stdout.write('against it   twice as long takes\n');
for (const piece of PIECES) {
  const once = await time(filled(piece, LENGTH));
  const twice = await time(filled(piece, 2 * LENGTH));
  const ratios = [once / base, twice / once].map((ratio) => `${ratio.toFixed(1)} ×`.padStart(9));
  process.stdout.write(`${ratios.join('   ')}   ${JSON.stringify(piece)}\n`);
}
