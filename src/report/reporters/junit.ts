import type { CheckedFile, CheckedFinding } from '../../model/check-report.js';
import type { Failure } from '../../model/report.js';
import { barePath } from './finding-places.js';
import type { FindingReporter } from './finding-reporter.js';
import { type XmlElement, xmlDocument } from './xml.js';

/**
 * For whatever shows tests: a suite for each file, a test for each finding. Errors and warnings are failed tests, what is
 * only information has passed; a file without findings is one test that has passed, one that could not be read an error.
 */
export const junit: FindingReporter = {
  name: 'junit',
  render: ({ files, failures }) => {
    const suites = [...failures.map(failureSuite), ...files.map(fileSuite)];
    const counts = Object.fromEntries(
      COUNTS.map((count) => [count, suites.reduce((sum, suite) => sum + suite[count], 0)]),
    );
    return xmlDocument({
      name: 'testsuites',
      attributes: { name: 'slogans', ...counts },
      content: suites.map(({ path, tests, failures, errors, cases }) => ({
        name: 'testsuite',
        attributes: { name: path, tests, failures, errors, file: path },
        content: cases,
      })),
    });
  },
};

const COUNTS = ['tests', 'failures', 'errors'] as const;

interface Suite extends Readonly<Record<(typeof COUNTS)[number], number>> {
  readonly path: string;
  readonly cases: readonly XmlElement[];
}

function fileSuite({ path: given, findings }: CheckedFile): Suite {
  const path = barePath(given);
  const failures = findings.filter(fails).length;
  const cases =
    findings.length > 0 ? findings.map((finding) => findingCase(path, finding)) : [testCase(path, 'slogans')];
  return { path, tests: cases.length, failures, errors: 0, cases };
}

function failureSuite({ path: given, code, message }: Failure): Suite {
  const path = barePath(given);
  const error = { name: 'error', attributes: { type: code, message }, content: message };
  return { path, tests: 1, failures: 0, errors: 1, cases: [testCase(path, code, [error])] };
}

const fails = ({ severity }: CheckedFinding): boolean => severity !== 'info';

function findingCase(path: string, finding: CheckedFinding): XmlElement {
  const { line, column, severity, ruleId, message } = finding;
  const text = `${path}:${line}:${column}: ${message}`;
  return testCase(path, `${ruleId} ${line}:${column}`, [
    fails(finding)
      ? { name: 'failure', attributes: { type: severity, message }, content: text }
      : { name: 'system-out', content: text },
  ]);
}

const testCase = (classname: string, name: string, content: readonly XmlElement[] = []): XmlElement => ({
  name: 'testcase',
  attributes: { name, classname },
  content,
});
