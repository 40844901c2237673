// What a second worker saves on much text, and what it must not cost on little.
import { hasOption, scan, timed } from '../lib/commands.mjs';
import { manyTexts, needRoom, OUT } from '../lib/inputs.mjs';
import { line, skipped } from '../lib/lines.mjs';
import { interleaved } from '../lib/rounds.mjs';
import { median, ratios } from '../lib/statistics.mjs';

const seconds = (times) => `${(median(times) / 1000).toFixed(1)} s`;

/** Two workers, how many times as fast as one. */
async function compare({ what, goals }, makeFolder, pairs) {
  if (!hasOption('--jobs')) return skipped(what, '`scan` has no option --jobs', goals);
  const folder = makeFolder();
  const jobs = (count) => () => timed(scan('--format', 'ndjson', '--jobs', String(count), folder), { output: OUT });
  const { one, two } = await interleaved(pairs, { one: jobs(1), two: jobs(2) });
  return line(what, ratios(one, two), { ...goals, note: `one ${seconds(one)}, two ${seconds(two)}` });
}

export const largeJob = {
  name: 'workers-large',
  what: { en: 'two workers on 250 MB: times as fast as one', zh: '两个工作线程处理 250 MB：是一个的几倍快' },
  goals: { bar: 1.5, stretch: 1.8, atLeast: true },
  async measure({ pairs, quick }) {
    if (!quick) needRoom(250e6, 50_000);
    return [await compare(largeJob, () => (quick ? manyTexts(500, 5000) : manyTexts(50_000, 5000)), pairs)];
  },
};

export const smallJob = {
  name: 'workers-files',
  what: {
    en: 'two workers on 1,000 files, 20 MB: times as fast as one',
    zh: '两个工作线程处理 1000 个文件、20 MB：是一个的几倍快',
  },
  goals: { bar: 1, stretch: 1.3, atLeast: true },
  async measure({ pairs, quick }) {
    return [await compare(smallJob, () => (quick ? manyTexts(50, 20_000) : manyTexts(1000, 20_000)), pairs)];
  },
};
