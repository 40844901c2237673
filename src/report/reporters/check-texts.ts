import type { CheckReport } from '../../model/check-report.js';
import type { Severity } from '../../model/finding.js';
import { grouped } from '../../text/display-width.js';
import type { Language, Translations } from '../../text/language.js';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

interface CheckTexts {
  readonly none: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly counted: Readonly<Record<Severity, (count: string) => string>>;
  readonly total: (count: string, bySeverity: string) => string;
  readonly suppressed: (count: string) => string;
  readonly failed: (count: string) => string;
  readonly listSeparator: string;
  readonly sentenceSeparator: string;
  readonly suggested: (what: string) => string;
  readonly replace: (old: string, text: string) => string;
  readonly insert: (text: string) => string;
  readonly remove: (old: string) => string;
  readonly replaceBy: (text: string) => string;
  readonly titles: Readonly<Record<'severity' | 'place' | 'rule' | 'message' | 'suggestion', string>>;
  readonly failures: Readonly<Record<'path' | 'message', string>>;
  /** Annotations of GitHub that were left out. */
  readonly annotated: (most: number) => string;
  readonly rowsLeftOut: (count: string) => string;
}

const english =
  (one: string, many = `${one}s`) =>
  (count: string): string =>
    `${count} ${count === '1' ? one : many}`;

export const CHECK: Translations<CheckTexts> = {
  zh: {
    none: '没有发现问题。',
    severity: { error: '错误', warning: '警告', info: '提示' },
    counted: {
      error: (count) => `错误 ${count}`,
      warning: (count) => `警告 ${count}`,
      info: (count) => `提示 ${count}`,
    },
    total: (count, bySeverity) => `共 ${count} 处：${bySeverity}。`,
    suppressed: (count) => `另有 ${count} 处因基线或忽略注释未列出。`,
    failed: (count) => `${count} 个文件无法读取。`,
    listSeparator: '、',
    sentenceSeparator: '',
    suggested: (what) => `建议：${what}`,
    replace: (old, text) => `“${old}”改为“${text}”`,
    insert: (text) => `加上“${text}”`,
    remove: (old) => `删去“${old}”`,
    replaceBy: (text) => `改为“${text}”`,
    titles: { severity: '级别', place: '位置', rule: '规则', message: '说明', suggestion: '建议' },
    failures: { path: '无法读取的文件', message: '原因' },
    annotated: (most) => `各级别只标注前 ${most} 处。`,
    rowsLeftOut: (count) => `另有 ${count} 行放不下，未列出。`,
  },
  en: {
    none: 'No findings.',
    severity: { error: 'error', warning: 'warning', info: 'info' },
    counted: { error: english('error'), warning: english('warning'), info: (count) => `${count} info` },
    total: (count, bySeverity) => `${english('finding')(count)}: ${bySeverity}.`,
    suppressed: (count) => `${count} more held back by a baseline or by comments.`,
    failed: (count) => `${english('file')(count)} could not be read.`,
    listSeparator: ', ',
    sentenceSeparator: ' ',
    suggested: (what) => `suggestion: ${what}`,
    replace: (old, text) => `"${text}" for "${old}"`,
    insert: (text) => `insert "${text}"`,
    remove: (old) => `remove "${old}"`,
    replaceBy: (text) => `"${text}"`,
    titles: { severity: 'severity', place: 'place', rule: 'rule', message: 'message', suggestion: 'suggestion' },
    failures: { path: 'file that could not be read', message: 'reason' },
    annotated: (most) => `Only the first ${most} of each level are annotated.`,
    rowsLeftOut: (count) => `${english('more row')(count)} left out for want of room.`,
  },
};

/**
 * What was found, held back and not read, in a few sentences on one line.
 *
 * @param paint how the count of a severity is coloured
 */
export function checkSummary(
  { summary }: CheckReport,
  language: Language,
  paint: (severity: Severity, text: string) => string = (_, text) => text,
): string {
  const texts = CHECK[language];
  const shown = SEVERITIES.filter((severity) => summary.bySeverity[severity] > 0);
  const count = shown.reduce((sum, severity) => sum + summary.bySeverity[severity], 0);
  const counts = shown.map((severity) =>
    paint(severity, texts.counted[severity](grouped(summary.bySeverity[severity]))),
  );
  return [
    count ? texts.total(grouped(count), counts.join(texts.listSeparator)) : texts.none,
    ...(summary.suppressed ? [texts.suppressed(grouped(summary.suppressed))] : []),
    ...(summary.failed ? [texts.failed(grouped(summary.failed))] : []),
  ].join(texts.sentenceSeparator);
}
