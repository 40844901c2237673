// Scans one file in memory and reports on it, in a process of its own: node scan-in-memory.mjs FILE [ROUNDS].
// Prints the best time in milliseconds, the bytes and the peak of its memory. Ordinary text warms it up.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { buildReport, json, scanBytes, toolInfo } from '../../dist/index.js';

const [file, rounds = '1'] = process.argv.slice(2);

async function scan(bytes, path) {
  const start = performance.now();
  json.render(buildReport([await scanBytes(bytes, { path })], [], toolInfo()));
  return performance.now() - start;
}

const ordinary = readFileSync(new URL('../../fixtures/documents/county-report.txt', import.meta.url), 'utf8');
// Lines that are all the same would be taken for page furniture.
const copies = Array.from({ length: 20 }, (_, i) => ordinary.replace(/^(?=.)/gm, `${i}.`));
const warm = Buffer.from(copies.join('\n'));
for (let round = 0; round < 5; round++) await scan(warm, 'warm.txt');

const bytes = readFileSync(file);
let best = Infinity;
for (let round = 0; round < Number(rounds); round++) best = Math.min(best, await scan(bytes, file));
const { maxRSS } = process.resourceUsage();
process.stdout.write(JSON.stringify({ ms: best, bytes: bytes.length, megabytes: maxRSS / 1024 }));
