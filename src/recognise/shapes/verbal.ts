import type { Candidate } from '../candidate.js';
import type { Context } from '../context.js';
import type { EvidenceName } from '../evidence.js';
import { type Follower, follower, hitsAt, sieve } from '../hits.js';
import { isInsideLongerNumeral } from './known.js';

// Unquoted names that no count of things looks like: after a numeral (and 个) stands what nobody counts.

const N = '(?:[两三四五六七八九]|十[一二三四五六七八九]?)';
/** Units, people and places are counted, not named. */
const X =
  '(?![级年月日天方边者岸地国省市县区州镇乡村人名位家户次期个大项条种类层段度米里元倍成届批件张把只头辆台口季周代世面侧党军院校是要板点])[㐀-鿿]';
const END = '(?![㐀-鿿])|(?=[的和与等为是]|要求|目标|标准|原则|机制|工作|活动|行动)';

/** One of the units stands behind a numeral of one character or two. */
const behindNumeral = (units: string): Follower => follower(units, units);
/** One of the units stands behind a numeral and one character more. */
const behindCounted = (units: string): Follower => follower('', units, units);
const BEHIND_GE = behindNumeral('个');

// Each with what stands right behind the numeral, or behind the character after it.
const PATTERNS: readonly (readonly [RegExp, Follower, EvidenceName])[] = [
  // 三水共治, 三城同创: what they do together.
  [
    new RegExp(`${N}${X}(?:共治|同治|同创|联创|共建|合一|并举|并进|共进|联动|同抓|齐抓|互促|联建|联办)`, 'y'),
    behindCounted('共同联合并齐互'),
    'collective-verb',
  ],
  // 五个不放过, 三个不低于, 五个明显, 六个聚力: 个 before a verb or an adverb.
  [
    new RegExp(
      `${N}个(?:不(?!同|一|良|少|足|利|安|到|够|仅|相|应|是)[㐀-鿿]{2}|更加|必须|坚持|聚力|带头|确保|严禁|明显|决不|绝不|不得|一律|百分之百)(?:${END})`,
      'y',
    ),
    BEHIND_GE,
    'verbal-noun',
  ],
  // 五个一工程, 落实五个一: 一 alone is no noun either.
  [new RegExp(`${N}个一(?=[，。、；：”）]|工程|行动|机制|活动|包|联系|要求|标准|制度)`, 'y'), BEHIND_GE, 'verbal-noun'],
  // 四个百万工程.
  [new RegExp(`${N}个[百千万]+(?=工程|行动|计划)`, 'y'), BEHIND_GE, 'verbal-noun'],
  // 三长制, 四员制.
  [new RegExp(`${N}${X}制(?![度造作约定订成止品药高衡])`, 'y'), behindCounted('制'), 'verbal-noun'],
  // 三零创建, 五小水利: numeral and morpheme right before a noun that names are bound to.
  [
    new RegExp(
      `${N}${X}(?=(?:改革|创建|承诺|工作法|发展思路|工作思路|示范带|专项整治|专项行动|水利|监督法|管理法|积分制))`,
      'y',
    ),
    behindCounted('改创承工发示专水监管积'),
    'morpheme-before-head',
  ],
];

/** Proposes unquoted names by what follows the numeral. */
export function proposeVerbal(context: Context): Candidate[] {
  const { text } = context;
  return PATTERNS.flatMap(([pattern, behind, name]) =>
    hitsAt(text, sieve(context.numerals, behind), pattern)
      .map((hit) => ({ start: hit.index, end: hit.index + hit[0].length, core: hit[0] }))
      .filter((span) => !isInsideLongerNumeral(text, span.start))
      .filter(
        (span) =>
          ![...context.wordsAround(span), ...context.wordsInside(span)].some((word) => word.start <= span.start),
      )
      .map((span): Candidate => ({ ...span, shape: 'numeral-noun', quoted: false, evidence: new Set([name]) })),
  );
}
