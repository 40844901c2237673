import { isDigit, isHan } from '../../text/characters.js';
import type { Candidate } from '../candidate.js';
import type { Context } from '../context.js';
import { hitsAt, isOneOf } from '../hits.js';

const SUM =
  /(?<![\w.+=×*/-])\d{1,4}(?:\+(?:\d{1,4}|[NXYn]|一|多))+(?![\w.=%×*/-])|(?<![\w.+])[NX](?:\+\d{1,3})+(?![\w.=%])/g;
// 12345热线 and “315”晚会 are no programmes: a code names where a noun of programmes follows within ten characters.
const CODE = /(?<=[“"「『‘'])(?:(?!(?:19|20)\d\d[”"」』’'])\d{3,6}X?|\d×\d)(?=[”"」』’'])/y;
const isOpening = isOneOf('“"「『‘\'');
export const CODE_HEAD =
  /^[”"」』’'][㐀-鿿]{0,10}?(?:部署|构架|架构|框架|思路|集群|体系|工程|战略|行动|计划|模式|机制|格局|布局|工作法|方案|目标|产业|规划|任务|定位|交通圈|走廊|新政|政策|人才|举措|积分制)/;

/** Proposes sums (1+6+N, 211+X) and digit codes coined as names (“33618”现代制造业集群). */
export function proposeArithmetic(context: Context): Candidate[] {
  const { text } = context;
  const found: Candidate[] = [];
  for (const hit of text.includes('+') ? text.matchAll(SUM) : []) {
    const span = { start: hit.index, end: hit.index + hit[0].length };
    if (!isName(text, span)) continue;
    const quoted = context.quoteOf(span) !== undefined;
    found.push({ ...span, core: hit[0], shape: 'arithmetic', quoted, evidence: new Set(['arithmetic' as const]) });
  }
  const quoted = context.digits.places.filter((at) => isOpening(text, at - 1));
  for (const hit of hitsAt(text, quoted, CODE)) {
    const span = { start: hit.index, end: hit.index + hit[0].length };
    if (!CODE_HEAD.test(text.slice(span.end, span.end + 16))) continue;
    found.push({
      ...span,
      core: hit[0],
      shape: 'arithmetic',
      quoted: true,
      evidence: new Set(['quoted' as const, 'digit-code' as const]),
    });
  }
  return found;
}

/** A sum that adds amounts (增加2+3个, 2+1=3) names nothing; one of digits alone needs a place for a name. */
function isName(text: string, span: { start: number; end: number }): boolean {
  if (/^[”"」』’']?(?:远?大于|等于|＞|>|=|＝)/.test(text.slice(span.end, span.end + 5))) return false;
  const after = text[span.end];
  if (after === '万' || after === '亿' || after === '元' || after === '％' || isDigit(after)) return false;
  return isHan(after) || after === undefined || /[”"」』’'）)、，。；：\s]/.test(after);
}
