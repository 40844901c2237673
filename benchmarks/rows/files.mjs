// A thousand files: what a newsroom or a CI run waits for.
import { join } from 'node:path';
import { PROGRAMS, scan, starts, timed } from '../lib/commands.mjs';
import { dictionaryForms, manyTexts, OUT } from '../lib/inputs.mjs';
import { line, skipped } from '../lib/lines.mjs';
import { autocorrectCommand, hasPackage, PACKAGES } from '../lib/opponents.mjs';
import { interleaved } from '../lib/rounds.mjs';
import { median, ratios } from '../lib/statistics.mjs';

const RG = 'rg';
const WHAT = {
  en: '1,000 files, 20 MB, as JSON, against `rg -o -F -f` with every form of the dictionary',
  zh: '1000 个文件、20 MB（JSON），对含全部词形的 `rg -o -F -f`',
};
const GOALS = { bar: 4, stretch: 2 };

function opponents(folder, forms) {
  const node = (tool) => [process.execPath, join(PROGRAMS, 'segment.mjs'), PACKAGES, tool, folder];
  return {
    'grep -r -o -F -f': starts('grep') ? ['grep', '-r', '-o', '-F', '-f', forms.path, folder] : null,
    'opencc-js, t to cn': hasPackage('opencc-js') ? node('opencc-js') : null,
    '@node-rs/jieba, load and cut': hasPackage('@node-rs/jieba') ? node('@node-rs/jieba') : null,
    'nodejieba, load and cut': hasPackage('nodejieba') ? node('nodejieba') : null,
    'autocorrect-node --lint': hasPackage('autocorrect-node') ? autocorrectCommand(folder) : null,
  };
}

export const row = {
  name: 'files',
  what: WHAT,
  goals: GOALS,
  async measure({ pairs, quick }) {
    if (!starts('rg')) return [skipped(WHAT, 'ripgrep is not installed', GOALS)];
    const folder = quick ? manyTexts(50, 20_000) : manyTexts(1000, 20_000);
    const forms = dictionaryForms();
    const others = Object.entries(opponents(folder, forms));
    const once = (command) => () => timed(command, { output: OUT, codes: [0, 1] });
    const measured = await interleaved(pairs, {
      [RG]: once(['rg', '-o', '-F', '-f', forms.path, folder]),
      ours: once(scan('--format', 'json', folder)),
      ...Object.fromEntries(others.flatMap(([name, command]) => (command ? [[name, once(command)]] : []))),
    });
    const toLine = (name, what, more) => {
      const note = `${(median(measured[name]) / 1000).toFixed(2)} s`;
      return line(what, ratios(measured[name], measured[RG]), { ...more, note });
    };
    const rg = `rg -o -F -f, ${forms.count} forms, took ${(median(measured[RG]) / 1000).toFixed(2)} s`;
    const ours = toLine('ours', WHAT, GOALS);
    return [
      { ...ours, note: `${ours.note}; ${rg}` },
      ...others.map(([name, command]) => (command ? toLine(name, name) : skipped(name, 'not installed'))),
    ];
  },
};
