// One file ten times as long: is the time linear?
import { report, scan, timed } from '../lib/commands.mjs';
import { longAndShort, OUT } from '../lib/inputs.mjs';
import { line } from '../lib/lines.mjs';
import { interleaved } from '../lib/rounds.mjs';
import { median, ratios } from '../lib/statistics.mjs';

const WHAT = { en: 'one file ten times as long (2 MB, 20 MB)', zh: '单个文件长十倍（2 MB、20 MB）' };
const GOALS = { bar: 11, stretch: 10.2 };

export const row = {
  name: 'length',
  what: WHAT,
  goals: GOALS,
  async measure({ pairs, quick }) {
    const { short, long } = longAndShort(quick ? 1_000_000 : 20_000_000);
    const process = (file) => () => timed(scan('--format', 'json', file), { output: OUT });
    const inMemory = (file) => () => report('scan-in-memory.mjs', [file, '2']).ms;
    const measured = await interleaved(pairs, {
      short: process(short),
      long: process(long),
      shortInMemory: inMemory(short),
      longInMemory: inMemory(long),
    });
    const note = (of) => `${(median(of) / 1000).toFixed(2)} s for the long one`;
    return [
      line(WHAT, ratios(measured.long, measured.short), { ...GOALS, note: note(measured.long) }),
      line('the same in memory, warmed up: no start-up in it', ratios(measured.longInMemory, measured.shortInMemory), {
        note: note(measured.longInMemory),
      }),
    ];
  },
};
