// One line of 50 MB: rules that look along a line must look along a bounded stretch of it.
import { needRoom, oneText } from '../lib/inputs.mjs';
import { cut, reports } from '../lib/texts.mjs';
import { GOALS, measureTexts, worst } from './hostile.mjs';

const LINES = [
  {
    name: 'ordinary text, one line',
    format: 'txt',
    make: (bytes) => cut(reports().replaceAll('\n', ''), bytes),
    named: true,
  },
  { name: 'formulas every 9 characters, one line', format: 'txt', make: (bytes) => cut('落实“三高四新”，', bytes) },
  { name: 'different formulas every 9 characters, one line', format: 'txt', make: numbered },
];

/** Formulas that are not all the same: the numerals go round. */
function numbered(bytes) {
  const numerals = [...'二三四五六七八九十百千万'];
  const turn = numerals.flatMap((one) => numerals.map((other) => `落实“${one}新${other}好”，`)).join('');
  return cut(turn, bytes);
}

const WHAT = {
  en: 'one line of 50 MB, per byte against ordinary text: the worst of 3',
  zh: '单行 50 MB，每字节对普通文本：3 种中最差的一种',
};

export const row = {
  name: 'long-line',
  what: WHAT,
  goals: GOALS,
  async measure({ pairs, quick }) {
    const bytes = quick ? 200_000 : 50_000_000;
    needRoom(3 * bytes);
    const lines = await measureTexts(LINES, oneText(quick ? 50_000 : 1_000_000), bytes, pairs, 10);
    return [worst(WHAT, lines), ...lines];
  },
};
