// One line of 50 MB: rules that look along a line must look along a bounded stretch of it.
import { needRoom, oneText } from '../lib/inputs.mjs';
import { cut, reports } from '../lib/texts.mjs';
import { GOALS, measureTexts, worst } from './hostile.mjs';

const LINES = [
  {
    name: 'ordinary text, one line',
    format: 'txt',
    make: (bytes) => cut(reports().replaceAll('\n', ''), bytes),
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

const what = (texts) => ({
  en: `one line of 50 MB, per byte against ordinary text${texts.length > 1 ? `: the worst of ${texts.length}` : ''}`,
  zh: `单行 50 MB，每字节对普通文本${texts.length > 1 ? `：${texts.length} 种中最差的一种` : ''}`,
});

const rowOf = (name, texts, slow) => ({
  name,
  what: what(texts),
  goals: GOALS,
  slow,
  async measure({ pairs, quick }) {
    const bytes = quick ? 200_000 : 50_000_000;
    needRoom(3 * bytes);
    const lines = await measureTexts(texts, oneText(quick ? 50_000 : 1_000_000), bytes, pairs, 10);
    return [worst(what(texts), lines), ...lines];
  },
});

export const row = rowOf('long-line', LINES.slice(0, 1), false);
/** Lines that are dense in formulas, as no document is. */
export const dense = rowOf('dense-line', LINES.slice(1), true);
