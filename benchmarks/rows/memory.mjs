// The peak of memory over very many files: it must not grow with their number.
import { hasOption, peakMemory, scan } from '../lib/commands.mjs';
import { manyTexts, needRoom, OUT } from '../lib/inputs.mjs';
import { line } from '../lib/lines.mjs';
import { spread } from '../lib/statistics.mjs';

const WHAT = {
  en: 'peak memory over 250 MB in 50,000 files, NDJSON',
  zh: '50000 个文件、250 MB 的内存峰值（NDJSON）',
};
const GOALS = { unit: 'MB', bar: 200, stretch: 120 };

export const row = {
  name: 'memory',
  what: WHAT,
  goals: GOALS,
  async measure({ quick }) {
    if (!quick) needRoom(250e6, 50_000);
    const [few, many] = quick ? [100, 1000] : [1000, 50_000];
    const peak = (count, ...options) =>
      spread([peakMemory(scan('--format', 'ndjson', ...options, manyTexts(count, 5000)), { output: OUT })]);
    const more = (what, value) => line(what, value, { unit: 'MB' });
    return [
      line(WHAT, peak(many), GOALS),
      more(`the same over ${few} files of the same size`, peak(few)),
      ...(hasOption('--jobs') ? [more('all of them with --jobs 1', peak(many, '--jobs', '1'))] : []),
    ];
  },
};
