// The same files a second time with --cache: what has not changed is not scanned again.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { hasOption, scan, timed } from '../lib/commands.mjs';
import { FOLDER, manyTexts, OUT } from '../lib/inputs.mjs';
import { line, skipped } from '../lib/lines.mjs';
import { interleaved } from '../lib/rounds.mjs';
import { median, ratios } from '../lib/statistics.mjs';

const WHAT = '1,000 files, 20 MB, again with --cache: times as fast as without';

export const row = {
  name: 'again',
  what: WHAT,
  async measure({ pairs, quick }) {
    if (!hasOption('--cache')) return [skipped(WHAT, '`scan` has no option --cache')];
    const folder = quick ? manyTexts(50, 20_000) : manyTexts(1000, 20_000);
    const cache = join(FOLDER, 'scans');
    rmSync(cache, { recursive: true, force: true });
    const run = (...options) => timed(scan('--format', 'ndjson', ...options, folder), { output: OUT });
    const first = run('--cache', cache);
    const measured = await interleaved(pairs, { without: () => run(), again: () => run('--cache', cache) });
    const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
    const { without, again } = measured;
    const note = `${seconds(median(again))}; without ${seconds(median(without))}, the first run, which fills it, ${seconds(first)}`;
    return [line(WHAT, ratios(without, again), { atLeast: true, note })];
  },
};
