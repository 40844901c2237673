// One speech, the whole process: what someone who scans a single document waits for.
import { join } from 'node:path';
import { PROGRAMS, scan, starts, timed } from '../lib/commands.mjs';
import { dictionaryForms, OUT, oneText } from '../lib/inputs.mjs';
import { line, skipped } from '../lib/lines.mjs';
import { autocorrectCommand, hasPackage, PACKAGES, textlintCommand } from '../lib/opponents.mjs';
import { interleaved } from '../lib/rounds.mjs';
import { median, ratios } from '../lib/statistics.mjs';

const NODE = 'node -e 0';
const OURS = {
  table: { en: 'one 50 KB speech as a table, against `node -e 0`', zh: '一篇 50 KB 讲话（表格），对 `node -e 0`' },
  json: { en: 'one 50 KB speech as JSON, against `node -e 0`', zh: '一篇 50 KB 讲话（JSON），对 `node -e 0`' },
};
const GOALS = { bar: 2, stretch: 1.6 };

/** Name → command; `null` where the program is not installed. */
function opponents(speech) {
  const forms = dictionaryForms();
  const node = (tool) => [process.execPath, join(PROGRAMS, 'segment.mjs'), PACKAGES, tool, speech];
  const packaged = (name, command) => (hasPackage(name) ? command() : null);
  return {
    [`rg -o -F -f, ${forms.count} forms`]: starts('rg') ? ['rg', '-o', '-F', '-f', forms.path, speech] : null,
    [`grep -o -F -f, ${forms.count} forms`]: starts('grep') ? ['grep', '-o', '-F', '-f', forms.path, speech] : null,
    'autocorrect-node --lint': packaged('autocorrect-node', () => autocorrectCommand(speech)),
    'opencc-js, t to cn': packaged('opencc-js', () => node('opencc-js')),
    '@node-rs/jieba, load and cut': packaged('@node-rs/jieba', () => node('@node-rs/jieba')),
    'nodejieba, load and cut': packaged('nodejieba', () => node('nodejieba')),
    'textlint with prh, 500 terms': packaged('textlint', () => textlintCommand(forms.list.slice(0, 500), speech)),
  };
}

export const row = {
  name: 'speech',
  what: OURS.table,
  goals: GOALS,
  async measure({ pairs }) {
    const speech = oneText(50_000);
    const others = Object.entries(opponents(speech));
    const once = (command) => () => timed(command, { output: OUT, codes: [0, 1] });
    const measured = await interleaved(pairs, {
      [NODE]: () => timed([process.execPath, '-e', '0']),
      table: once(scan(speech)),
      json: once(scan('--format', 'json', speech)),
      ...Object.fromEntries(others.flatMap(([name, command]) => (command ? [[name, once(command)]] : []))),
    });
    const toLine = (name, what, more) => {
      const note = `${median(measured[name]).toFixed(0)} ms`;
      return line(what, ratios(measured[name], measured[NODE]), { ...more, note });
    };
    return [
      toLine('table', OURS.table, GOALS),
      toLine('json', OURS.json, GOALS),
      ...others.map(([name, command]) => (command ? toLine(name, name) : skipped(name, 'not installed'))),
    ];
  },
};
