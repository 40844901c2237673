import type { FullEntry } from '../model/dictionary-entry.js';
import type { Counts, DictionaryStats } from '../model/dictionary-stats.js';

/** Counts what a dictionary holds. */
export function dictionaryStats(entries: readonly FullEntry[]): DictionaryStats {
  const formulas = entries.filter((entry) => entry.kind !== 'phrase');
  const having = (test: (entry: FullEntry) => unknown): number =>
    entries.filter((entry) => Boolean(test(entry))).length;
  const ofLevel = (...levels: readonly string[]): number =>
    formulas.filter((entry) => levels.includes(entry.level)).length;
  return {
    entries: entries.length,
    formulas: formulas.length,
    phrases: entries.length - formulas.length,
    national: ofLevel('central', 'sector'),
    provincial: ofLevel('province'),
    local: ofLevel('city', 'county', 'district'),
    byLevel: countBy(entries, (entry) => entry.level),
    byPlace: countBy(entries, (entry) => entry.place && provinceOf(entry.place)),
    byPeriod: countBy(entries, (entry) => entry.since && `${entry.since.slice(0, 3)}0`),
    byStatus: countBy(entries, (entry) => entry.status),
    byVerified: countBy(entries, (entry) => entry.verified),
    byShape: countBy(formulas, (entry) => entry.shape),
    with: {
      items: having((entry) => entry.items ?? entry.senses?.some(({ items }) => items)),
      senses: having((entry) => entry.senses),
      english: having((entry) => entry.english ?? entry.senses?.some(({ english }) => english)),
      officialEnglish: having((entry) => entry.english?.attested === 'official'),
      since: having((entry) => entry.since ?? entry.senses?.some(({ since }) => since)),
      coinedBy: having((entry) => entry.coinedBy ?? entry.senses?.some(({ coinedBy }) => coinedBy)),
      verbs: having((entry) => entry.verbs),
      wrongForms: having((entry) => entry.wrongForms),
      lineage: having((entry) => entry.derivedFrom ?? entry.supersededBy),
      sources: having((entry) => entry.sources?.length),
      examples: having((entry) => entry.examples),
    },
  };
}

/** 湖南省衡阳市 → 湖南省, 内蒙古自治区包头市 → 内蒙古自治区, 上海市浦东新区 → 上海市; other places as they are. */
const provinceOf = (place: string): string =>
  /^(?:[^省市区]{2,3}省|[^省市]{2,7}?自治区|(?:北京|天津|上海|重庆)市|.{2}特别行政区)/.exec(place)?.[0] ?? place;

/** Most frequent first, then by code point; what has no key is left out. */
function countBy(entries: readonly FullEntry[], keyOf: (entry: FullEntry) => string | undefined): Counts {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}
