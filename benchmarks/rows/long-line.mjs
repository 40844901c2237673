// One line of 50 MB: rules that look along a line must look along a bounded stretch of it.
import { cut, reports } from '../lib/texts.mjs';
import { rowOf } from './hostile.mjs';

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

const SIZE = { bytes: 50_000_000, quick: 200_000, patience: 10, room: 150_000_000 };
const [ordinary, ...densely] = LINES;
export const row = rowOf('long-line', [ordinary], what([ordinary]), SIZE, false);
/** Lines that are dense in formulas, as no document is. */
export const dense = rowOf('dense-line', densely, what(densely), SIZE, true);
