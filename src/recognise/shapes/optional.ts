import { isDigitAt, isNumeralAt } from '../../text/characters.js';
import type { Candidate } from '../candidate.js';
import type { Context } from '../context.js';
import { hitsAt, isOneOf, type MayBegin } from '../hits.js';
import { isInsideLongerNumeral } from './known.js';

// What the definition lists as OPTIONAL, where it stands unquoted: found so that nothing else is made of it, reported
// with --include optional only.
// Each with what its hits begin with, or what stands before the numeral that they begin with.
const OPTIONAL: readonly Kind[] = [
  {
    pattern: /(?:十[一二三四五]|[七八九]|二十)五(?=规划|计划|时期|期间|开局|收官|末|”|"|」|』|’)/y,
    mayBegin: (text, at) => text[at + 1] === '五' || text[at + 2] === '五',
  },
  {
    pattern:
      /(?:中共|党的)?(?<![三四五六七八九十])(?:十[一二三四五六七八九]?|二十|二十一)大(?=报告|精神|以来|召开|代表|[，。、”"」])/y,
    mayBegin: (text, at) => isTenOrTwenty(text, at) && (text[at + 1] === '大' || isNumeralAt(text, at + 1)),
    before: ['中共', '党的'],
  },
  {
    pattern: /[一二三四五六七八九十]{1,3}届(?:[一二三四五六七八九]中全会|[㐀-鿿]{0,4}[一二三四五六七八九十]次会议)/uy,
    mayBegin: (text, at) => text[at + 1] === '届' || text[at + 2] === '届' || text[at + 3] === '届',
  },
  {
    pattern: /第[一二三四五六七八九十百]{1,4}(?:次(?:全国)?(?:党代会|代表大会|全国代表大会)|个(?:百年奋斗目标))/y,
    mayBegin: (text, at) => text[at - 1] === '第',
    before: ['第'],
  },
  {
    pattern: /第一(?:动力|要务|责任人?|资源|生产力|方阵|职责|议题|民生|大党)/y,
    mayBegin: (text, at) => text[at] === '一' && text[at - 1] === '第',
    before: ['第'],
  },
  {
    pattern: /百强[县区市村镇]|[二三四五]?百强企业|三甲医院|双一流/y,
    mayBegin: (text, at) => isRank(text, at + 1),
  },
  {
    pattern: /[1-9]00强|[1-5]A级(?:旅游)?(?:景区)?/y,
    mayBegin: (text, at) => text[at + 1] === '0' || text[at + 1] === 'A',
    digits: true,
  },
  {
    pattern: /一二三次?产业?|[一二三]次产业|一体化|一刻钟/y,
    mayBegin: (text, at) => isOfIndustry(text, at + 1),
  },
  {
    pattern: /\d{1,2}分钟[㐀-鿿]{0,6}圈/uy,
    mayBegin: (text, at) => text[at + 1] === '分' || text[at + 2] === '分',
    digits: true,
  },
  {
    pattern: /1\d{4}(?=[^\d]{0,6}热线)/y,
    mayBegin: (text, at) => text[at] === '1' && isDigitAt(text, at + 4),
    digits: true,
  },
];

interface Kind {
  readonly pattern: RegExp;
  /** Of the numeral that a hit begins with, or that stands behind the words it begins with. */
  readonly mayBegin: MayBegin;
  readonly before?: readonly string[];
  /** Hits begin with a digit. */
  readonly digits?: true;
}

const isTenOrTwenty = isOneOf('十二');
const isRank = isOneOf('强百甲一');
const isOfIndustry = isOneOf('二次体刻');

export function proposeOptional(context: Context): Candidate[] {
  return OPTIONAL.flatMap((kind) =>
    hitsOf(context, kind)
      .filter((hit) => !isInsideLongerNumeral(context.text, hit.index))
      .map((hit) => ({
        start: hit.index,
        end: hit.index + hit[0].length,
        core: hit[0],
        shape: 'numeral-noun' as const,
        quoted: false,
        optional: true,
        evidence: new Set(['optional-kind' as const]),
      })),
  );
}

function hitsOf({ text, numerals, digits }: Context, { pattern, mayBegin, before, ...kind }: Kind): RegExpExecArray[] {
  if (!before) return hitsAt(text, kind.digits ? digits : numerals, pattern, mayBegin);
  const places = numerals
    .filter((at) => mayBegin(text, at))
    .map((at) => at - (before.find((word) => text.endsWith(word, at))?.length ?? 0));
  return hitsAt(text, places, pattern, () => true);
}
