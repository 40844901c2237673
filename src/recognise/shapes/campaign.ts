import type { Candidate } from '../candidate.js';
import type { Context } from '../context.js';
import { follower, hitsAt, sieve } from '../hits.js';
import { isInsideLongerNumeral } from './known.js';

// 七大计划, 八大提升行动, 五大专项行动: numeral + 大/项 + up to six characters + a campaign noun that ends there.
// 项 counts more often than it names, so the noun has to follow it directly (八项行动, but not 三项地铁工程).
// The noun has to be the last one: 六大战略目标 counts targets, 四大油气战略通道 names no strategy.
const NOUN =
  '(?:专项行动|攻坚行动|提升行动|行动计划|行动方案|攻坚战|保卫战|工程(?![师院学量车款机])|行动(?![力上])|计划(?!生育|经济|单列)|战略(?!性|目标|任务|问题|方向|通道|支点|机遇|服务|合作|资源|物资)|会战|战役|倡议|专项(?![㐀-鿿]))';
const MODIFIER = '(?:(?![的一二三四五六七八九十大项])[㐀-鿿]){0,6}?';
const NUMERAL = '(?:[二两三四五六七八九]|十[一二三四五六七八九]?)';
const COUNTED = new RegExp(`${NUMERAL}(?:大${MODIFIER}|项(?:重大|专项|重点)?)${NOUN}`, 'uy');
const COUNTED_IN_DIGITS = new RegExp(`\\d{1,2}大${MODIFIER}${NOUN}`, 'uy');
const HUNDRED_DAYS =
  /百日(?:专项(?:活动|行动|整治)?|(?:攻坚|会战|竞赛|整治|行动|大战|冲刺|安全)[㐀-鿿]{0,2}?(?=[^㐀-鿿]|行动|活动|战|$))/uy;

const CLASSIFIER = follower('大项', '大项');
const DAYS = follower('日');

/** Proposes unquoted campaigns that are named with a numeral. */
export function proposeCampaigns({ text, numerals, digits }: Context): Candidate[] {
  const evidence = new Set(['campaign-noun' as const]);
  return [
    ...hitsAt(text, sieve(numerals, CLASSIFIER), COUNTED),
    ...hitsAt(text, sieve(digits, CLASSIFIER), COUNTED_IN_DIGITS),
    ...hitsAt(text, sieve(numerals, DAYS), HUNDRED_DAYS),
  ]
    .filter((hit) => !isInsideLongerNumeral(text, hit.index))
    .map((hit) => ({
      start: hit.index,
      end: hit.index + hit[0].length,
      core: hit[0],
      shape: 'campaign',
      quoted: false,
      evidence,
    }));
}
