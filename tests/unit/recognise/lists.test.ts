import { describe, expect, it } from 'vitest';
import { itemsBefore } from '../../../src/recognise/expansions/before.js';
import { countsOf } from '../../../src/recognise/expansions/counts.js';
import { splitItems, trimItems } from '../../../src/recognise/expansions/list.js';

describe('how many items a name has', () => {
  it.each([
    ['两个维护', [2]],
    ['三高四新', [7, 2]],
    ['三新三强', [6, 2]],
    ['一核两翼', [3, 2]],
    ['四算一体', [4]],
    ['五位一体', [5]],
    ['一局变三局', [3]],
    ['新八级工', [8]],
    ['百日攻坚', []],
    ['千万工程', []],
    ['十四个坚持', [14]],
  ])('%s: %j', (core, counts) => {
    expect(countsOf(core)).toEqual(counts);
  });
});

describe('splitting a list', () => {
  it.each([
    ['学位、床位、车位', 3, ['学位', '床位', '车位']],
    ['产业、人才和文化', 3, ['产业', '人才', '文化']],
    ['“建好”“管好”“护好”', 3, ['建好', '管好', '护好']],
    ['稳就业；稳企业；稳预期', 3, ['稳就业', '稳企业', '稳预期']],
    ['平安和谐、美丽富饶', 2, ['平安和谐', '美丽富饶']],
    ['甲、乙', 3, null],
  ])('%s into %i', (text, count, items) => {
    expect(splitItems(text, count)).toEqual(items);
  });

  it.each([
    ['a governing verb', ['打造宜居城市', '韧性城市', '智慧城市'], null, ['宜居城市', '韧性城市', '智慧城市']],
    ['a count at the end', ['城东灌区', '城西灌区', '城南灌区3个工程'], null, ['城东灌区', '城西灌区', '城南灌区']],
    ['the head of the name', ['早预防', '早发现', '早治疗工程'], '工程', ['早预防', '早发现', '早治疗']],
    ['what the fellows end in', ['建好', '管好', '养好农村公路'], null, ['建好', '管好', '养好']],
  ])('cuts off %s', (_, items, head, trimmed) => {
    expect(trimItems(items, head)).toEqual(trimmed);
  });
});

describe('a list before the name', () => {
  const before = (text: string, count: number) => itemsBefore(text, text.indexOf('|'), count)?.items ?? null;

  it.each([
    ['推进乡村产业、人才、文化、生态、组织|', 5, ['产业', '人才', '文化', '生态', '组织']],
    ['形成由初级工、中级工、高级工构成的|', 3, ['初级工', '中级工', '高级工']],
    ['坚定“四个自信”、做到|', 2, null],
    ['以邓小平理论和|', 2, null],
    ['全力保障民生，狠抓落实|', 3, null],
  ])('%s', (text, count, items) => {
    expect(before(text, count)).toEqual(items);
  });
});
