import { describe, expect, it } from 'vitest';
import { github, githubSummary } from '../../../src/report/reporters/github.js';
import { checkReport, FAILURE, file, finding, HOSTILE, NOTHING, OPTIONS, SAMPLE, withoutC0 } from './sample.js';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const unescapeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const unescapeProperty = (text: string): string => unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));

/** As the runner reads a line: command, space, properties up to `::`, message. */
function parse(line: string): Command {
  const [, name, list, message] = /^::(\w+) (.*?)::(.*)$/su.exec(line) ?? [];
  const properties = list.split(',').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), unescapeProperty(pair.slice(at + 1))] as const;
  });
  return { name, properties: Object.fromEntries(properties), message: unescapeData(message) };
}

// The runner breaks lines where .NET does.
const commandsOf = (report: typeof SAMPLE): Command[] =>
  github
    .render(report, OPTIONS)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.startsWith('::'))
    .map(parse);
const many = (error: number, warning: number) =>
  checkReport([
    file('a', '甲', [
      ...Array.from({ length: warning }, () => finding('甲', '甲', { severity: 'warning' })),
      ...Array.from({ length: error }, () => finding('甲', '甲')),
    ]),
  ]);

it('reads back as it was, errors first', () => {
  expect(commandsOf(SAMPLE)).toEqual([
    { name: 'error', properties: { file: '坏 件.doc', title: 'binary' }, message: FAILURE.message },
    {
      name: 'error',
      properties: { file: '讲话 稿.txt', line: '1', col: '8', endColumn: '12', title: 'misquoted' },
      message: '“三高四薪”疑为“三高四新”之误：“薪”应为“新”',
    },
    {
      name: 'error',
      properties: { file: 'a%b,c:d|e#?.txt', line: '1', col: '71', endColumn: '75', title: 'misquoted' },
      message: withoutC0(HOSTILE),
    },
    {
      name: 'warning',
      properties: { file: '讲话 稿.txt', line: '2', col: '4', endColumn: '8', title: 'misquoted' },
      message: '“两个维互”有误',
    },
    {
      name: 'warning',
      properties: { file: 'a%b,c:d|e#?.txt', line: '1', col: '1', endColumn: '1', title: 'uncertain-encoding' },
      message: '编码 big5 是推测的',
    },
    {
      name: 'notice',
      properties: { file: '讲话 稿.txt', line: '3', endLine: '4', title: 'unknown' },
      message: '“三高\n四薪”有误',
    },
  ]);
});

it.each([
  [10, 10, 10, 10, ''],
  [11, 3, 10, 3, '共 14 处：错误 11、警告 3。各级别只标注前 10 处。'],
  [0, 40, 0, 10, '共 40 处：警告 40。各级别只标注前 10 处。'],
])('at most ten a level: %i errors, %i warnings', (errors, warnings, shown, shownWarnings, note) => {
  const report = many(errors, warnings);
  const names = commandsOf(report).map(({ name }) => name);
  expect(names).toEqual([...Array(shown).fill('error'), ...Array(shownWarnings).fill('warning')]);
  expect(
    github
      .render(report, OPTIONS)
      .split('\n')
      .filter((line) => line && !line.startsWith('::')),
  ).toEqual(note ? [note] : []);
});

it('says nothing where there is nothing', () => expect(github.render(NOTHING, OPTIONS)).toBe(''));

describe('the summary of a step', () => {
  it('has everything', () => {
    const rows = githubSummary(many(300, 40), { language: 'zh' }).match(/^\| (?:错误|警告) /gm);
    expect(rows).toHaveLength(340);
  });

  it('stays below the megabyte that GitHub takes, and says how much it leaves out', () => {
    const message = '很长的说明'.repeat(200);
    const findings = Array.from({ length: 500 }, () => finding('甲', '甲', { message }));
    const text = githubSummary(checkReport([file('a', '甲', findings)]), { language: 'en' });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
    const rows = text.match(/^\| error /gm)?.length ?? 0;
    expect(rows).toBeGreaterThan(300);
    expect(text).toMatch(/^500 findings: 500 errors\.$/m);
    expect(text.endsWith(`\n\n${500 - rows} more rows left out for want of room.\n`)).toBe(true);
  });
});
