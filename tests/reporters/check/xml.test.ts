import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { checkstyle } from '../../../src/report/reporters/checkstyle.js';
import { junit } from '../../../src/report/reporters/junit.js';
import { xmlDocument } from '../../../src/report/reporters/xml.js';
import { FAILURE, HOSTILE, OPTIONS, REPORTS, SAMPLE, withoutC0 } from './sample.js';

const FORMATS = [
  ['junit', junit],
  ['checkstyle', checkstyle],
] as const;

describe.each(FORMATS)('%s', (name, { render }) => {
  const schema = readFileSync(new URL(`${name}.xsd`, import.meta.url), 'utf8');

  it.each(Object.entries(REPORTS))('%s is valid for libxml2', async (_, report) => {
    const result = await validateXML({ xml: [{ fileName: 'a.xml', contents: render(report, OPTIONS) }], schema });
    expect(result.errors).toEqual([]);
  });
});

type Attributes = Readonly<Record<string, string>>;
/** The children of an element that have a name. */
const named = (element: unknown, name: string): unknown[] => {
  const found = (element as Record<string, unknown>)[name] ?? [];
  return Array.isArray(found) ? found : [found];
};
const attributesOf = (elements: readonly unknown[]): Attributes[] => elements as Attributes[];
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
  isArray: (name) => ['testsuite', 'testcase', 'file', 'error'].includes(name),
});
const HOSTILE_READ = withoutC0(HOSTILE);

it('checkstyle reads back as it was', () => {
  const [root] = named(parser.parse(checkstyle.render(SAMPLE, OPTIONS)), 'checkstyle');
  const files = named(root, 'file');
  expect(attributesOf(files).map(({ name }) => name)).toEqual([
    ...['坏 件.doc', '讲话 稿.txt', '好.txt', 'a%b,c:d|e#?.txt'],
  ]);
  const errors = attributesOf(files.flatMap((one) => named(one, 'error')));
  expect(errors.map(({ line, column, severity, source }) => [line, column, severity, source])).toEqual([
    ['1', undefined, 'error', 'slogans.binary'],
    ['1', '8', 'error', 'slogans.misquoted'],
    ['2', '4', 'warning', 'slogans.misquoted'],
    ['3', '3', 'info', 'slogans.unknown'],
    ['1', '1', 'warning', 'slogans.uncertain-encoding'],
    ['1', '71', 'error', 'slogans.misquoted'],
  ]);
  expect(errors[3].message).toBe('“三高\n四薪”有误');
  expect(errors[5].message).toBe(HOSTILE_READ);
});

it('JUnit reads back as it was: information passes, what could not be read is an error', () => {
  const [root] = named(parser.parse(junit.render(SAMPLE, OPTIONS)), 'testsuites');
  const suites = named(root, 'testsuite');
  const counts = ({ name, tests, failures, errors }: Attributes) => [name, tests, failures, errors];
  expect(attributesOf([root, ...suites]).map(counts)).toEqual([
    ['slogans', '7', '4', '1'],
    ['坏 件.doc', '1', '0', '1'],
    ['讲话 稿.txt', '3', '2', '0'],
    ['好.txt', '1', '0', '0'],
    ['a%b,c:d|e#?.txt', '2', '2', '0'],
  ]);
  const cases = suites.flatMap((suite) => named(suite, 'testcase'));
  const outcomes = ['error', 'failure', 'system-out'];
  expect(cases.map((one) => outcomes.find((name) => named(one, name).length > 0))).toEqual([
    ...['error', 'failure', 'failure', 'system-out', undefined, 'failure', 'failure'],
  ]);
  const [error] = attributesOf(named(cases[0], 'error'));
  expect(error.message).toBe(FAILURE.message);
  const [failure] = attributesOf(named(cases[6], 'failure'));
  expect([failure.type, failure.message]).toEqual(['error', HOSTILE_READ]);
  expect(failure['#text']).toBe(`a%b,c:d|e#?.txt:1:71: ${HOSTILE_READ}`);
  expect(named(cases[3], 'system-out')).toEqual(['讲话 稿.txt:3:3: “三高\n四薪”有误']);
});

it('no character that XML has no place for', async () => {
  const controls = Array.from({ length: 0x20 }, (_, i) => String.fromCharCode(i)).join('');
  const text = `${controls}\ufffe\uffff\ud800a\udc00𠮷`;
  const xml = xmlDocument({ name: 'a', attributes: { b: text }, content: text });
  expect((await validateXML({ xml: [{ fileName: 'a.xml', contents: xml }], schema: ANY })).errors).toEqual([]);
  // A parser as XML 1.0 wants it reads a line end in an attribute as a blank, unless it is written as a number.
  expect(xml).toContain('b="&#9;&#10;&#13;a𠮷"');
  const read = parser.parse(xml) as { a: Record<string, string> };
  expect([read.a.b, read.a['#text']]).toEqual(['\t\n\ra𠮷', '\t\n\ra𠮷']);
});

const ANY = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a"><xs:complexType mixed="true">
  <xs:attribute name="b" type="xs:string"/></xs:complexType></xs:element></xs:schema>`;
