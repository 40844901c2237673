// What 10,000 entries of a user's own cost a scan: pairs run side by side, medians of the ratios.
//   node benchmarks/dictionary-size.mjs [PAIRS] [PATHS…]     (default: fixtures/documents, and ../shared/seeds where they are)
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const [pairs = '11', ...given] = process.argv.slice(2);
const seeds = at('../shared/seeds');
const paths = given.length ? given : [at('fixtures/documents'), ...(existsSync(seeds) ? [seeds] : [])];
const folder = mkdtempSync(join(tmpdir(), 'slogans-benchmark-'));
const dictionary = join(folder, 'made-up.yaml');

// Names that no document has, from characters that documents do have.
const HAN = [...'猿鸦鸿鹄麒麟鹭鸢鹦鹉鲲鹏蛟螭海河山川风云'];
const names = [];
for (const numeral of '三四五六七八九')
  for (const first of HAN)
    for (const second of HAN) for (const third of HAN) names.push(numeral + first + second + third);
names.length = 10_000;
writeFileSync(dictionary, names.map((name, i) => `- id: made-up-${i}\n  name: ${name}\n`).join(''));

const env = { ...process.env, XDG_CACHE_HOME: folder };
const time = (more) => {
  const start = process.hrtime.bigint();
  const args = [at('bin/slogans.js'), 'scan', '--no-config', '--format', 'json', ...paths, ...more];
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore', env });
  if (status !== 0) throw new Error(`slogans exits ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
};
const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];

const first = time(['--dict', dictionary]);
time([]);
const ratios = Array.from({ length: Number(pairs) }, () => {
  const plain = time([]);
  return time(['--dict', dictionary]) / plain;
});
process.stdout.write(
  `node ${process.version}, ${pairs} pairs: with 10,000 entries ${median(ratios).toFixed(2)} × the scan without; ` +
    `the first run, which compiles them, ${(first / 1000).toFixed(1)} s\n`,
);
rmSync(folder, { recursive: true, force: true });
