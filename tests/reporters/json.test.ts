import { expect, it } from 'vitest';
import { buildReport, json, ndjson } from '../../src/index.js';
import { occurrence, scanned, TOOL } from './sample.js';
import { recordErrors, reportErrors } from './schema.js';

const source = '实施“三高四新”战略（高地）\u2028下一段“五好”\u0085';
const document = scanned('a b.txt', source, [
  occurrence(source, '三高四新', { expansion: { items: ['高地'], span: { start: 10, end: 12 } } }),
  occurrence(source, '五好', { repaired: true, optional: true, entryId: 'wu-hao' }),
]);
const near = { status: 'suspect', nearEntryId: 'wu-hao', nearName: '五好' } as const;
const failures = [{ path: 'b.doc', code: 'binary', message: '不是文本' }];
const reports = [
  buildReport([document, scanned('c.txt', '', [])], failures, TOOL),
  buildReport([], failures, TOOL),
  buildReport([document], [], TOOL),
  buildReport([scanned('d.txt', source, [occurrence(source, '五好', near)])], [], TOOL),
  buildReport([], [], TOOL),
];

it.each(reports)('JSON is the report, in the order of the contract, and valid', (report) => {
  const written = JSON.parse(json.render(report));
  expect(written).toEqual(JSON.parse(JSON.stringify(report)));
  expect(Object.keys(written)).toEqual([
    ...['schemaVersion', 'tool', 'positions', 'documents', 'formulas', 'failures', 'summary'],
  ]);
  expect(reportErrors(written)).toEqual([]);
});

it('orders the fields of an occurrence as the contract does', () => {
  const [first] = JSON.parse(json.render(reports[0])).documents[0].occurrences;
  expect(Object.keys(first)).toEqual([
    ...['start', 'end', 'line', 'column', 'surface', 'core', 'head', 'canonical', 'entryId', 'status', 'shape'],
    ...['quoted', 'evidence', 'confidence', 'items', 'itemsSpan', 'context'],
  ]);
});

it.each(reports)('NDJSON is one valid record a line: documents, formulas, failures, summary', (report) => {
  const lines = ndjson.render(report).split('\n').slice(0, -1);
  const records = lines.map((line) => JSON.parse(line));
  expect(records.flatMap(recordErrors)).toEqual([]);
  expect(records.map(({ type }) => type)).toEqual([
    ...report.documents.map(() => 'document'),
    ...report.formulas.map(() => 'formula'),
    ...report.failures.map(() => 'failure'),
    'summary',
  ]);
});

it('NDJSON holds nothing that another reader takes for the end of a line', () => {
  expect(ndjson.render(reports[0])).not.toMatch(/[\u0085\u2028\u2029\r]/);
  expect(ndjson.render(reports[0])).toContain('\\u2028');
});

it('the schema is strict', () => {
  const report = JSON.parse(json.render(reports[0]));
  expect(reportErrors({ ...report, more: 1 })).not.toEqual([]);
  expect(reportErrors({ ...report, documents: [{ ...report.documents[0], more: 1 }] })).not.toEqual([]);
  expect(reportErrors({ ...report, summary: { ...report.summary, byStatus: {} } })).not.toEqual([]);
  expect(recordErrors({ type: 'formula', ...report.summary })).not.toEqual([]);
});
