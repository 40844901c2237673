import type { Candidate } from '../candidate.js';
import type { Context } from '../context.js';
import { type Follower, follower, hitsAt, sieve } from '../hits.js';
import { isInsideLongerNumeral } from './known.js';

// What the definition lists as OPTIONAL, where it stands unquoted: found so that nothing else is made of it, reported
// with --include optional only.
const DIGITS = '0123456789';
const OPTIONAL: readonly Kind[] = [
  {
    pattern: /(?:十[一二三四五]|[七八九]|二十)五(?=规划|计划|时期|期间|开局|收官|末|”|"|」|』|’)/y,
    behind: follower('五', '五'),
  },
  {
    pattern:
      /(?:中共|党的)?(?<![三四五六七八九十])(?:十[一二三四五六七八九]?|二十|二十一)大(?=报告|精神|以来|召开|代表|[，。、”"」])/y,
    behind: follower('大', '大', '大'),
    before: ['中共', '党的'],
  },
  {
    pattern: /[一二三四五六七八九十]{1,3}届(?:[一二三四五六七八九]中全会|[㐀-鿿]{0,4}[一二三四五六七八九十]次会议)/uy,
    behind: follower('届', '届', '届'),
  },
  {
    pattern: /第[一二三四五六七八九十百]{1,4}(?:次(?:全国)?(?:党代会|代表大会|全国代表大会)|个(?:百年奋斗目标))/y,
  },
  {
    pattern: /第一(?:动力|要务|责任人?|资源|生产力|方阵|职责|议题|民生|大党)/y,
  },
  {
    pattern: /百强[县区市村镇]|[二三四五]?百强企业|三甲医院|双一流/y,
    behind: follower('强百甲一'),
  },
  {
    pattern: /[1-9]00强|[1-5]A级(?:旅游)?(?:景区)?/y,
    behind: follower('0A'),
    digits: true,
  },
  {
    pattern: /一二三次?产业?|[一二三]次产业|一体化|一刻钟/y,
    behind: follower('二次体刻'),
  },
  {
    pattern: /\d{1,2}分钟[㐀-鿿]{0,6}圈/uy,
    behind: follower('分', '分'),
    digits: true,
  },
  {
    pattern: /1\d{4}(?=[^\d]{0,6}热线)/y,
    behind: follower(DIGITS, DIGITS, DIGITS),
    digits: true,
  },
];

interface Kind {
  readonly pattern: RegExp;
  /** What stands behind the numeral or digit that a hit begins with. Without it a hit begins with 第. */
  readonly behind?: Follower;
  /** A hit may begin with one of these words, and the numeral behind it. */
  readonly before?: readonly string[];
  /** A hit begins with a digit. */
  readonly digits?: true;
}

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

function hitsOf({ text, numerals, digits }: Context, { pattern, behind, before, ...kind }: Kind): RegExpExecArray[] {
  if (!behind) {
    const ordinals = numerals.places.filter((at) => text[at - 1] === '第').map((at) => at - 1);
    return hitsAt(text, ordinals, pattern);
  }
  const places = sieve(kind.digits ? digits : numerals, behind);
  if (!before) return hitsAt(text, places, pattern);
  const starts = places.map((at) => at - (before.find((word) => text.endsWith(word, at))?.length ?? 0));
  return hitsAt(text, starts, pattern);
}
