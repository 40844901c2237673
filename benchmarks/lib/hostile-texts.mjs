// Texts that a rule may stumble over, each made to any length; `format` is what the name of the file says. The names of
// the texts stand in Markdown tables: no marks of it in them.
import iconv from 'iconv-lite';
import { cut, reports } from './texts.mjs';

const repeated = (name, piece, format = 'txt') => ({ name, format, make: (bytes) => cut(piece, bytes) });
/** One that the bar names. */
const named = (name, piece) => ({ ...repeated(name, piece), named: true });

/** One X, one Y, no two pairs alike for a while. */
const onePerOne = (bytes) => {
  const han = [...'区企业校村镇县市户策品码网店河湖山林'];
  const pairs = han.flatMap((over, i) => han.map((_, j) => `一${over}一${han[(7 * i + j) % han.length]}`));
  return cut(pairs.join(''), bytes);
};

/** Tags opened one inside the other, and closed again. */
const nested = (bytes) => {
  const depth = Math.floor(bytes / '<div></div>'.length);
  return `${'<div>'.repeat(depth)}${'</div>'.repeat(depth)}`;
};

/** Quotation marks opened one inside the other, each round something. */
const nestedMarks = (bytes) => {
  const depth = Math.floor(bytes / Buffer.byteLength('“三新”'));
  return `${'“三'.repeat(depth)}${'新”'.repeat(depth)}`;
};

/** No two formulas alike: what is kept for each name must not be looked through for each other one. */
const different = (bytes) => {
  const han = [...'山水田林湖草沙路桥港城乡村镇县市区园企校'];
  const numerals = [...'三四五六七八九十'];
  const names = [];
  for (let i = 0, size = 0; size < bytes; i++) {
    const pick = (of, divisor) => of[Math.floor(i / divisor) % of.length];
    const name = `推进“${pick(numerals, 1)}${pick(han, 8)}${pick(numerals, 160)}${pick(han, 1280)}${pick(han, 25_600)}”工作，`;
    names.push(name);
    size += Buffer.byteLength(name);
  }
  return names.join('');
};

/** Ordinary text in another encoding. */
const encoded = (encoding) => ({
  name: `ordinary text in ${encoding}`,
  format: 'txt',
  // Whole characters: none of these encodings needs more bytes for one than four.
  make: (bytes) => iconv.encode(cut(reports(), 2 * bytes), encoding).subarray(0, bytes - (bytes % 2)),
});

/** UTF-8 that someone took for GB18030 and saved: 浜斿ソ for 五好. */
const mojibake = (bytes) => cut(iconv.decode(Buffer.from(cut(reports(), bytes)), 'gb18030'), bytes);

/** Every line of ordinary text in a paragraph of its own. */
const page = (bytes) => cut(reports().replace(/^.+$/gm, '<p>$&</p>'), bytes);

export const HOSTILE = [
  encoded('gb18030'),
  encoded('utf16-le'),
  { name: 'ordinary text as an HTML page', format: 'html', make: page },
  { name: 'ordinary text as Markdown', format: 'md', make: (bytes) => cut(reports(), bytes) },
  { name: 'ordinary text as mojibake', format: 'txt', make: mojibake },
  named('一 repeated', '一'),
  named('“ repeated', '“'),
  repeated('” repeated', '”'),
  repeated('" repeated', '"'),
  named('一县一业 repeated', '一县一业'),
  { name: '一X一Y', format: 'txt', make: onePerOne, named: true },
  named('（ repeated', '（'),
  named('）（ repeated', '）（'),
  repeated('《 repeated', '《'),
  repeated('、 repeated', '、'),
  repeated('blanks', ' '),
  repeated('line breaks', '\n'),
  repeated('三新 repeated', '三新'),
  repeated('“三新”、 repeated', '“三新”、'),
  repeated('《三新》 repeated', '《三新》'),
  repeated('a formula every 9 characters, one line', '落实“三高四新”，'),
  repeated('“三新 on every line, never closed', '“三新\n'),
  repeated('用好三新” on every line, never opened', '用好三新”\n'),
  { name: 'quotation marks in each other', format: 'txt', make: nestedMarks },
  { name: 'quoted names, no two alike', format: 'txt', make: different },
  repeated('三个“一批”、 repeated', '三个“一批”、'),
  repeated('第三百日攻坚 repeated', '第三百日攻坚'),
  repeated('Chinese numerals in one run', '一二三四五六七八九十百千万亿'),
  repeated('digits in one run', '1234567890'),
  repeated('1+ repeated', '1+'),
  repeated('1+8+N repeated', '1+8+N'),
  repeated('一是…二是… repeated', '一是抓好三新，二是做好四化，'),
  repeated('五好： with its items, repeated', '五好：班子好、队伍好、制度好、业绩好、群众反映好。'),
  repeated('四个意识、四个自信 repeated', '四个意识、四个自信、'),
  repeated('glosses, (guó)(jiā)', '国(guó)家(jiā)三(sān)新(xīn)'),
  repeated('glosses without characters', '(guó)(jiā)'),
  repeated('traditional script', '兩個維護與三個臺階戰略'),
  repeated('U+FFFD repeated', '\ufffd'),
  repeated('surrogate pairs', '𠮷三𠮷'),
  repeated('words broken over lines', '落实“三高\n四新”战\n略，'),
  repeated('a short line again and again', '三高四新\n'),
  repeated('less-than signs, as text', '<'),
  repeated('entities, as text', '&amp;'),
  repeated('less-than signs, as HTML', '<', 'html'),
  repeated('p tags never closed', '<p>落实三新', 'html'),
  repeated('div tags never closed', '<div>', 'html'),
  { name: 'div tags in each other', format: 'html', make: nested },
  repeated('a comment never closed, HTML', '<!-- 三新 ', 'html'),
  repeated('an attribute never closed, HTML', '<a title="三新', 'html'),
  repeated('entities, as HTML', '&#19977;&#26032;', 'html'),
  repeated('table cells, HTML', '<td>三新</td>', 'html'),
  repeated('asterisks, Markdown', '*', 'md'),
  repeated('emphasis marks that do not match', '*三新**', 'md'),
  repeated('brackets never closed, Markdown', '[', 'md'),
  repeated('links never closed, Markdown', '[三新](', 'md'),
  repeated('backticks, runs of several lengths', '`三``新```', 'md'),
  repeated('block quotes in each other', '> ', 'md'),
  repeated('lists in each other', '- ', 'md'),
  repeated('underscores between characters', '三_新_', 'md'),
  repeated('table cells, Markdown', '| 三新 ', 'md'),
  repeated('front matter never closed', '---\n三: 新\n', 'md'),
];
