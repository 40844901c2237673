import { describe, expect, it } from 'vitest';
import { checkEntries } from '../../../src/dictionary/check-entries.js';
import { checkSchema } from '../../../src/dictionary/check-schema.js';
import { parseEntries } from '../../../src/dictionary/parse.js';
import { LANGUAGE_KNOWLEDGE } from '../../../src/language-knowledge.js';

/** Problems of a file as `line code`. */
function problemsOf(yaml: string, { excluded = [] as string[], otherIds = [] as string[] } = {}): string[] {
  const { entries, problems } = parseEntries(yaml, 'a.yaml');
  const early = [...problems, ...checkSchema(entries)];
  const found =
    early.length > 0 ? early : checkEntries(entries, { ...LANGUAGE_KNOWLEDGE, excluded: new Set(excluded), otherIds });
  return found.map(({ line, code }) => `${line} ${code}`);
}

const entry = (id: string, name: string, ...more: string[]): string =>
  [
    `- id: ${id}`,
    `  name: ${name}`,
    '  shape: numeral-noun',
    '  level: city',
    '  status: current',
    '  verified: no',
    ...more.map((line) => `  ${line}`),
    '',
  ]
    .join('\n')
    .replace('verified: no', 'verified: "no"');

it('finds nothing wrong with entries that are right', () => {
  const yaml =
    entry('san-xin', '三新', 'items: [甲, 乙, 丙]', 'derivedFrom: er-xin') +
    entry('er-xin', '二新').replace('current', 'superseded\n  supersededBy: san-xin\n  supersededSince: "2020"');
  expect(problemsOf(yaml)).toEqual([]);
});

describe('every mistake is found, on its line', () => {
  it.each<[string, string, string[]]>([
    ['not YAML', '- id: [a\n- name', ['2 syntax']],
    ['no list', 'id: a\n', ['1 schema']],
    ['no map', '- id\n', ['1 schema']],
    ['a field that is not there', entry('a', '三新', 'itmes: [甲]'), ['7 unknownField']],
    [
      'a field that is missing',
      '- id: a\n  name: 三新\n  level: city\n  status: current\n  verified: once\n',
      ['1 schema'],
    ],
    ['a level that is none', entry('a', '三新').replace('city', 'town'), ['4 schema']],
    ['a date that is none', entry('a', '三新', 'since: "2018年"'), ['7 schema']],
    ['a phrase with a shape', entry('a', '久久为功', 'kind: phrase'), ['3 schema']],
    ['an id twice', entry('a', '三新') + entry('a', '四新'), ['7 repeatedId']],
    ['a name twice', entry('a', '三新') + entry('b', '三新'), ['8 repeatedForm']],
    [
      'a variant that is a name',
      entry('a', '三新') + entry('b', '四新', 'variants: [五新, 三新]'),
      ['13 repeatedForm'],
    ],
    ['a dead link', entry('a', '三新', 'derivedFrom: liu-xin'), ['7 deadLink']],
    ['a circle', entry('a', '三新', 'derivedFrom: b') + entry('b', '四新', 'derivedFrom: a'), ['7 cycle', '14 cycle']],
    ['a period that runs backwards', entry('a', '三新', 'since: "2018-05"', 'until: "2017"'), ['8 dates']],
    ['no source', entry('a', '三新').replace('"no"', 'once'), ['6 noSource']],
    ['traditional script', entry('a', '三業'), ['2 script']],
    ['quotation marks', entry('a', '“三新”'), ['2 characters']],
    ['full-width letters', entry('a', '三Ａ'), ['2 characters']],
    ['blanks', entry('a', '三 新'), ['2 characters']],
    ['items too few', entry('a', '三新', 'items: [甲, 乙]'), ['7 itemCount']],
    [
      'items of a sense too many',
      entry('a', '三新', 'senses:', '  - items: [甲, 乙, 丙]', '  - items: [甲, 乙, 丙, 丁]'),
      ['9 itemCount'],
    ],
    [
      'a successor of what is current',
      entry('a', '三新', 'supersededBy: b') + entry('b', '四新'),
      ['7 supersededLink'],
    ],
    ['parts that are not the whole', entry('a', '三新工程', 'core: 三新', 'head: 战略'), ['7 parts']],
    [
      'a wrong form that is right',
      entry('a', '三新', 'wrongForms:', '  - { form: 四新, kind: error, reason: x }') + entry('b', '四新'),
      ['8 wrongForm'],
    ],
  ])('%s', (_, yaml, expected) => {
    expect(problemsOf(yaml)).toEqual(expected);
  });

  it('what not-formulas.yaml lists', () => {
    expect(problemsOf(entry('a', '三新'), { excluded: ['三新'] })).toEqual(['2 excluded']);
  });
});

it('is content with a number of items that a note explains, and with open names', () => {
  expect(problemsOf(entry('a', '三新', 'items: [甲, 乙]', 'itemsNote: One was dropped.'))).toEqual([]);
  expect(problemsOf(entry('a', '1+6+N', 'items: [甲, 乙]'))).toEqual([]);
});

it('lets entries point to ones that stand elsewhere', () => {
  expect(problemsOf(entry('a', '三新', 'derivedFrom: b'), { otherIds: ['b'] })).toEqual([]);
});
