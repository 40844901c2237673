import type { Shape } from '../model/occurrence.js';
import { isDigit, isHan, isNumeral } from '../text/characters.js';
import type { Refusal } from './candidate.js';
import type { EvidenceName } from './evidence.js';
import { CAMPAIGN_NOUN, DISTRIBUTED, DISTRIBUTED_TO, LAYOUT, MEASURES, NAMING_CLASSIFIERS } from './lexical.js';
import { indicesOfNumerals, type Part, partsAt, splitParts } from './name-parts.js';
import { verdictOn } from './refused-forms.js';

/** How a cleaned name is put together. */
export interface Reading {
  readonly shape: Shape;
  readonly evidence: readonly EvidenceName[];
  readonly optional?: true;
}

export const isRefusal = (reading: Reading | Refusal): reading is Refusal => typeof reading === 'string';

const ARITHMETIC = /^(?:\d+|[A-Z一])(?:\+(?:\d+|[A-Z多一]))+$/;
const DIGITS = /^\d+$/;

/**
 * Reads a cleaned name by its shape, or says why it is none. `isWord(i)` tells whether the character at index i stands
 * inside a word of the lexicon; a numeral that only belongs to words (统一, 一体, 百姓) names nothing.
 */
export function readName(core: string, isWord: (index: number) => boolean): Reading | Refusal {
  if (ARITHMETIC.test(core)) return /\d/.test(core) ? { shape: 'arithmetic', evidence: ['arithmetic'] } : 'quantity';
  if (/\d\+(?:\d|[A-Z](?![A-Za-z]))/.test(core)) return { shape: 'arithmetic', evidence: [] };
  const articles = /^(?:双?\d{1,3}|[一二三四五六七八九十百]{1,4}|.{2,5}(?:[一二三四五六七八九十]+|\d{1,3}))条$/.test(
    core,
  );
  // A document known by the number of its articles: 十六条, 30条, 科创板八条.
  if (articles) return { shape: 'numeral-noun', evidence: [] };
  const verdict = verdictOn(core);
  if (verdict) return verdict === 'optional' ? optional('numeral-noun') : verdict;
  // 四个一, 三个一遍: what is counted begins with one.
  if (/^[两三四五六七八九十]个第?一/.test(core))
    return { shape: core.length === 3 ? 'numeral-noun' : 'set-name', evidence: [] };
  if (/[0-9]/.test(core)) return readDigits(core);
  const all = indicesOfNumerals(core);
  const free = all.filter((i) => !isWord(i));
  // Words that are the parts of a pair (一体 and 两翼 of 一体两翼) do not unmake it; other words leave no numeral.
  const tiled = free.length < all.length && all[0] === 0 && all.length >= 2 && isTiled(core, all);
  const numerals = tiled ? all : free;
  if (numerals.length === 0) return 'word';
  const parts = numerals[0] === 0 ? partsAt(core, numerals) : null;
  if (parts && parts.length >= 2) return readPaired(core, parts);
  return readSingle(core, numerals);
}

const optional = (shape: Shape): Reading => ({ shape, evidence: ['optional-kind'], optional: true });

/** Five or seven characters whose parts are not parallel: a verse or a saying (一枝一叶总关情, 八千皆为衡阳人). */
const isVerse = (core: string): boolean => /^(?:[㐀-鿿]{5}|[㐀-鿿]{7})$/u.test(core);

function readPaired(core: string, parts: readonly Part[]): Reading | Refusal {
  if (parts.some((part) => /^(?:年|月|日|天|岁|小时|分钟|季|周|旬)/.test(part.rest) && part.numeral !== '百'))
    return 'date';
  if (parts.every((part) => part.rest === parts[0].rest && part.numeral === parts[0].numeral)) return 'idiom';
  if (parts[0].numeral === '一' && /^(?:[步点句声字天夜阵竹块]|口(?![岸号])|公[里尺斤])/.test(parts[0].rest))
    return 'quantity';
  const full = parts.every((part) => part.rest.length > 0 && part.rest.length <= 6);
  if (!full) return parts[0].rest ? { shape: 'numeral-noun', evidence: [] } : 'quantity';
  const lengths = parts.map((part) => part.rest.length);
  if (isVerse(core) && parts.every((part) => part.numeral === '一') && Math.max(...lengths) - Math.min(...lengths) >= 2)
    return 'idiom';
  const evidence: EvidenceName[] = ['paired'];
  const allOne = parts.every((part) => part.numeral === '一');
  if (parts.every((part) => LAYOUT.test(part.rest))) evidence.push('layout');
  if (allOne && parts.length === 2 && isDistributive(parts[0].rest, parts[1].rest)) {
    return { shape: 'distributive', evidence: ['distributive'] };
  }
  if (allOne && parts.every((part) => MEASURES.has(part.rest[0]) && part.rest.length > 1)) return 'one-thing';
  return { shape: allOne && core.length <= 4 ? 'distributive' : 'paired', evidence };
}

export const isDistributive = (over: string, to: string): boolean => DISTRIBUTED.has(over) && DISTRIBUTED_TO.has(to);

function readSingle(core: string, numerals: readonly number[]): Reading | Refusal {
  const first = numerals[0];
  const numeral = splitParts(core.slice(first))?.[0].numeral ?? '';
  const rest = core.slice(first + numeral.length);
  if (numerals.every((i) => core[i] === '一')) return readOne(core, first);
  if (/^[百千万]$/.test(numeral) && first === 0 && /^日./.test(rest))
    return { shape: 'campaign', evidence: ['hundred-days'] };
  if (isVerse(core) && core.length === 7 && (first >= 3 || rest.length >= 5) && !/^[个大项条张篇支种类]/.test(rest))
    return 'idiom';
  if (/角$/.test(core) && rest === '角') return 'name';
  if (first > 0 && /^[月日号]?$/.test(rest) && !isHan(core[0])) return 'quantity';
  if (CAMPAIGN_NOUN.test(core)) return { shape: 'campaign', evidence: ['bound-head'] };
  if (first >= 3) return { shape: 'numeral-noun', evidence: ['long-prefix'] };
  const classifier = NAMING_CLASSIFIERS.includes(rest[0]);
  if (first === 0 && classifier && rest.length > 1) return { shape: 'set-name', evidence: [] };
  return { shape: BOUND.test(rest) ? 'bound-head' : 'numeral-noun', evidence: [] };
}

/** 四千精神, 七星园区: the name ends in a noun that such names are bound to. */
const BOUND = /.(?:精神|工程|工作法|园区|理论|使命|战略|模式|机制|体系|格局|服务|企业|家庭|水利)$/;

/** 一 as the only numeral: 一网通办 and 一门式 name, 一张网 and 一件事 name one single thing, the rest measures. */
function readOne(core: string, first: number): Reading | Refusal {
  if (first > 0) return 'one-thing';
  // 一核, 一带: half of a layout, named alone.
  if (core.length === 2 && LAYOUT.test(core[1])) return { shape: 'numeral-noun', evidence: [] };
  if (/^一.难求$|^一.到底$/.test(core)) return 'idiom';
  if (/^一.式$/.test(core)) return { shape: 'numeral-noun', evidence: [] };
  if (/^一[张件]/.test(core)) return core.length <= 4 ? optional('numeral-noun') : 'one-thing';
  if (core.length === 4 && !MEASURES.has(core[1])) return { shape: 'distributive', evidence: [] };
  return 'one-thing';
}

/** Every part is a numeral and one or two characters: the parts are words, the whole is none. */
const isTiled = (core: string, numerals: readonly number[]): boolean =>
  numerals.every((at, i) => {
    const length = (numerals[i + 1] ?? core.length) - at;
    return length === 2 || length === 3;
  });

/** Digits: 10大工程, 3个100 name; 5G, 618, 110 do not; a bare code waits for its head. */
function readDigits(core: string): Reading | Refusal {
  // A bare code (618, 33618) is proposed where its head follows; alone it may be anything.
  if (DIGITS.test(core)) return 'quantity';
  if (/^\d{1,2}大[㐀-鿿]{2,}/u.test(core) || /^\d{1,2}个(?:\d+|[百千万亿]+)$/.test(core))
    return { shape: 'set-name', evidence: [] };
  if (/^[两双三四五六七八九十][个类大]?\d+[㐀-鿿]*$/.test(core)) return { shape: 'numeral-noun', evidence: [] };
  if (/^\d{3,6}[㐀-鿿]+$/u.test(core) && CAMPAIGN_NOUN.test(core)) return { shape: 'arithmetic', evidence: [] };
  if (/^[㐀-鿿]\d+[㐀-鿿]\d+$/u.test(core)) return { shape: 'paired', evidence: ['paired'] };
  return [...core].some((unit) => isNumeral(unit)) && !isDigit(core[0])
    ? { shape: 'numeral-noun', evidence: ['measure'] }
    : 'quantity';
}
