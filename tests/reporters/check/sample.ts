import type { CheckedFinding, CheckReport, RuleInfo } from '../../../src/model/check-report.js';
import type { Finding, Severity } from '../../../src/model/finding.js';
import type { Failure } from '../../../src/model/report.js';
import { checkedFile } from '../../../src/report/checked-file.js';
import { reportDocument } from '../../../src/report/report-document.js';
import type { FindingOptions } from '../../../src/report/reporters/finding-reporter.js';
import { PLAIN } from '../../../src/report/reporters/style.js';
import { scanned, TOOL } from '../sample.js';

export const OPTIONS: FindingOptions = { language: 'zh', columns: 80, style: PLAIN };

const PAGES = 'https://example.org/slogans/rules';
export const RULES: readonly RuleInfo[] = (
  [
    ['misquoted', 'error', '提法疑似误写'],
    ['count-mismatch', 'error', '所列项数与数字不符'],
    ['superseded', 'warning', '提法已被取代'],
    ['unknown', 'info', '词典未收录'],
    ['uncertain-encoding', 'warning', '编码不确定'],
  ] as const
).map(([id, severity, description]) => ({ id, severity, description, url: `${PAGES}/${id}` }));

/** A finding on the first `surface` of a source. */
export function finding(source: string, surface: string, given: Partial<Finding> = {}): Finding {
  const start = source.indexOf(surface);
  if (start < 0) throw new Error(`${surface} is not in the source`);
  return {
    ruleId: 'misquoted',
    severity: 'error',
    message: `“${surface}”有误`,
    start,
    end: start + surface.length,
    suggestions: [],
    fingerprint: `${start}`.padStart(16, '0'),
    ...given,
  };
}

/** A replacement of the first `old` of a source. */
export const replacement = (source: string, old: string, text: string) => ({
  start: source.indexOf(old),
  end: source.indexOf(old) + old.length,
  text,
});

export const file = (path: string, source: string, findings: readonly Finding[] = []) =>
  checkedFile(source, reportDocument({ ...scanned(path, source, []), findings }));

export function checkReport(
  files: CheckReport['files'],
  failures: readonly Failure[] = [],
  suppressed = 0,
): CheckReport {
  const all: readonly CheckedFinding[] = files.flatMap(({ findings }) => findings);
  const count = (severity: Severity): number => all.filter((one) => one.severity === severity).length;
  return {
    tool: TOOL,
    files,
    failures,
    rules: RULES,
    summary: {
      files: files.length,
      failed: failures.length,
      bySeverity: { error: count('error'), warning: count('warning'), info: count('info') },
      suppressed,
    },
  };
}

export const FAILURE: Failure = { path: './坏 件.doc', code: 'binary', message: '不是文本，100% 如此' };

// Astral characters before the findings; a finding at the end of a line and one at the end of the file, across a line.
const first = '\u3000深入实施𠮷“三高四薪”战略\r\n落实“两个维互”\r\n推进三高\n四薪';
// Everything that some format has a meaning for.
export const HOSTILE = '1\u001b[31m,2: "3" | 4\\|5 & <b>\'6\' `7` *8* 100%\r\n::error::\u20289\u0085\u0000]]>%0A$';
const second = `\t=1+1 ${HOSTILE.replace('\r\n', ' ')} 两个维互`;

export const NOTHING = checkReport([file('好.txt', '好')]);
export const EMPTY = checkReport([]);
export const FAILED = checkReport([], [FAILURE]);
export const SAMPLE = checkReport(
  [
    file('./讲话 稿.txt', first, [
      finding(first, '三高四薪', {
        message: '“三高四薪”疑为“三高四新”之误：“薪”应为“新”',
        suggestions: [replacement(first, '三高四薪', '三高四新')],
      }),
      finding(first, '两个维互', { severity: 'warning', suggestions: [replacement(first, '互', '护')] }),
      finding(first, '三高\n四薪', {
        ruleId: 'unknown',
        severity: 'info',
        suggestions: [replacement(first, '三高\n四薪', '三高四新')],
      }),
    ]),
    file('好.txt', '好'),
    file('a%b,c:d|e#?.txt', second, [
      finding(second, '', { ruleId: 'uncertain-encoding', severity: 'warning', message: '编码 big5 是推测的' }),
      finding(second, '两个维互', { message: HOSTILE, suggestions: [replacement(second, '两个维互', '两个|维护')] }),
    ]),
  ],
  [FAILURE],
  3,
);

export const REPORTS = { SAMPLE, NOTHING, EMPTY, FAILED };

/** What everyone that parses lines or XML can do with a text. */
export const withoutC0 = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
