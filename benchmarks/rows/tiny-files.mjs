// A million tiny files: listing and opening them, time and memory. Slow: only when it is asked for.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { peakMemory, scan, timed } from '../lib/commands.mjs';
import { needRoom, OUT, textNamed, treeNamed } from '../lib/inputs.mjs';
import { line } from '../lib/lines.mjs';
import { spread } from '../lib/statistics.mjs';

const tiny = (count) =>
  treeNamed(`tiny-${count}`, (path) => {
    for (let made = 0; made < count; made++) {
      const folder = join(path, String(Math.floor(made / 1000)).padStart(4, '0'));
      if (made % 1000 === 0) mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${made}.txt`), `落实“三高四新”，${made}。\n`);
    }
  });

export const row = {
  name: 'tiny-files',
  slow: true,
  async measure({ quick }) {
    const count = quick ? 1000 : 1_000_000;
    needRoom(4096 * count, count);
    const command = (folder) => scan('--format', 'ndjson', folder);
    const once = (value) => spread([value]);
    const folder = tiny(count);
    const one = textNamed('tiny.txt', () => '落实“三高四新”，1。\n');
    const start = timed(command(one), { output: OUT });
    const what = `${count.toLocaleString('en')} files of 30 bytes`;
    return [
      line(`${what}, time`, once((timed(command(folder), { output: OUT }) - start) / 1000), { unit: 's' }),
      line(`${what}, peak memory`, once(peakMemory(command(folder), { output: OUT })), { unit: 'MB' }),
    ];
  },
};
