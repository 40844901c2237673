import { createHash } from 'node:crypto';
import type { Severity } from '../../model/finding.js';
import { barePath, placedFindings } from './finding-places.js';
import type { FindingReporter } from './finding-reporter.js';
import { jsonText } from './reporter.js';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** For GitLab: a Code Quality report (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format). */
export const gitlab: FindingReporter = {
  name: 'gitlab',
  render: (report) => {
    const failures = report.failures.map(({ path, code, message }) => ({
      description: message,
      check_name: code,
      fingerprint: fingerprint(path, code),
      severity: 'blocker',
      location: { path: barePath(path), lines: { begin: 1 } },
    }));
    const findings = placedFindings(report).map(({ path, finding }) => ({
      description: finding.message,
      check_name: finding.ruleId,
      fingerprint: fingerprint(path, finding.fingerprint),
      severity: SEVERITY[finding.severity],
      location: { path, lines: { begin: finding.line, end: finding.endLine } },
    }));
    return `${jsonText([...failures, ...findings], 2)}\n`;
  },
};

/** GitLab drops what has the fingerprint of another row, and that of a finding is unique within its file only. */
const fingerprint = (path: string, own: string): string =>
  createHash('sha256')
    .update(`${barePath(path)}\n${own}`)
    .digest('hex')
    .slice(0, 32);
