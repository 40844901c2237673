import type { EntryStatus, Level, Verified } from '../../model/dictionary-entry.js';
import type { MatchedAs, Relative } from '../../model/explanation.js';
import type { Translations } from '../../text/language.js';

/** What is said of an entry of the dictionary. */
export interface EntryTexts {
  readonly level: Readonly<Record<Level, string>>;
  readonly status: Readonly<Record<EntryStatus, string>>;
  readonly verified: Readonly<Record<Verified, string>>;
  readonly optional: string;
  readonly matchedAs: Readonly<Record<Exclude<MatchedAs, 'name' | 'id' | 'core'>, (name: string) => string>>;
  readonly labels: Readonly<
    Record<
      | 'items'
      | 'sense'
      | 'period'
      | 'coinedBy'
      | 'place'
      | 'verbs'
      | 'heads'
      | 'variants'
      | 'wrongForms'
      | 'english'
      | 'lineage'
      | 'sources'
      | 'note'
      | 'id',
      string
    >
  >;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly replaced: (name: string, since: string | undefined) => string;
  readonly attested: Readonly<Record<'official' | 'literal', string>>;
  readonly wrongKind: Readonly<Record<'error' | 'taste', string>>;
  readonly relation: Readonly<Record<Exclude<Relative['relation'], 'self'>, (of: string, since: string) => string>>;
  readonly noDate: string;
  readonly noSources: string;
  readonly unknown: (name: string) => string;
  readonly near: string;
  readonly listSeparator: string;
  readonly quoted: (verb: string, name: string) => string;
  readonly titled: (title: string) => string;
}

export const ENTRY: Translations<EntryTexts> = {
  zh: {
    level: { central: '中央', sector: '行业系统', province: '省级', city: '市级', county: '县级', district: '区级' },
    status: { current: '现行', superseded: '已被取代', historical: '历史提法' },
    verified: {
      official: '已核对官方来源',
      twice: '已核对两个独立来源',
      once: '只核对一个来源',
      no: '未核对来源',
    },
    optional: '可报可不报',
    matchedAs: {
      variant: (name) => `是“${name}”的异文`,
      'wrong-form': (name) => `是“${name}”的误写`,
    },
    labels: {
      items: '所指',
      sense: '义项',
      period: '时间',
      coinedBy: '提出',
      place: '地方',
      verbs: '动词',
      heads: '后接',
      variants: '异文',
      wrongForms: '误写',
      english: '英文',
      lineage: '沿革',
      sources: '来源',
      note: '说明',
      id: '条目',
    },
    since: (date) => `${date} 起`,
    until: (date) => `至 ${date}`,
    replaced: (name, since) => `${since ? `${since} ` : ''}由“${name}”取代`,
    attested: { official: '官方译法', literal: '直译' },
    wrongKind: { error: '错误', taste: '不宜' },
    relation: {
      'derived-from': (of) => `“${of}”由此而来`,
      'gave-rise-to': (of) => `由“${of}”而来`,
      'replaced-by': (of, since) => `${since}取代“${of}”`,
      replaced: (of, since) => `${since}被“${of}”取代`,
    },
    noDate: '时间不详',
    noSources: '没有来源',
    unknown: (name) => `词典里没有“${name}”。`,
    near: '相近的条目：',
    listSeparator: '、',
    quoted: (verb, name) => `${verb}“${name}”`,
    titled: (title) => `《${title}》`,
  },
  en: {
    level: {
      central: 'central',
      sector: 'sector',
      province: 'province',
      city: 'city',
      county: 'county',
      district: 'district',
    },
    status: { current: 'current', superseded: 'superseded', historical: 'historical' },
    verified: {
      official: 'checked against an official source',
      twice: 'checked against two independent sources',
      once: 'checked against one source only',
      no: 'not checked against a source',
    },
    optional: 'optional',
    matchedAs: {
      variant: (name) => `a variant of “${name}”`,
      'wrong-form': (name) => `a wrong form of “${name}”`,
    },
    labels: {
      items: 'items',
      sense: 'sense',
      period: 'period',
      coinedBy: 'coined',
      place: 'place',
      verbs: 'verbs',
      heads: 'heads',
      variants: 'variants',
      wrongForms: 'wrong',
      english: 'English',
      lineage: 'lineage',
      sources: 'sources',
      note: 'note',
      id: 'entry',
    },
    since: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
    replaced: (name, since) => `replaced by “${name}”${since ? ` in ${since}` : ''}`,
    attested: { official: 'official rendering', literal: 'literal' },
    wrongKind: { error: 'error', taste: 'better avoided' },
    relation: {
      'derived-from': (of) => `“${of}” comes from it`,
      'gave-rise-to': (of) => `comes from “${of}”`,
      'replaced-by': (of, since) => `${since}replaced “${of}”`,
      replaced: (of, since) => `${since}replaced by “${of}”`,
    },
    noDate: 'no date',
    noSources: 'no source',
    unknown: (name) => `The dictionary has no “${name}”.`,
    near: 'Entries with similar names:',
    listSeparator: ', ',
    quoted: (verb, name) => `${verb}“${name}”`,
    titled: (title) => `《${title}》`,
  },
};
