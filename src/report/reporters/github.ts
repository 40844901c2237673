import type { CheckReport } from '../../model/check-report.js';
import type { Severity } from '../../model/finding.js';
import type { Language } from '../../text/language.js';
import { withoutControls } from '../../text/xml-characters.js';
import { findingTables } from './check-markdown.js';
import { CHECK, checkSummary, SEVERITIES } from './check-texts.js';
import { barePath, type PlacedFinding, placedFindings } from './finding-places.js';
import type { FindingReporter } from './finding-reporter.js';

/** Annotations of one level that GitHub shows for a step. */
const MOST = 10;
/** Bytes that GitHub takes as the summary of a step: a longer one is not shown at all. */
const SUMMARY_BYTES = 1024 * 1024;

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** For GitHub Actions: workflow commands that annotate files, errors first, and a line on what is not annotated. */
export const github: FindingReporter = {
  name: 'github',
  render: (report, { language }) => {
    const findings = placedFindings(report);
    const failures = report.failures.map(({ path, code, message }) =>
      command('error', { file: barePath(path), title: code }, message),
    );
    const annotations = SEVERITIES.map((severity) => [
      ...(severity === 'error' ? failures : []),
      ...findings.filter(({ finding }) => finding.severity === severity).map(annotation),
    ]);
    const left = annotations.some(({ length }) => length > MOST);
    const texts = CHECK[language];
    const note = `${checkSummary(report, language)}${texts.sentenceSeparator}${texts.annotated(MOST)}\n`;
    return annotations.flatMap((lines) => lines.slice(0, MOST)).join('') + (left ? note : '');
  },
};

/** All findings as Markdown for $GITHUB_STEP_SUMMARY, as many as it takes. */
export const githubSummary = (report: CheckReport, { language }: { readonly language: Language }): string =>
  findingTables(report, language, SUMMARY_BYTES);

/** GitHub refuses columns where a finding ends on another line than it began. */
function annotation({ path, finding }: PlacedFinding): string {
  const { line, endLine, column, endColumn, ruleId, severity, message } = finding;
  const columns = line === endLine ? { col: column, endColumn } : { endLine };
  return command(COMMAND[severity], { file: path, line, ...columns, title: ruleId }, message);
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${escapeData(message)}\n`;
}

const escapeData = (text: string): string =>
  withoutControls(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
