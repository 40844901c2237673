import { expect, it } from 'vitest';
import { buildReport } from '../../src/index.js';
import { PLAIN } from '../../src/report/reporters/style.js';
import { type TableOptions, table } from '../../src/report/reporters/table.js';
import { displayWidth } from '../../src/text/display-width.js';
import { occurrence, scanned, TOOL } from './sample.js';

const OPTIONS: TableOptions = { language: 'zh', columns: 90, style: PLAIN, byFile: false, context: 0, note: '' };

const long = Array.from({ length: 12 }, (_, i) => `更好的第${i}项服务`);
const a = '全面落实“三高四新”战略。\n“三高四新”战略。1+6+N 体系，五个更好，三高\n四新';
const b = '落实“三高四新”战略';
const report = buildReport(
  [
    scanned('reports/甲县/工作报告.txt', a, [
      occurrence(a, '三高四新', { status: 'known', head: '战略' }),
      occurrence(a, '三高四新', { status: 'known', head: '战略' }, 12),
      occurrence(a, '1+6+N', { shape: 'arithmetic' }),
      occurrence(a, '五个更好', { shape: 'set-name', expansion: { items: long, span: { start: 0, end: 1 } } }),
      occurrence(a, '三高\n四新', { status: 'suspect', canonical: '三高四新', core: '三高四新' }),
    ]),
    scanned('reports/乙县/讲话.txt', b, [occurrence(b, '三高四新', { status: 'known', head: '战略' })]),
  ],
  [],
  TOOL,
);

const columnOf = (line: string, part: string): number => displayWidth(line.slice(0, line.indexOf(part)));

it('is aligned and no wider than it may be', () => {
  const lines = table(OPTIONS).render(report).split('\n');
  for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(90);
  const column = columnOf(lines[0], '词典');
  for (const status of ['存疑', '未收录']) {
    for (const line of lines.filter((l) => l.includes(status) && !l.startsWith('共'))) {
      expect(columnOf(line, status)).toBe(column);
    }
  }
});

it('names the usual head, the first items with their number, and the places', () => {
  const text = table(OPTIONS).render(report);
  expect(text).toContain('三高四新（战略）');
  expect(text).toContain('共 12 项');
  expect(text).toContain('甲县/工作报告.txt:1,2');
  expect(text).not.toContain('reports/');
  expect(text).toContain('共 3 个提法，出现 6 处：存疑 1、未收录 2');
});

it('shows keywords in context below each other, line breaks marked', () => {
  const lines = table({ ...OPTIONS, context: 6 })
    .render(report)
    .split('\n');
  const shown = lines.filter((line) => /:\d+:\d+ {2}/.test(line));
  expect(shown).toHaveLength(6);
  expect(shown.some((line) => line.includes('三高⏎四新'))).toBe(true);
  const [first, second] = shown.filter((line) => line.includes('“三高四新”'));
  expect(columnOf(first, '三高四新')).toBe(columnOf(second, '三高四新'));
});

it('goes by file when asked to', () => {
  const text = table({ ...OPTIONS, byFile: true }).render(report);
  expect(text).toMatch(/^reports\/甲县\/工作报告\.txt {2}纯文本 · utf-8 · 简体 · \d+ 字$/m);
  expect(text).toMatch(/^reports\/乙县\/讲话\.txt/m);
});

it('speaks English', () => {
  expect(table({ ...OPTIONS, language: 'en' }).render(report)).toContain(
    '3 formulas, 6 occurrences: suspect 1, unknown 2',
  );
});

it('says so when there is nothing', () => {
  const text = table({ ...OPTIONS, note: '读取 1 个文件。' }).render(buildReport([scanned('a', 'x', [])], [], TOOL));
  expect(text).toBe('没有找到数字提法。\n\n读取 1 个文件。\n');
});

it('colours status beside the word, never instead of it', () => {
  const style = { ...PLAIN, yellow: (text: string) => `<y>${text}</y>` };
  expect(table({ ...OPTIONS, style }).render(report)).toContain('<y>未收录</y>');
});
