// How long the program takes to start, against node itself: pairs run side by side, medians of the ratios.
//   node benchmarks/startup.mjs [PAIRS]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const pairs = Number(process.argv[2] ?? 11);
const CASES = [
  ['slogans --version', ['--version']],
  [
    'slogans scan --format json, one county report',
    ['scan', '--format', 'json', at('fixtures/documents/county-report.txt')],
  ],
  ['slogans scan, the same as a table', ['scan', at('fixtures/documents/county-report.txt')]],
];

const time = (args) => {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, args, { stdio: 'ignore' });
  return Number(process.hrtime.bigint() - start) / 1e6;
};
const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];

process.stdout.write(`node ${process.version}, ${pairs} pairs each, median of the ratios to \`node -e 0\`\n`);
for (const [name, args] of CASES) {
  const ratios = [];
  const times = [];
  for (let i = -2; i < pairs; i++) {
    const base = time(['-e', '0']);
    const ours = time([at('bin/slogans.js'), ...args]);
    if (i >= 0) ratios.push(ours / base) && times.push(ours);
  }
  process.stdout.write(`${median(ratios).toFixed(2)} ×  ${median(times).toFixed(0).padStart(4)} ms  ${name}\n`);
}
