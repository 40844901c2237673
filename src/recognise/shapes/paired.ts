import type { Span } from '../../model/span.js';
import { isCountAt, isHan, isHanAt, isNumeralAt, isQuote } from '../../text/characters.js';
import type { Candidate, Refused } from '../candidate.js';
import type { Context } from '../context.js';
import type { EvidenceName } from '../evidence.js';
import { headAfter } from '../heads.js';
import { follower, hitsAt, sieve } from '../hits.js';
import { DISTRIBUTED, DISTRIBUTED_TO, LAYOUT, MEASURES, SPEECH } from '../lexical.js';
import { isDistributive } from '../name-reading.js';

const LONGEST_PART = 4;
const MOST_PARTS = 8;

/** Proposes numeral + morpheme, twice or more, outside of quotation marks: 一核一圈一带, 四横三纵, 一县一业. */
export function proposePaired(context: Context): (Candidate | Refused)[] {
  const { text } = context;
  const found: (Candidate | Refused)[] = [...proposeOneToMany(context)];
  let end = 0;
  for (const at of context.numerals.places) {
    if (at < end || isCountAt(text, at - 1) || text[at - 1] === '第') continue;
    const run = readRun(text, at);
    if (!run) continue;
    const candidate = propose(context, at, run);
    if (candidate) found.push(candidate);
    end = run.end;
  }
  return found;
}

interface Run {
  readonly end: number;
  readonly parts: readonly { readonly numeral: string; readonly rest: string }[];
}

/** Reads numeral + one to three characters, again and again; the last part ends where the best reading ends. */
function readRun(text: string, start: number): Run | null {
  const parts: { numeral: string; rest: string }[] = [];
  let at = start;
  for (;;) {
    const numeral = text[at];
    let end = at + 1;
    while (end - at <= LONGEST_PART && isHanAt(text, end) && !isNumeralAt(text, end)) end++;
    const more = end - at <= LONGEST_PART && isNumeralAt(text, end) && !isNumeralAt(text, end + 1);
    if (end === at + 1 || parts.length === MOST_PARTS || (parts.length === 0 && !more)) return null;
    const rest = text.slice(at + 1, end);
    if (more) {
      parts.push({ numeral, rest });
      at = end;
      continue;
    }
    const last = lastPart(rest, parts, !isHan(text[end]));
    parts.push({ numeral, rest: last });
    return { end: at + 1 + last.length, parts };
  }
}

/** The last part is as long as a morpheme of layouts is, or as long as the part before it. */
function lastPart(rest: string, parts: readonly { rest: string }[], ends: boolean): string {
  // 五清三改一绿化: what is left before punctuation is all of it.
  if (ends && rest.length <= 2 && !/[下上中里内外后前时]$/.test(rest)) return rest;
  for (const length of [3, 2, 1])
    if (rest.length >= length && LAYOUT.test(rest.slice(0, length))) return rest.slice(0, length);
  return rest.slice(0, parts[parts.length - 1].rest.length);
}

function propose(context: Context, start: number, run: Run): Candidate | Refused | null {
  const { text } = context;
  const span = { start, end: run.end };
  const core = text.slice(start, run.end);
  // 一村一镇地跑: an adverb.
  if (text[run.end] === '地' || SPEECH.test(core) || core.startsWith('百分之')) return null;
  const head = headAfter(context, run.end);
  const evidence = new Set<EvidenceName>();
  const [first, second] = run.parts;
  const distributive = run.parts.length === 2 && isDistributive(first.rest, second.rest);
  if (distributive && first.numeral === '一' && /[一多两双]/.test(second.numeral)) evidence.add('distributive');
  else {
    evidence.add('paired');
    if (run.parts.every((part) => LAYOUT.test(part.rest))) evidence.add('layout');
    const short = run.parts.every((part) => part.rest.length === 1 && part.numeral !== '一');
    if (short || context.lineAt(start).heading || standsAlone(context, run.end)) {
      // 五通一平施工: with one thing in it, a pair needs a head; 一拍两散 and the like have none.
      const vouched = head !== null || run.parts.every((part) => part.numeral !== '一');
      if (vouched && isParallelPair(run)) evidence.add('parallel-pair');
      if (hasManyParts(run)) evidence.add('many-parts');
    }
  }
  if (head) evidence.add('bound-head');
  // A lost quotation mark: only one of the two is there.
  if (isQuote(text[start - 1]) !== isQuote(text[run.end])) evidence.add('quoted-half');
  const shape = evidence.has('distributive') ? 'distributive' : 'paired';
  const candidate: Candidate = { ...span, core, shape, quoted: false, evidence };
  // 一营二连: units of an army have ordinals.
  if (run.parts.every((part) => /^[班排连营团旅师军]$/.test(part.rest))) return { candidate, reason: 'name' };
  if (run.parts.every((part) => part.rest === first.rest)) return { candidate, reason: 'idiom' };
  // Outside of quotation marks the parts of a name are short; longer ones are chance.
  if (!evidence.has('layout') && !evidence.has('distributive') && run.parts.some((part) => part.rest.length > 2))
    return null;
  const sure = evidence.has('layout') || evidence.has('many-parts');
  if (context.wordsAround(span).length > 0 || holdsWord(context, span, sure)) return { candidate, reason: 'idiom' };
  if (!evidence.has('distributive') && !sure && run.parts.some((part) => MEASURES.has(part.rest)))
    return { candidate, reason: 'quantity' };
  return candidate;
}

/**
 * 三清四建, 五聚焦五提升, 五通一平: two parts of one length, not both counting one, none counting people, places or time.
 */
function isParallelPair({ parts }: Run): boolean {
  const [a, b] = parts;
  if (parts.length !== 2 || a.rest.length !== b.rest.length || a.rest === b.rest) return false;
  if (a.rest.length > 1 && a.numeral !== b.numeral) return false;
  const ones = parts.filter((part) => part.numeral === '一').length;
  if (ones > 1 || parts.every((part) => PLACE.test(part.rest))) return false;
  return parts.every((part) => /[一二三四五六七八九十两双]/.test(part.numeral) && !COUNTED.test(part.rest));
}

/** 一心三强六联: three parts or more, all of them short. */
const hasManyParts = ({ parts }: Run): boolean =>
  parts.length >= 3 &&
  parts.every((part, i) => part.rest.length <= (i === parts.length - 1 ? 2 : 1) && !COUNTED.test(part.rest));

const COUNTED =
  /^[荤素汤菜饭左右前后上下东西南北男女老少人口岁家户问答成令便声至或第波色行年月日天周时秒次个名位元角里米斤克亩倍度页楼号届期批件把张只头条辆台句遍趟回顿级项大斗点]/;
const PLACE = /^[党省市县区州府国军师团营连乡镇村路]/;

/** Punctuation, a head, or a particle follows: the run is no piece of running speech. */
const standsAlone = (context: Context, end: number): boolean =>
  !isHan(context.text[end]) || /[的为是等和与以]/.test(context.text[end]) || headAfter(context, end) !== null;

/** One of the numerals belongs to a word (一批世界一流企业). Parts of a layout are words often enough (一体两翼). */
const holdsWord = (context: Context, span: Span, sure: boolean): boolean =>
  context.wordsInside(span).some((word) => !sure || word.end - word.start > 2);

const ONE_TO_MANY = /一([㐀-鿿]{1,2})多([㐀-鿿]{1,2}?)/uy;
const MANY = follower('', '多', '多');

/** 一区多园, 一校多点: one unit, many places. */
function proposeOneToMany({ text, numerals }: Context): Candidate[] {
  return hitsAt(text, sieve(numerals, MANY), ONE_TO_MANY)
    .filter((hit) => DISTRIBUTED.has(hit[1]) && (DISTRIBUTED.has(hit[2]) || DISTRIBUTED_TO.has(hit[2])))
    .map((hit) => ({
      start: hit.index,
      end: hit.index + hit[0].length,
      core: hit[0],
      shape: 'distributive',
      quoted: false,
      evidence: new Set(['distributive' as const]),
    }));
}
