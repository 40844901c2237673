import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { checkCsv } from '../../../src/report/reporters/check-csv.js';
import { checkReport, file, finding, HOSTILE, OPTIONS, REPORTS, SAMPLE, withoutC0 } from './sample.js';

const COLUMNS = [
  ...['path', 'line', 'column', 'endLine', 'endColumn', 'start', 'end', 'severity', 'ruleId', 'message'],
  ...['suggestion', 'excerpt', 'fingerprint', 'url'],
];
/** `delimiter`: with \r\n alone as the end of a line, and as readers do that take any. */
const read = (text: string, delimiter: string[] = ['\r\n', '\n', '\r']): Record<string, string>[] =>
  parse(text, { bom: true, columns: true, record_delimiter: delimiter });

it.each(Object.entries(REPORTS))('%s: byte order mark, lines of Windows, the same for every reader', (_, report) => {
  const text = checkCsv.render(report, OPTIONS);
  expect(text.startsWith(`\ufeff${COLUMNS.join(',')}\r\n`)).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(read(text)).toEqual(read(text, ['\r\n']));
});

it('reads back as it was', () => {
  const rows = read(checkCsv.render(SAMPLE, OPTIONS));
  expect(rows.map(({ path, severity, ruleId, line, column }) => [path, severity, ruleId, line, column])).toEqual([
    ['./坏 件.doc', 'failure', 'binary', '', ''],
    ['./讲话 稿.txt', 'error', 'misquoted', '1', '8'],
    ['./讲话 稿.txt', 'warning', 'misquoted', '2', '4'],
    ['./讲话 稿.txt', 'info', 'unknown', '3', '3'],
    ['a%b,c:d|e#?.txt', 'warning', 'uncertain-encoding', '1', '1'],
    ['a%b,c:d|e#?.txt', 'error', 'misquoted', '1', '71'],
  ]);
  expect(rows[3].message).toBe('“三高\n四薪”有误');
  expect(rows[5].message).toBe(withoutC0(HOSTILE));
  expect(rows[5].suggestion).toBe('两个|维护');
  expect(rows[1]).toMatchObject({ start: '8', end: '12', endLine: '1', endColumn: '12' });
});

it.each(['=1+1', '+1', '-1', '@a', '\t=1', '\r=1', '\u0000=1', '＝1'])('%j is no formula', (message) => {
  const text = checkCsv.render(checkReport([file('a', '甲', [finding('甲', '甲', { message })])]), OPTIONS);
  const [row] = read(text);
  expect(row.message).toBe(`'${withoutC0(message)}`);
});
