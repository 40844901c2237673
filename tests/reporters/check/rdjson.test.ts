import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { rdjson, rdjsonl } from '../../../src/report/reporters/rdjson.js';
import { checkReport, file, finding, OPTIONS, REPORTS, replacement, SAMPLE } from './sample.js';

const schema = JSON.parse(readFileSync(new URL('rdjson.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ allErrors: true, strict: true });
addFormats.default(ajv);
ajv.addSchema(schema);
const errorsOf = (ref: string, value: unknown): string[] => {
  const validate = ajv.compile({ $ref: ref });
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

it.each(Object.entries(REPORTS))('%s is valid, as one object and as lines', (_, report) => {
  const whole = JSON.parse(rdjson.render(report, OPTIONS));
  expect(errorsOf('rdjson', whole)).toEqual([]);
  const text = rdjsonl.render(report, OPTIONS);
  expect(text).not.toMatch(/[\u0085\u2028\u2029\r]/);
  const lines = text.split('\n').slice(0, -1);
  const diagnostics = lines.map((line) => JSON.parse(line));
  expect(diagnostics.flatMap((diagnostic) => errorsOf('rdjson#/$defs/diagnostic', diagnostic))).toEqual([]);
  expect(diagnostics.map(({ source, ...rest }) => rest)).toEqual(whole.diagnostics);
  expect(diagnostics.every(({ source }) => source.name === 'slogans')).toBe(true);
});

it('columns are bytes of UTF-8: in 深入实施𠮷“三高四新”, 三 is column 20', () => {
  const source = '深入实施𠮷“三高四新”';
  const report = checkReport([
    file('a', source, [finding(source, '三高四新', { suggestions: [replacement(source, '四', '五')] })]),
  ]);
  const [{ location, suggestions }] = JSON.parse(rdjson.render(report, OPTIONS)).diagnostics;
  expect(location.range).toEqual({ start: { line: 1, column: 20 }, end: { line: 1, column: 32 } });
  expect(suggestions).toEqual([
    { range: { start: { line: 1, column: 26 }, end: { line: 1, column: 29 } }, text: '五' },
  ]);
});

it('every suggestion, put into the bytes of its line, gives the text that was meant', () => {
  const source = '\u3000深入𠮷“三高四薪”战略\r\n落实“两个维互”';
  const suggestions = ['三高四薪', '薪', '战略'].map((old) => replacement(source, old, '<新>'));
  const report = checkReport([file('a', source, [finding(source, '三高四薪', { suggestions })])]);
  const [diagnostic] = JSON.parse(rdjson.render(report, OPTIONS)).diagnostics;
  const line = Buffer.from(source.split('\r\n')[0]);
  const fixed = diagnostic.suggestions.map(
    ({ range, text }: { range: Record<'start' | 'end', { column: number }>; text: string }) =>
      Buffer.concat([line.subarray(0, range.start.column - 1), Buffer.from(text), line.subarray(range.end.column - 1)])
        .toString('utf8')
        .trim(),
  );
  expect(fixed).toEqual(['深入𠮷“<新>”战略', '深入𠮷“三高四<新>”战略', '深入𠮷“三高四薪”<新>']);
});

it('what could not be read has no range', () => {
  const [failure] = JSON.parse(rdjson.render(SAMPLE, OPTIONS)).diagnostics;
  expect(failure).toEqual({
    message: '不是文本，100% 如此',
    location: { path: '坏 件.doc' },
    severity: 'ERROR',
    code: { value: 'binary' },
  });
});
