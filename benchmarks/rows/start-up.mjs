// How long the program takes to start, with what each kind of document loads.
import { join } from 'node:path';
import { ROOT, scan, slogans, timed } from '../lib/commands.mjs';
import { OUT, textNamed } from '../lib/inputs.mjs';
import { line } from '../lib/lines.mjs';
import { interleaved } from '../lib/rounds.mjs';
import { median, ratios } from '../lib/statistics.mjs';

const NODE = 'node -e 0';
const sample = (name) => join(ROOT, 'fixtures/documents', name);

export const row = {
  name: 'start-up',
  async measure({ pairs }) {
    const glosses = textNamed('glosses.txt', () => '落实国(guó)家(jiā)“三(sān)新(xīn)”要求。\n');
    const commands = {
      'slogans --version': slogans('--version'),
      'slogans scan --help': slogans('scan', '--help'),
      'scan, a short report': scan(sample('county-report.txt')),
      'scan, a Markdown file': scan(sample('speech-2026-02-26.md')),
      'scan, an HTML page': scan(sample('county-news.html')),
      'scan, traditional script': scan(sample('traditional.txt')),
      'scan, pinyin glosses': scan(glosses),
      'check, a short report': slogans('check', '--no-config', sample('county-report.txt')),
      'explain 四个意识': slogans('explain', '四个意识'),
    };
    const once = (command) => () => timed(command, { output: OUT, codes: [0, 1] });
    const measured = await interleaved(pairs, {
      [NODE]: () => timed([process.execPath, '-e', '0']),
      ...Object.fromEntries(Object.entries(commands).map(([name, command]) => [name, once(command)])),
    });
    return Object.keys(commands).map((name) =>
      line(name, ratios(measured[name], measured[NODE]), { note: `${median(measured[name]).toFixed(0)} ms` }),
    );
  },
};
