import type { Candidate } from '../candidate.js';
import type { Context } from '../context.js';
import { isInsideLongerNumeral } from './known.js';

// What the definition lists as OPTIONAL, where it stands unquoted: found so that nothing else is made of it, reported
// with --include optional only.
const OPTIONAL: readonly RegExp[] = [
  /(?:十[一二三四五]|[七八九]|二十)五(?=规划|计划|时期|期间|开局|收官|末|”|"|」|』|’)/g,
  /(?:中共|党的)?(?<![三四五六七八九十])(?:十[一二三四五六七八九]?|二十|二十一)大(?=报告|精神|以来|召开|代表|[，。、”"」])/g,
  /[一二三四五六七八九十]{1,3}届(?:[一二三四五六七八九]中全会|[㐀-鿿]{0,4}[一二三四五六七八九十]次会议)/gu,
  /第[一二三四五六七八九十百]{1,4}(?:次(?:全国)?(?:党代会|代表大会|全国代表大会)|个(?:百年奋斗目标))/g,
  /第一(?:动力|要务|责任人?|资源|生产力|方阵|职责|议题|民生|大党)/g,
  /百强[县区市村镇]|[二三四五]?百强企业|[1-9]00强|[1-5]A级(?:旅游)?(?:景区)?|三甲医院|双一流/g,
  /一二三次?产业?|[一二三]次产业|一体化|一刻钟|\d{1,2}分钟[㐀-鿿]{0,6}圈/gu,
  /1\d{4}(?=[^\d]{0,6}热线)/g,
];

export function proposeOptional(context: Context): Candidate[] {
  return OPTIONAL.flatMap((pattern) =>
    [...context.text.matchAll(pattern)]
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
