import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { extractLexicon, JIEBA, LEXICON } from '../../src/build/extract-lexicon.js';
import { readDictionarySource } from '../../src/dictionary/source.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the lexicon', () => {
  it('keeps idioms of four characters, drops short words and words without a numeral', () => {
    expect(extractLexicon('一心一意 10 i\n三区 90 ns\n人民 99 n\n三国演义 30 nz\n')).toBe(
      '一心一意\tidiom\n三国演义\tname\n',
    );
  });

  it.skipIf(!existsSync(root + JIEBA))('is what jieba holds', () => {
    expect(readFileSync(root + LEXICON, 'utf8')).toBe(extractLexicon(readFileSync(root + JIEBA, 'utf8')));
  });
});

it('not-formulas.yaml keeps to its schema', () => {
  const schema = JSON.parse(readFileSync(`${root}dictionaries/not-formulas.schema.json`, 'utf8')) as object;
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
  expect(validate([...readDictionarySource(`${root}dictionaries`).exclusions]), JSON.stringify(validate.errors)).toBe(
    true,
  );
});
