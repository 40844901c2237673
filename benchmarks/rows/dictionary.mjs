// What a dictionary ten times as large costs: the built-in one, and nine times as many made-up entries beside it.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { scan, timed } from '../lib/commands.mjs';
import { FOLDER, manyTexts, OUT, textNamed } from '../lib/inputs.mjs';
import { line } from '../lib/lines.mjs';
import { interleaved } from '../lib/rounds.mjs';
import { ratios } from '../lib/statistics.mjs';

const ENTRIES = 25_000;
// Names that no document has, from characters that documents do have.
const HAN = [...'猿鸦鸿鹄麒麟鹭鸢鹦鹉鲲鹏蛟螭海河山川风云'];

function* names() {
  for (const numeral of '三四五六七八九')
    for (const first of HAN) for (const second of HAN) for (const third of HAN) yield numeral + first + second + third;
}

const madeUp = () => [...names()].slice(0, ENTRIES).map((name, i) => `- id: made-up-${i}\n  name: ${name}\n`);

const WHAT = { en: 'a dictionary ten times as large, 1,000 files, 20 MB', zh: '词典大十倍，1000 个文件、20 MB' };
const GOALS = { bar: 1.25, stretch: 1.1 };

export const row = {
  name: 'dictionary',
  what: WHAT,
  goals: GOALS,
  async measure({ pairs, quick }) {
    const dictionary = textNamed(`made-up-${ENTRIES}.yaml`, () => madeUp().join(''));
    const folder = quick ? manyTexts(50, 20_000) : manyTexts(1000, 20_000);
    const cache = join(FOLDER, 'cache');
    rmSync(cache, { recursive: true, force: true });
    mkdirSync(cache);
    const run = (more) =>
      timed(scan('--format', 'json', folder, ...more), { output: OUT, env: { XDG_CACHE_HOME: cache } });
    // Compiles and keeps it; every run after this one finds it compiled.
    const first = run(['--dict', dictionary]);
    const { plain, large } = await interleaved(pairs, {
      plain: () => run([]),
      large: () => run(['--dict', dictionary]),
    });
    const note = `the first run, which compiles it, takes ${(first / 1000).toFixed(1)} s`;
    return [line(WHAT, ratios(large, plain), { ...GOALS, note })];
  },
};
