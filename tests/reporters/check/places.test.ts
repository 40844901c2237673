import { expect, it } from 'vitest';
import { barePath, uriOf } from '../../../src/report/reporters/finding-places.js';
import { locatedSuggestions } from '../../../src/report/reporters/locate-suggestion.js';
import { file, finding, replacement } from './sample.js';

it.each([
  ['讲话 稿.txt', '%E8%AE%B2%E8%AF%9D%20%E7%A8%BF.txt'],
  ['./甲/b.txt', '%E7%94%B2/b.txt'],
  ['../b.txt', '../b.txt'],
  ['a#b?c%d.txt', 'a%23b%3Fc%25d.txt'],
  ['a:b.txt', 'a%3Ab.txt'],
  ['-', '-'],
  ['/tmp/a b.txt', 'file:///tmp/a%20b.txt'],
  ['C:/甲.txt', 'file:///C:/%E7%94%B2.txt'],
  ['//server/a b', 'file://server/a%20b'],
  ['\ud800.txt', '%EF%BF%BD.txt'],
])('%s as URI', (path, uri) => {
  expect(uriOf(path)).toBe(uri);
  expect(new URL(uri, 'file:///x/y/').href).toContain(uri.replace(/^\.\.\//, ''));
});

it.each([
  ['./a', 'a'],
  ['././a', 'a'],
  ['.//a', 'a'],
  ['../a', '../a'],
  ['.a', '.a'],
  ['./', './'],
])('%s without ./', (path, bare) => expect(barePath(path)).toBe(bare));

// The positions as someone would count them who sees the whole file.
const counted = (source: string, start: number, end: number) => {
  const place = (offset: number) => {
    const lines = source.slice(0, offset).split(/\r\n|\r|\n/);
    const last = lines.at(-1) ?? '';
    return { line: lines.length, column: [...last].length + 1, bytes: new TextEncoder().encode(last).length + 1 };
  };
  const [from, to] = [place(start), place(end)];
  return [from.line, from.column, from.bytes, to.line, to.column, to.bytes];
};

it.each([
  ['the finding itself', '甲\n乙𠮷“三高四薪”𠮷战略', '三高四薪', '三高四薪'],
  ['a character of it', '甲\n乙𠮷“三高四薪”𠮷战略', '三高四薪', '薪'],
  ['before it', '甲\r\n𠮷乙𠮷“三高四薪”𠮷战略', '三高四薪', '乙'],
  ['behind it', '甲\r\n乙𠮷“三高四薪”𠮷战略', '三高四薪', '战略'],
  ['nothing, to insert', '甲𠮷三高四薪', '三高四薪', ''],
  ['across lines', '甲𠮷三高\r\n𠮷四薪', '三高\r\n𠮷四薪', '三高\r\n𠮷四薪'],
  ['at the end of the file', '甲𠮷三高四薪', '三高四薪', '薪'],
])('a suggestion is located: %s', (_, source, surface, old) => {
  const given = replacement(source, old, 'x');
  const [checked] = file('a', source, [finding(source, surface, { suggestions: [given] })]).findings;
  const [{ line, column, byteColumn, endLine, endColumn, endByteColumn }] = locatedSuggestions(checked);
  expect([line, column, byteColumn, endLine, endColumn, endByteColumn]).toEqual(
    counted(source, given.start, given.end),
  );
});

it('a suggestion that lies on another line or far off is left out', () => {
  const source = `甲\n三高四薪${'。'.repeat(500)}乙`;
  const suggestions = [replacement(source, '甲', 'x'), replacement(source, '乙', 'x'), replacement(source, '薪', '新')];
  const [checked] = file('a', source, [finding(source, '三高四薪', { suggestions })]).findings;
  expect(locatedSuggestions(checked).map(({ text }) => text)).toEqual(['新']);
});
