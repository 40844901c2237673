import { readFileSync } from 'node:fs';
import ajvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { expect, it } from 'vitest';
import { sarif } from '../../../src/report/reporters/sarif.js';
import { OPTIONS, REPORTS, RULES, SAMPLE } from './sample.js';

// The schema as OASIS published it (rtm.5, draft-04), from the package that Microsoft tests SARIF with.
const schema = JSON.parse(
  readFileSync(
    new URL('../../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', import.meta.url),
    'utf8',
  ),
);
const ajv = new ajvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);
const errorsOf = (value: unknown): string[] => {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};
const logOf = (report: typeof SAMPLE): Log => JSON.parse(sarif.render(report, OPTIONS));
const [run] = logOf(SAMPLE).runs;
const results = run.results ?? [];

it.each(Object.entries(REPORTS))('%s is valid', (_, report) => {
  expect(errorsOf(logOf(report))).toEqual([]);
});

it('the schema is strict', () => {
  expect(errorsOf({ ...logOf(SAMPLE), more: 1 })).not.toEqual([]);
  expect(errorsOf({ ...logOf(SAMPLE), runs: [{ ...run, columnKind: 'bytes' }] })).not.toEqual([]);
});

it('columns are code points, ends exclusive', () => {
  expect(run.columnKind).toBe('unicodeCodePoints');
  const regions = results.map(({ locations }) => locations?.[0].physicalLocation?.region);
  expect(regions).toEqual([
    { startLine: 1, startColumn: 8, endLine: 1, endColumn: 12, snippet: { text: '三高四薪' } },
    { startLine: 2, startColumn: 4, endLine: 2, endColumn: 8, snippet: { text: '两个维互' } },
    { startLine: 3, startColumn: 3, endLine: 4, endColumn: 3 },
    { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
    { startLine: 1, startColumn: 71, endLine: 1, endColumn: 75, snippet: { text: '两个维互' } },
  ]);
});

it('paths are URIs, relative to a folder that is named', () => {
  const uris = run.artifacts?.map(({ location }) => location?.uri) ?? [];
  expect(uris.map((uri) => decodeURIComponent(uri ?? ''))).toEqual(['讲话 稿.txt', '好.txt', 'a%b,c:d|e#?.txt']);
  for (const uri of uris) expect(uri).toMatch(/^[\w.%-]+$/);
  for (const { locations } of results) {
    const at = locations?.[0].physicalLocation?.artifactLocation;
    expect(at?.uri).toBe(uris[at?.index ?? -1]);
    expect(run.originalUriBaseIds).toHaveProperty([at?.uriBaseId ?? '']);
  }
});

it('results know their rules, levels and fingerprints', () => {
  for (const { ruleId, ruleIndex } of results) expect(RULES[ruleIndex ?? -1].id).toBe(ruleId);
  expect(results.map(({ level }) => level)).toEqual(['error', 'warning', 'note', 'warning', 'error']);
  expect(results[0].partialFingerprints).toEqual({ 'slogans/v1': '0000000000000008' });
  expect(run.tool.driver.rules?.map(({ id, defaultConfiguration }) => [id, defaultConfiguration?.level])).toEqual([
    ['misquoted', 'error'],
    ['count-mismatch', 'error'],
    ['superseded', 'warning'],
    ['unknown', 'note'],
    ['uncertain-encoding', 'warning'],
  ]);
});

it('suggestions are fixes', () => {
  const replacements = results.map(({ fixes }) => fixes?.[0].artifactChanges[0].replacements[0]);
  expect(replacements[1]).toEqual({
    deletedRegion: { startLine: 2, startColumn: 7, endLine: 2, endColumn: 8 },
    insertedContent: { text: '护' },
  });
  expect(replacements[3]).toBeUndefined();
});

it('what could not be read are notifications, and the run was no success', () => {
  const [invocation] = run.invocations ?? [];
  expect(invocation.executionSuccessful).toBe(false);
  expect(invocation.toolExecutionNotifications?.map(({ message, level }) => [message.text, level])).toEqual([
    ['不是文本，100% 如此', 'error'],
  ]);
  expect(logOf(REPORTS.NOTHING).runs[0].invocations?.[0].executionSuccessful).toBe(true);
});
