import { expect, it } from 'vitest';
import { gitlab } from '../../../src/report/reporters/gitlab.js';
import { checkReport, file, finding, HOSTILE, NOTHING, OPTIONS, REPORTS, SAMPLE } from './sample.js';

interface Row {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}
const rowsOf = (report: typeof SAMPLE): Row[] => JSON.parse(gitlab.render(report, OPTIONS));

// https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
it.each(Object.entries(REPORTS))('%s has the fields that GitLab documents', (_, report) => {
  for (const { description, check_name, fingerprint, severity, location } of rowsOf(report)) {
    expect([description, check_name, location.path].every((text) => typeof text === 'string' && text !== '')).toBe(
      true,
    );
    expect(fingerprint).toMatch(/^[0-9a-f]{32}$/);
    expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity);
    expect(location.path).not.toMatch(/^\.?\//);
    expect(location.lines.begin).toBeGreaterThanOrEqual(1);
  }
});

it('says what was found', () => {
  expect(rowsOf(SAMPLE).map(({ severity, location }) => [severity, location.path, location.lines.begin])).toEqual([
    ['blocker', '坏 件.doc', 1],
    ['major', '讲话 稿.txt', 1],
    ['minor', '讲话 稿.txt', 2],
    ['info', '讲话 稿.txt', 3],
    ['minor', 'a%b,c:d|e#?.txt', 1],
    ['major', 'a%b,c:d|e#?.txt', 1],
  ]);
  expect(rowsOf(SAMPLE).at(-1)?.description).toBe(HOSTILE);
});

it('is an empty list where there is nothing', () => expect(rowsOf(NOTHING)).toEqual([]));

it('the same finding in two files has two fingerprints, as GitLab drops doubles; and keeps them when lines move', () => {
  const at = (source: string) => finding(source, '三高四薪', { fingerprint: 'f' });
  const report = (source: string) => checkReport([file('a', source, [at(source)]), file('./b', source, [at(source)])]);
  const [a, b] = rowsOf(report('三高四薪'));
  expect(a.fingerprint).not.toBe(b.fingerprint);
  expect(rowsOf(report('\n\n三高四薪')).map(({ fingerprint }) => fingerprint)).toEqual([a.fingerprint, b.fingerprint]);
});
