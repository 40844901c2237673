import { describe, expect, it } from 'vitest';
import { lineageOf } from '../../../src/dictionary/lineage.js';
import { lookUp, nearMisses, searchEntries } from '../../../src/dictionary/look-up.js';
import { dictionaryStats } from '../../../src/dictionary/stats.js';
import { fullEntry } from './entries.js';

const sanHai = fullEntry('三害', { id: 'san-hai', since: '1951' });
const siHai = fullEntry('四害', {
  id: 'si-hai',
  since: '1958',
  derivedFrom: 'san-hai',
  items: ['甲', '乙', '丙', '丁'],
});
const liuHai = fullEntry('六害', {
  id: 'liu-hai',
  since: '1989',
  derivedFrom: 'si-hai',
  status: 'superseded',
  supersededBy: 'qi-hai',
  supersededSince: '1999',
  place: '湖南省衡阳市',
});
const qiHai = fullEntry('七害', {
  id: 'qi-hai',
  since: '1999',
  heads: ['专项行动'],
  variants: ['七项公害'],
  wrongForms: [{ form: '柒害', kind: 'taste', reason: 'x' }],
});
const wuHao = fullEntry('五好园区', {
  id: 'wu-hao',
  core: '五好',
  head: '园区',
  english: { text: 'Five Goods', attested: 'literal' },
  level: 'province',
  place: '湖南省',
});
const all = [sanHai, siHai, liuHai, qiHai, wuHao];

describe('lookUp', () => {
  it.each([
    ['四害', 'si-hai', 'name'],
    ['七项公害', 'qi-hai', 'variant'],
    ['七害专项行动', 'qi-hai', 'core'],
    ['五好', 'wu-hao', 'core'],
    ['liu-hai', 'liu-hai', 'id'],
    ['柒害', 'qi-hai', 'wrong-form'],
  ])('%s is %s as %s', (name, id, matchedAs) => {
    expect(lookUp(name, all).map((found) => [found.entry.id, found.matchedAs])).toEqual([[id, matchedAs]]);
  });

  it('finds nothing for what is not there, but what is near', () => {
    expect(lookUp('八害', all)).toEqual([]);
    expect(nearMisses('八害', all).map(({ id }) => id)).toEqual(['liu-hai', 'qi-hai', 'san-hai', 'si-hai']);
    expect(nearMisses('好园', all).map(({ id }) => id)).toEqual(['wu-hao']);
  });
});

it.each([
  ['衡阳', ['liu-hai']],
  ['five goods', ['wu-hao']],
  ['pin yin 2', ['san-hai', 'si-hai', 'liu-hai', 'qi-hai']],
  ['四害 丁', ['si-hai']],
  ['四害 戊', []],
])('searching for %s', (query, ids) => {
  expect(searchEntries(query, all).map(({ id }) => id)).toEqual(ids);
});

it('a lineage holds all relatives, the oldest first, and says what they are to one another', () => {
  expect(lineageOf(siHai, all).map(({ id, relation, of, replacedSince }) => [id, relation, of, replacedSince])).toEqual(
    [
      ['san-hai', 'derived-from', '四害', undefined],
      ['si-hai', 'self', undefined, undefined],
      ['liu-hai', 'gave-rise-to', '四害', undefined],
      ['qi-hai', 'replaced-by', '六害', '1999'],
    ],
  );
  expect(lineageOf(wuHao, all)).toEqual([]);
});

it('counts what the dictionary holds', () => {
  const stats = dictionaryStats(all);
  expect(stats).toMatchObject({ entries: 5, formulas: 5, phrases: 0, national: 0, provincial: 1, local: 4 });
  expect(stats.byPlace).toEqual([['湖南省', 2]]);
  expect(stats.byPeriod).toEqual([
    ['1950', 2],
    ['1980', 1],
    ['1990', 1],
  ]);
  expect(stats.with).toMatchObject({ items: 1, english: 1, wrongForms: 1, lineage: 2 });
});
