import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { toCsv } from '../../../src/dictionary/exchange/csv.js';
import { EXCHANGE_FORMATS } from '../../../src/dictionary/exchange/formats.js';
import { toJieba } from '../../../src/dictionary/exchange/jieba.js';
import { toSkos } from '../../../src/dictionary/exchange/skos.js';
import { toTbx } from '../../../src/dictionary/exchange/tbx.js';
import { writtenEntry } from '../../../src/dictionary/write.js';
import type { DictionaryEntry, FullEntry } from '../../../src/model/dictionary-entry.js';
import { fullEntry } from './entries.js';

const SAMPLE: readonly FullEntry[] = [
  fullEntry('三治', {
    id: 'san-zhi',
    shape: 'numeral-noun',
    bare: 'no',
    heads: ['融合', '体系'],
    verbs: ['推进'],
    variants: ['三治合'],
    wrongForms: [{ form: '三制', kind: 'error', reason: 'a wrong character, "制" for "治"' }],
    items: ['自治', '法治', '德治'],
    place: '浙江省嘉兴市桐乡市',
    coinedBy: '某镇',
    since: '2013',
    derivedFrom: 'er-zhi',
    english: { text: 'Three governances', attested: 'literal' },
    examples: { found: ['推进“三治”融合。'] },
    sources: [
      { title: '某报告 | 上', publisher: '某市政府', date: '2014-01-05', url: 'https://example.org/a?b=1&c=2' },
    ],
    verified: 'once',
    note: '=1+1 is no formula of a spreadsheet; <b> no tag',
  }),
  fullEntry('二治', { id: 'er-zhi', status: 'superseded', supersededBy: 'san-zhi', supersededSince: '2013-05' }),
  fullEntry('三新', {
    id: 'san-xin',
    senses: [
      { note: '一义', items: ['新甲', '新乙', '新丙'] },
      { note: '二义', since: '2020' },
    ],
  }),
  fullEntry('久久为功', { id: 'jiu-jiu', kind: 'phrase', shape: undefined } as unknown as Partial<DictionaryEntry>),
].map((entry) => JSON.parse(JSON.stringify(entry)) as FullEntry);

// jieba holds names alone.
const WHOLE = EXCHANGE_FORMATS.filter(({ name }) => name !== 'jieba');

describe.each(WHOLE.map((format) => [format.name, format] as const))('%s', (_, format) => {
  it('written and read again is what it was', () => {
    expect(format.read(format.write(SAMPLE))).toEqual(SAMPLE.map(writtenEntry));
  });

  const text = fc
    .string({ unit: fc.constantFrom(...'三新业“、|"\'=+-@<>&;,:#[{ \t\n甲A1𠮷'), minLength: 1, maxLength: 12 })
    .map((made) => made.trim())
    .filter((made) => made !== '');
  it('keeps whatever stands in names, items and notes', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), text, text, (items, note, title) => {
        const entry = fullEntry('三新', { id: 'a', items, note, sources: [{ title }] });
        // XML folds line ends and blanks at the edges; nobody writes them there.
        const plain = JSON.parse(JSON.stringify(entry).replaceAll('\\n', ' ').replaceAll('\\t', ' ')) as FullEntry;
        expect(format.read(format.write([plain]))).toEqual([writtenEntry(plain)]);
      }),
    );
  });
});

it('CSV begins with a byte order mark, escapes what a spreadsheet would run, ends lines as Windows does', () => {
  const csv = toCsv(SAMPLE, ',');
  expect(csv.startsWith('\ufeffid,kind,name,')).toBe(true);
  expect(csv).toContain("'=1+1 is no formula");
  expect(csv.split('\r\n')).toHaveLength(SAMPLE.length + 2);
});

describe('TBX', () => {
  const schema = readFileSync(new URL('../../dictionary/tbx-basic.rng', import.meta.url), 'utf8');
  const validate = (contents: string) =>
    validateXML({
      xml: [{ fileName: 'a.tbx', contents }],
      schema: [{ fileName: 'tbx-basic.rng', contents: schema }],
      extension: 'relaxng',
    });

  it('is valid TBX-Basic', async () => {
    const { valid, errors } = await validate(toTbx(SAMPLE));
    expect(errors.map(({ message }) => message)).toEqual([]);
    expect(valid).toBe(true);
  });

  it('would not be valid with a status that the dialect does not know', async () => {
    const { valid } = await validate(toTbx(SAMPLE).replace('preferredTerm-admn-sts', 'best'));
    expect(valid).toBe(false);
  });

  it('links only to what is in the file', () => {
    expect(toTbx([SAMPLE[0]])).not.toContain('<ref');
  });
});

it('SKOS is JSON-LD that a processor expands to concepts with labels in four languages', async () => {
  const expanded = (await jsonld.expand(JSON.parse(toSkos(SAMPLE)))) as Record<
    string,
    { '@value'?: string; '@language'?: string }[]
  >[];
  const concept = expanded.find((node) => (node['@id'] as unknown as string).endsWith('/entry/san-zhi'));
  const labels = concept?.['http://www.w3.org/2004/02/skos/core#prefLabel'] ?? [];
  expect(labels.map((label) => label['@language']).sort()).toEqual(['en', 'zh-hans', 'zh-hant', 'zh-latn-pinyin']);
  expect(concept?.['http://www.w3.org/2004/02/skos/core#altLabel']?.[0]['@value']).toBe('三治合');
  const old = expanded.find((node) => (node['@id'] as unknown as string).endsWith('/entry/er-zhi'));
  expect(JSON.stringify(old?.['http://purl.org/dc/terms/isReplacedBy'])).toContain('/entry/san-zhi');
});

describe('jieba', () => {
  it('lists every form once, with LF', () => {
    expect(toJieba(SAMPLE)).toBe('三治 3 nz\n三治合 3 nz\n二治 3 nz\n三新 3 nz\n久久为功 3 nz\n');
  });

  const jieba = installedJieba();
  it.skipIf(!jieba)('is read by jieba, which then keeps the names whole', () => {
    const file = join(tmpdir(), `slogans-jieba-${process.pid}.utf8`);
    writeFileSync(file, toJieba(SAMPLE));
    jieba?.load({ userDict: file });
    expect(jieba?.cut('推进三治合建设', true)).toContain('三治合');
  });
});

function installedJieba(): { load(dicts: object): void; cut(text: string, hmm: boolean): string[] } | undefined {
  try {
    const jieba = createRequire(import.meta.url)('nodejieba');
    jieba.cut('一', true);
    return jieba;
  } catch {
    return undefined;
  }
}
