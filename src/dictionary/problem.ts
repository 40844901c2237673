import type { Translations } from '../text/language.js';

/** Something wrong with a dictionary file: one sentence in each language, and where. */
export interface Problem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Which check it failed. */
  readonly code: ProblemCode;
  /** `warning`: worth a look, but the file can be used. */
  readonly severity: 'error' | 'warning';
  readonly message: Readonly<Record<'zh' | 'en', string>>;
}

interface ProblemTexts {
  readonly syntax: (message: string) => string;
  readonly schema: (where: string, message: string) => string;
  readonly unknownField: (field: string, similar: string | undefined) => string;
  readonly repeatedId: (id: string, other: string) => string;
  readonly repeatedForm: (form: string, id: string, other: string) => string;
  readonly deadLink: (field: string, id: string, similar: string | undefined) => string;
  readonly cycle: (field: string, way: string) => string;
  readonly dates: (earlier: string, later: string) => string;
  readonly noSource: (verified: string) => string;
  readonly script: (form: string, simplified: string) => string;
  readonly characters: (form: string, found: string) => string;
  readonly itemCount: (name: string, items: number, numeral: string) => string;
  readonly supersededLink: () => string;
  readonly parts: (name: string, core: string, head: string) => string;
  readonly wrongForm: (form: string, id: string) => string;
  readonly excluded: (form: string) => string;
  readonly unformatted: () => string;
  readonly notFound: (form: string) => string;
  readonly otherEntry: (form: string, id: string) => string;
  readonly example: (sentence: string) => string;
  readonly counterExample: (sentence: string) => string;
  readonly order: (id: string, before: string) => string;
  readonly offUnknown: (id: string, similar: string | undefined) => string;
}

export type ProblemCode = keyof ProblemTexts;

const similarZh = (similar: string | undefined): string => (similar ? `，是否想写 ${similar}？` : '');
const similarEn = (similar: string | undefined): string => (similar ? `; did you mean ${similar}?` : '');

const PROBLEMS: Translations<ProblemTexts> = {
  zh: {
    syntax: (message) => `YAML 无法读取：${message}`,
    schema: (where, message) => `${where}：${message}`,
    unknownField: (field, similar) => `没有字段 ${field}${similarZh(similar)}`,
    repeatedId: (id, other) => `id ${id} 重复，${other} 已有`,
    repeatedForm: (form, id, other) => `“${form}”重复，条目 ${id}（${other}）已有`,
    deadLink: (field, id, similar) => `${field} 指向不存在的条目 ${id}${similarZh(similar)}`,
    cycle: (field, way) => `${field} 循环：${way}`,
    dates: (earlier, later) => `日期先后颠倒：${earlier} 晚于 ${later}`,
    noSource: (verified) => `verified: ${verified} 的条目必须有 sources`,
    script: (form, simplified) => `“${form}”含繁体或异体字，应写“${simplified}”`,
    characters: (form, found) => `“${form}”不应含 ${found}：名称里不写引号、空格和全角字母数字`,
    itemCount: (name, items, numeral) =>
      `“${name}”列了 ${items} 项，与数字不符（应为 ${numeral}）；请更正，或用 itemsNote 说明`,
    supersededLink: () => 'supersededBy、supersededSince 只用于 status: superseded 的条目',
    parts: (name, core, head) => `“${name}”不等于 core“${core}”加 head“${head}”`,
    wrongForm: (form, id) => `误写“${form}”又是条目 ${id} 的正确写法`,
    excluded: (form) => `“${form}”同时列在 not-formulas.yaml`,
    unformatted: () => '格式与 slogans dict format 的结果不同',
    notFound: (form) => `“${form}”加上引号也识别不出来`,
    otherEntry: (form, id) => `“${form}”被识别为另一条目 ${id}`,
    example: (sentence) => `例句中识别不出本条目：${sentence}`,
    counterExample: (sentence) => `反例中却识别出本条目：${sentence}`,
    order: (id, before) => `条目未按 id 排序：${id} 应在 ${before} 之前`,
    offUnknown: (id, similar) => `要停用的条目 ${id} 不存在${similarZh(similar)}`,
  },
  en: {
    syntax: (message) => `not YAML: ${message}`,
    schema: (where, message) => `${where}: ${message}`,
    unknownField: (field, similar) => `there is no field ${field}${similarEn(similar)}`,
    repeatedId: (id, other) => `id ${id} is taken already in ${other}`,
    repeatedForm: (form, id, other) => `"${form}" belongs already to entry ${id} (${other})`,
    deadLink: (field, id, similar) => `${field} points to ${id}, which does not exist${similarEn(similar)}`,
    cycle: (field, way) => `${field} runs in a circle: ${way}`,
    dates: (earlier, later) => `dates out of order: ${earlier} is after ${later}`,
    noSource: (verified) => `verified: ${verified} needs sources`,
    script: (form, simplified) => `"${form}" holds traditional characters; write "${simplified}"`,
    characters: (form, found) =>
      `"${form}" must not hold ${found}: names have no quotation marks, blanks or full-width letters and digits`,
    itemCount: (name, items, numeral) =>
      `"${name}" lists ${items} items, its numeral says ${numeral}; mend it or give an itemsNote`,
    supersededLink: () => 'supersededBy and supersededSince belong to entries with status: superseded',
    parts: (name, core, head) => `"${name}" is not core "${core}" and head "${head}"`,
    wrongForm: (form, id) => `the wrong form "${form}" is a right form of entry ${id}`,
    excluded: (form) => `"${form}" stands in not-formulas.yaml as well`,
    unformatted: () => 'not as slogans dict format would write it',
    notFound: (form) => `"${form}" is not found even in quotation marks`,
    otherEntry: (form, id) => `"${form}" is taken for another entry, ${id}`,
    example: (sentence) => `the entry is not found in its example: ${sentence}`,
    counterExample: (sentence) => `the entry is found in its counter-example: ${sentence}`,
    order: (id, before) => `entries are not sorted by id: ${id} belongs before ${before}`,
    offUnknown: (id, similar) => `the entry to be switched off, ${id}, does not exist${similarEn(similar)}`,
  },
};

/** A problem with its sentences made. */
export function problem<Code extends ProblemCode>(
  place: { readonly file: string; readonly line: number },
  code: Code,
  values: Parameters<ProblemTexts[Code]>,
  severity: Problem['severity'] = 'error',
): Problem {
  const say = (language: 'zh' | 'en'): string =>
    (PROBLEMS[language][code] as (...all: readonly unknown[]) => string)(...values);
  return { file: place.file, line: place.line, code, severity, message: { zh: say('zh'), en: say('en') } };
}

/** By file, line and sentence, so that the same data gives the same list on every machine. */
export const byPlace = (a: Problem, b: Problem): number =>
  compare(a.file, b.file) || a.line - b.line || compare(a.message.en, b.message.en);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
