import { describe, expect, test } from 'vitest';
import { scanText } from '../../../src/index.js';

/** What is reported of a text, as it stands in the text. */
async function surfacesOf(source: string): Promise<string[]> {
  const { occurrences } = await scanText(source);
  return occurrences.map(({ start, end }) => source.slice(start, end));
}

describe('a series ends where its last member ends', () => {
  test.each([
    ['增强四个意识、自信，做到表里如一。', ['四个意识、自信']],
    ['坚定四个意识、自信心不足。', ['四个意识']],
    ['讲四个自信、意识形态工作。', ['四个自信']],
    ['落实“四个意识、自信心”教育。', ['四个意识']],
    ['坚持四个意识、自信与自信。', ['四个意识、自信']],
  ])('%s', async (source, surfaces) => expect(await surfacesOf(source)).toEqual(surfaces));
});

describe('a name ends at the marks, not beyond them', () => {
  test.each([
    ['落实稳增长“21；条件成熟时推进。', []],
    ['落实“\t三新\t”工作。', ['三新']],
    ['落实“六保\r”工作。', ['六保']],
    ['要推进“三新\r第二行”四好\r', ['三新']],
  ])('%j', async (source, surfaces) => expect(await surfacesOf(source)).toEqual(surfaces));
});

test('names that hold a word of speech or of measure in both halves', async () => {
  expect(await surfacesOf('推进“三多三少”“五有五没有”“三让三放”活动。')).toEqual([
    '三多三少',
    '五有五没有',
    '三让三放',
  ]);
});

test.each(['实施211+X包括、甲。', '五位一体：甲、乙、、丙、丁，'])('no item is empty: %s', async (source) => {
  const { occurrences } = await scanText(source);
  expect(occurrences).toHaveLength(1);
  expect(occurrences[0].expansion?.items ?? []).not.toContain('');
});
