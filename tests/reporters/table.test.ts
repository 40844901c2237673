import { expect, it } from 'vitest';
import { buildReport } from '../../src/index.js';
import { PLAIN } from '../../src/report/reporters/style.js';
import { type TableOptions, table } from '../../src/report/reporters/table.js';
import { displayWidth } from '../../src/text/display-width.js';
import { occurrence, scanned, TOOL } from './sample.js';

const OPTIONS: TableOptions = { language: 'zh', columns: 90, style: PLAIN, byFile: false, context: 0, note: '' };

const long = Array.from({ length: 12 }, (_, i) => `更好的第${i}项服务`);
const items = { items: long, span: { start: 0, end: 1 } };
const a = '全面落实“三高四新”战略。\n“三高四新”战略。1+6+N 体系，五个更好，三高\n四薪';
const b = '落实“三高四新”战略，1+6+N 格局';
const documents = [
  scanned('reports/甲县/工作报告.txt', a, [
    occurrence(a, '三高四新', { status: 'known', head: '战略' }),
    occurrence(a, '三高四新', { status: 'known', head: '战略' }, 12),
    occurrence(a, '五个更好', { shape: 'set-name', expansion: items }),
    occurrence(a, '1+6+N', { shape: 'arithmetic', head: '体系' }),
    occurrence(a, '三高\n四薪', { status: 'suspect', canonical: '三高四薪', nearName: '三高四新' }),
  ]),
  scanned('reports/乙县/讲话.txt', b, [
    occurrence(b, '三高四新', { status: 'known', head: '战略' }),
    occurrence(b, '1+6+N', { shape: 'arithmetic', head: '格局' }),
  ]),
];
const report = buildReport(documents, [], TOOL);
const one = buildReport(documents.slice(0, 1), [], TOOL);
const linesOf = (options: Partial<TableOptions>, of = report): string[] =>
  table({ ...OPTIONS, ...options })
    .render(of)
    .split('\n');

const columnOf = (line: string, part: string): number => displayWidth(line.slice(0, line.indexOf(part)));

it('is aligned', () => {
  const lines = linesOf({});
  const column = columnOf(lines[0], '词典');
  for (const status of ['存疑', '未收录']) {
    for (const line of lines.filter((l) => l.includes(status) && !l.startsWith('共'))) {
      expect(columnOf(line, status)).toBe(column);
    }
  }
});

it.each([60, 70, 80, 90, 100, 140, 200])('is no wider than %i columns, in either language', (columns) => {
  for (const language of ['zh', 'en'] as const) {
    for (const of of [report, one]) {
      const lines = linesOf({ columns, language, context: 20 }, of);
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
    }
  }
});

it('leaves columns out where it is narrow, and says which', () => {
  const narrow = linesOf({ columns: 60 });
  expect(narrow[0]).not.toMatch(/所指|类型/);
  expect(narrow).toContain('宽度不够，未列出：类型、所指（可用 --width 加宽）');
  expect(linesOf({ columns: 140 }).join('\n')).not.toContain('未列出');
});

it('has no column for what no formula stands for', () => {
  const plain = buildReport([scanned('a.txt', b, [occurrence(b, '三高四新')])], [], TOOL);
  expect(linesOf({}, plain)[0]).not.toContain('所指');
  expect(linesOf({}, plain).join('\n')).not.toContain('未列出');
});

it('names the head that stands everywhere, the first items with their number, and the places', () => {
  const text = linesOf({ columns: 140 }).join('\n');
  expect(text).toContain('三高四新（战略）');
  expect(text).toMatch(/^1\+6\+N {2,}/m);
  expect(text).toContain('共 12 项');
  expect(text).toContain('甲县/工作报告.txt 1、2；乙县/讲话.txt 1');
  expect(text).not.toContain('reports/');
  expect(text).toContain('共 4 个提法，出现 7 处：已收录 1、存疑 1、未收录 2');
  expect(linesOf({}, one).join('\n')).toMatch(/ 1、2 行$/m);
});

it('asks whether the entry was meant that a suspect one is close to', () => {
  const lines = linesOf({});
  const at = lines.findIndex((line) => line.startsWith('三高四薪'));
  expect(lines[at + 1]).toContain('是否应为“三高四新”？');
});

it('goes by count, then as formulas appear', () => {
  const names = linesOf({ columns: 140 }).map((line) => line.split(/[\s（]/)[0]);
  expect(names.filter((name) => /^(?:三高|1\+|五个)/.test(name))).toEqual([
    '三高四新',
    '1+6+N',
    '五个更好',
    '三高四薪',
  ]);
});

it('converts what it shows and keeps the order', () => {
  const shown = (text: string): string => text.replaceAll('战', '戰').replaceAll('务', '務');
  const lines = linesOf({ shown, columns: 140 });
  expect(lines.join('\n')).toMatch(/三高四新（戰略）[\s\S]*服務/);
  expect(lines.map((line) => line.slice(0, 4))).toEqual(linesOf({ columns: 140 }).map((line) => line.slice(0, 4)));
});

it('shows keywords in context below each other, files once, line breaks marked', () => {
  const lines = linesOf({ context: 6 });
  const shown = lines.filter((line) => /^ {2}\d+:\d+ /.test(line));
  expect(shown).toHaveLength(7);
  expect(shown.some((line) => line.includes('三高⏎四薪'))).toBe(true);
  const [first, second] = shown.filter((line) => line.includes('“三高四新”'));
  expect(columnOf(first, '三高四新')).toBe(columnOf(second, '三高四新'));
  expect(lines.filter((line) => line === '  甲县/工作报告.txt')).toHaveLength(4);
});

it('goes by file when asked to', () => {
  const text = linesOf({ byFile: true }).join('\n');
  expect(text).toMatch(/^reports\/甲县\/工作报告\.txt {2}纯文本 · utf-8 · 简体 · \d+ 个字符$/m);
  expect(text).toMatch(/^reports\/乙县\/讲话\.txt/m);
});

it('speaks English', () => {
  const text = linesOf({ language: 'en' }).join('\n');
  expect(text).toContain('4 formulas, 7 occurrences: known 1, suspect 1, unknown 2');
});

it('says so when there is nothing', () => {
  const text = table({ ...OPTIONS, note: '读取 1 个文件。' }).render(buildReport([scanned('a', 'x', [])], [], TOOL));
  expect(text).toBe('没有找到数字提法。\n\n读取 1 个文件。\n');
});

it('colours status beside the word, never instead of it', () => {
  const style = { ...PLAIN, yellow: (text: string) => `<y>${text}</y>` };
  expect(linesOf({ style }).join('\n')).toContain('<y>未收录</y>');
});
