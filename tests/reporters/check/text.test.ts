import { describe, expect, it } from 'vitest';
import { checkText } from '../../../src/report/reporters/check-text.js';
import { PLAIN } from '../../../src/report/reporters/style.js';
import { displayWidth } from '../../../src/text/display-width.js';
import { checkReport, EMPTY, FAILED, file, finding, NOTHING, OPTIONS, replacement, SAMPLE } from './sample.js';

const one = (source: string, surface: string, given = {}) =>
  checkReport([file('a.txt', source, [finding(source, surface, given)])]);
const linesOf = (report: typeof SAMPLE, options = {}) =>
  checkText.render(report, { ...OPTIONS, ...options }).split('\n');

it('shows place, severity, message, rule, line, carets, suggestion and page', () => {
  expect(linesOf(SAMPLE).slice(0, 6)).toEqual([
    './讲话 稿.txt:1:8 错误 “三高四薪”疑为“三高四新”之误：“薪”应为“新” (misquoted)',
    '  　深入实施𠮷“三高四薪”战略',
    '               ^^^^^^^^',
    '  建议：“三高四薪”改为“三高四新”',
    '  https://example.org/slogans/rules/misquoted',
    '',
  ]);
});

it('counts at the end, in both languages', () => {
  expect(linesOf(SAMPLE).at(-2)).toBe(
    '共 5 处：错误 2、警告 2、提示 1。另有 3 处因基线或忽略注释未列出。1 个文件无法读取。',
  );
  expect(linesOf(SAMPLE, { language: 'en' }).at(-2)).toBe(
    '5 findings: 2 errors, 2 warnings, 1 info. 3 more held back by a baseline or by comments. 1 file could not be read.',
  );
});

it.each([
  ['zh', NOTHING, '没有发现问题。\n'],
  ['en', NOTHING, 'No findings.\n'],
  ['en', EMPTY, 'No findings.\n'],
  ['en', FAILED, 'No findings. 1 file could not be read.\n'],
] as const)('says so when there is nothing: %s', (language, report, text) => {
  expect(checkText.render(report, { ...OPTIONS, language })).toBe(text);
});

const long = `${'甲'.repeat(70)}“三高四薪”${'乙'.repeat(70)}`;
describe.each([
  ['at the start of a line', 'x\n三高四薪战略', '三高四薪', '三高四薪'],
  ['at the end of a line', '战略三高四薪\nx', '三高四薪', '三高四薪'],
  ['at the end of a file', '战略三高四薪', '三高四薪', '三高四薪'],
  ['behind characters of two units', '𠮷𠮷𠮷三高四薪', '三高四薪', '三高四薪'],
  ['behind a combining mark', 'e\u0301三高四薪', '三高四薪', '三高四薪'],
  ['behind a control character', '\u001b[1m三高四薪', '三高四薪', '三高四薪'],
  ['across lines', '推进三高\r\n四薪', '三高\r\n四薪', '三高'],
  ['in a long line', long, '三高四薪', '三高四薪'],
  ['longer than a line', `前${'三'.repeat(200)}后`, '三'.repeat(200), undefined],
] as const)('carets, %s', (_, source, surface, marked) => {
  it.each([24, 40, 80, 200])('%i columns', (columns) => {
    const [, line, carets] = linesOf(one(source, surface), { columns });
    expect(displayWidth(line)).toBeLessThanOrEqual(columns);
    const at = displayWidth(carets) - carets.trimStart().length;
    const under = [...line].filter((_c, i, all) => {
      const left = displayWidth(all.slice(0, i).join(''));
      return left >= at && left < displayWidth(carets) && displayWidth(all[i]) > 0;
    });
    if (marked) expect(under.join('')).toBe(marked);
    else expect(under.join('')).toMatch(/^三+…?$/);
  });
});

it('says where a long line was cut', () => {
  const [, line] = linesOf(one(long, '三高四薪'), { columns: 40 });
  expect(line).toMatch(/^ {2}…甲+“三高四薪”乙+…$/);
});

it('has one caret for what has no length, and none of the rest of an empty file', () => {
  expect(linesOf(one('甲乙', '')).slice(1, 3)).toEqual(['  甲乙', '  ^']);
  expect(linesOf(one('', '')).slice(1, 3)).toEqual(['', '  ^']);
});

it('is safe to print: no escape sequence, no line break, no change of direction', () => {
  const source = '\u001b[2J\u202e\u2028三高四薪';
  const text = checkText.render(one(source, '三高四薪', { message: 'a\r\nb\u001b[0m\u0085' }), OPTIONS);
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u0085\u2028\u202e]/);
  expect(text.split('\n')[0]).toBe('a.txt:1:7 错误 a⏎b␛[0m\ufffd (misquoted)');
});

it.each([
  ['三高四薪', '三高四新', '建议：“三高四薪”改为“三高四新”'],
  ['薪', '新', '建议：“薪”改为“新”'],
  ['实施', '', '建议：删去“实施”'],
  ['', '要', '建议：加上“要”'],
])('suggestion: %s → %s', (old, text, said) => {
  const source = '实施“三高四薪”战略';
  const report = one(source, '三高四薪', { suggestions: [replacement(source, old, text)] });
  expect(linesOf(report)).toContain(`  ${said}`);
});

it('colours with the style that it is given', () => {
  const style = { ...PLAIN, red: (text: string) => `<r>${text}</r>`, dim: (text: string) => `<d>${text}</d>` };
  const [first, line, carets] = linesOf(SAMPLE, { style });
  expect(first).toContain('<r>错误</r>');
  expect(line).toContain('<r>三高四薪</r>');
  expect(carets).toContain('<r>^^^^^^^^</r>');
  expect(linesOf(SAMPLE, { style }).at(-2)).toContain('<r>错误 2</r>');
});
