import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { expect, it } from 'vitest';
import { checkMarkdown } from '../../../src/report/reporters/check-markdown.js';
import { githubSummary } from '../../../src/report/reporters/github.js';
import { EMPTY, FAILED, HOSTILE, NOTHING, OPTIONS, SAMPLE } from './sample.js';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}
const textOf = ({ value = '', children = [] }: Node): string => value + children.map(textOf).join('');
const tree = (report: typeof SAMPLE, language: 'zh' | 'en' = 'zh'): readonly Node[] =>
  (
    fromMarkdown(checkMarkdown.render(report, { ...OPTIONS, language }), {
      extensions: [gfmTable()],
      mdastExtensions: [gfmTableFromMarkdown()],
    }) as Node
  ).children ?? [];
const cells = ({ children = [] }: Node): string[][] => children.map((row) => (row.children ?? []).map(textOf));

it('a paragraph and two tables, whose cells read as what was meant', () => {
  const [counts, failures, findings, ...more] = tree(SAMPLE);
  expect(more).toEqual([]);
  expect(textOf(counts)).toMatch(/^共 5 处：错误 2、警告 2、提示 1。/);
  expect(cells(failures)).toEqual([
    ['无法读取的文件', '原因'],
    ['坏 件.doc', '不是文本，100% 如此'],
  ]);
  const rows = cells(findings);
  expect(rows[0]).toEqual(['级别', '位置', '规则', '说明', '建议']);
  expect(rows[3]).toEqual(['提示', '讲话 稿.txt:3:3', 'unknown', '“三高⏎四薪”有误', '改为“三高四新”']);
  expect(rows[5]).toEqual([
    '错误',
    'a%b,c:d|e#?.txt:1:71',
    'misquoted',
    HOSTILE.replace('\r\n', '⏎')
      .replace('\u001b', '␛')
      .replace('\u0000', '␀')
      .replace(/[\u0085\u2028]/g, '\ufffd'),
    '“两个维互”改为“两个|维护”',
  ]);
});

it('links to the page of the rule', () => {
  const [, , findings] = tree(SAMPLE);
  const link = findings.children?.[1].children?.[2].children?.[0];
  expect([link?.type, link?.url]).toEqual(['link', 'https://example.org/slogans/rules/misquoted']);
});

it.each([
  ['nothing', NOTHING, 'No findings.\n'],
  ['no files', EMPTY, 'No findings.\n'],
] as const)('one sentence for %s', (_, report, text) => {
  expect(checkMarkdown.render(report, { ...OPTIONS, language: 'en' })).toBe(text);
});

it('failures without findings are a table', () => {
  expect(tree(FAILED).map(({ type }) => type)).toEqual(['paragraph', 'table']);
});

it("is GitHub's summary, too", () => {
  expect(githubSummary(SAMPLE, { language: 'zh' })).toBe(checkMarkdown.render(SAMPLE, OPTIONS));
});
