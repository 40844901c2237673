import type { Counts, DictionaryStats } from '../../model/dictionary-stats.js';
import { grouped, padColumns } from '../../text/display-width.js';
import type { Translations } from '../../text/language.js';
import { ENTRY } from './entry-texts.js';
import type { TextOptions } from './explanation.js';
import { type Field, layOutFields } from './fields.js';
import { TABLE } from './table-texts.js';

interface StatsTexts {
  readonly labels: Readonly<
    Record<'entries' | 'level' | 'place' | 'period' | 'status' | 'verified' | 'shape' | 'with', string>
  >;
  readonly total: (all: string, formulas: string, phrases: string) => string;
  readonly groups: (national: string, provincial: string, local: string) => string;
  readonly decade: (year: string) => string;
  readonly with: Readonly<Record<string, string>>;
}

const STATS: Translations<StatsTexts> = {
  zh: {
    labels: {
      entries: '条目',
      level: '层级',
      place: '地方',
      period: '年代',
      status: '状态',
      verified: '核实',
      shape: '类型',
      with: '含有',
    },
    total: (all, formulas, phrases) => `共 ${all} 条：数字提法 ${formulas}，固定语 ${phrases}`,
    groups: (national, provincial, local) => `数字提法：中央和行业 ${national}，省级 ${provincial}，市县区 ${local}`,
    decade: (year) => `${year} 年代`,
    with: {
      items: '所指各项',
      senses: '多个义项',
      english: '英文',
      officialEnglish: '官方英文',
      since: '时间',
      coinedBy: '提出者',
      verbs: '固定动词',
      wrongForms: '误写',
      lineage: '沿革',
      sources: '来源',
      examples: '例句',
    },
  },
  en: {
    labels: {
      entries: 'entries',
      level: 'level',
      place: 'place',
      period: 'period',
      status: 'status',
      verified: 'verified',
      shape: 'shape',
      with: 'with',
    },
    total: (all, formulas, phrases) => `${all}: ${formulas} numbered formulas, ${phrases} phrases`,
    groups: (national, provincial, local) =>
      `formulas: ${national} of the centre and of sectors, ${provincial} provincial, ${local} of cities, counties, districts`,
    decade: (year) => `${year}s`,
    with: {
      items: 'items',
      senses: 'several senses',
      english: 'English',
      officialEnglish: 'official English',
      since: 'a date',
      coinedBy: 'who coined it',
      verbs: 'fixed verbs',
      wrongForms: 'wrong forms',
      lineage: 'lineage',
      sources: 'sources',
      examples: 'examples',
    },
  },
};

/** What a dictionary holds, for people. */
export function renderStats(stats: DictionaryStats, { language, columns, style }: TextOptions): string {
  const texts = STATS[language];
  const entry = ENTRY[language];
  const rows = (counts: Counts, nameOf: (key: string) => string): string[] =>
    counts.map(([key, count]) => `${padColumns(grouped(count), 5, 'left')}  ${nameOf(key)}`);
  const named = (names: Readonly<Record<string, string>>) => (key: string) => names[key] ?? key;
  const { labels } = texts;
  const byYear = [...stats.byPeriod].sort(([a], [b]) => (a < b ? -1 : 1));
  const fields: Field[] = [
    [
      labels.entries,
      [
        texts.total(grouped(stats.entries), grouped(stats.formulas), grouped(stats.phrases)),
        texts.groups(grouped(stats.national), grouped(stats.provincial), grouped(stats.local)),
      ],
    ],
    [labels.level, rows(stats.byLevel, named(entry.level))],
    [labels.status, rows(stats.byStatus, named(entry.status))],
    [labels.verified, rows(stats.byVerified, named(entry.verified))],
    [labels.shape, rows(stats.byShape, named(TABLE[language].shape))],
    [labels.with, rows(Object.entries(stats.with), named(texts.with))],
    [labels.period, rows(byYear, texts.decade)],
    [labels.place, rows(stats.byPlace, String)],
  ];
  return `${layOutFields(fields, columns, style.dim)}\n`;
}
