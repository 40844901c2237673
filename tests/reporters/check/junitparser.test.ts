import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { junit } from '../../../src/report/reporters/junit.js';
import { OPTIONS, SAMPLE } from './sample.js';

// Debian's python3-junitparser, which reads what CI systems are given. The test is skipped where it is not installed.
const PYTHON = '/usr/bin/python3';
const READ = `
import sys, json
from junitparser import JUnitXml
suites = JUnitXml.fromstring(sys.stdin.buffer.read())
print(json.dumps([[s.name, s.tests, s.failures, s.errors, [[c.name, c.classname, [[type(r).__name__, r.message] for r in c.result]] for c in s]] for s in suites]))
`;

it.skipIf(spawnSync(PYTHON, ['-c', 'import junitparser']).status !== 0)('junitparser reads what was meant', () => {
  const { status, stdout } = spawnSync(PYTHON, ['-c', READ], {
    input: junit.render(SAMPLE, OPTIONS),
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  const suites = JSON.parse(stdout) as [string, number, number, number, [string, string, [string, string][]][]][];
  expect(suites.map(([name, tests, failures, errors]) => [name, tests, failures, errors])).toEqual([
    ['坏 件.doc', 1, 0, 1],
    ['讲话 稿.txt', 3, 2, 0],
    ['好.txt', 1, 0, 0],
    ['a%b,c:d|e#?.txt', 2, 2, 0],
  ]);
  const [[name, , [[kind, message]]]] = suites[1][4];
  expect([name, kind, message]).toEqual(['misquoted 1:8', 'Failure', '“三高四薪”疑为“三高四新”之误：“薪”应为“新”']);
});
