import type { Span } from '../../model/span.js';
import { isBlankAt, isCountAt, isNumeral, isQuote, isQuoteAt, QUOTE_PAIRS } from '../../text/characters.js';
import { lastAtOrBefore } from '../../text/spans.js';
import type { Candidate, Refusal, Refused } from '../candidate.js';
import type { Context } from '../context.js';
import type { EvidenceName } from '../evidence.js';
import { headAfter } from '../heads.js';
import { isRefusal, type Reading, readName } from '../name-reading.js';
import type { Quote } from '../quotes.js';
import { CODE_HEAD } from './arithmetic.js';

/** Longer single phrases in quotation marks are OPTIONAL by the definition; code units, punctuation counted. */
const LONGEST_NAME = 8;
const LONGEST_QUOTE = 40;
const BETWEEN_NAMES = /([、，,；;·・／/|&\n]| +)/;
const MARKS_AND_BLANKS = new RegExp(`[${Object.entries(QUOTE_PAIRS).flat().join('')} \\t\\n\\r\\u3000\\u00a0]`, 'g');
const IS_BETWEEN_NAMES = /^(?:[、，,；;·・／/|&\n]| +)$/;
const TITLE_OF_A_DOCUMENT =
  /(?:条例|办法|意见|通知|规定|决定|纲要|规划|方案|公报|报告|法|指南|细则|决议|白皮书|讲话|摘编|选集|文集|日报|杂志|论)$/;

/** Proposes what stands in quotation marks and holds a numeral: the strongest evidence, and not enough alone. */
export function proposeQuoted(context: Context): (Candidate | Refused)[] {
  return context.quotes.flatMap((quote) => proposeInside(context, quote));
}

function proposeInside(context: Context, quote: Quote): (Candidate | Refused)[] {
  const { text } = context;
  if (quote.end - quote.start > LONGEST_QUOTE || !holdsNumeral(text, quote)) return [];
  const content = text.slice(quote.start, quote.balanced ? quote.end : endOfHalf(context, quote));
  if (!holdsNumeral(content)) return [];
  const pieces = splitAt(content, quote.start);
  const found = pieces.map((piece) => readPiece(context, quote, piece, pieces.length > 1));
  const names = found.filter((item) => item !== null && !('reason' in item) && !item.optional);
  // Names are joined by 、; what commas join is a saying (“三人行，必有我师”) unless every piece is a name.
  if (content.includes('，') && names.length < pieces.length) return [];
  return found
    .filter((item) => item !== null)
    .map((item) => ('reason' in item && item.reason === 'one-thing' && names.length > 0 ? lastOfPair(item) : item));
}

function holdsNumeral(text: string, { start, end } = { start: 0, end: text.length }): boolean {
  for (let at = start; at < end; at++) if (isCountAt(text, at) || text[at] === '零') return true;
  return false;
}

function withoutMarks(raw: string): string {
  for (let at = 0; at < raw.length; at++)
    if (isQuoteAt(raw, at) || isBlankAt(raw, at)) return raw.replace(MARKS_AND_BLANKS, '');
  return raw;
}

/** Where the closing mark is lost, the name ends where the dictionary says, or before the noun that it is bound to. */
function endOfHalf(context: Context, quote: Quote): number {
  const known = context.matches[lastAtOrBefore(context.matches, quote.start)];
  if (known?.start === quote.start && known.form.kind === 'entry') return Math.min(known.end, quote.end);
  for (let end = quote.start + 2; end < quote.end; end++)
    if (headAfter(context, end) && !isNumeral(context.text[end - 1])) return end;
  return quote.end;
}

/** 五统一、一开放: beside another name in the same marks, one thing is a name as well. */
function lastOfPair(item: Refused): Candidate | Refused {
  const { candidate } = item;
  return candidate.core.startsWith('一') && candidate.core.length <= 4 ? candidate : item;
}

function splitAt(content: string, offset: number): Span[] {
  const pieces: Span[] = [];
  let at = 0;
  for (const part of content.split(BETWEEN_NAMES)) {
    const name = part.trim();
    const start = offset + at + part.indexOf(name);
    if (name && !IS_BETWEEN_NAMES.test(part)) pieces.push({ start, end: start + name.length });
    at += part.length;
  }
  return pieces;
}

function readPiece(context: Context, quote: Quote, piece: Span, several: boolean): Candidate | Refused | null {
  const raw = context.text.slice(piece.start, piece.end);
  if (!holdsNumeral(raw)) return null;
  const core = withoutMarks(raw);
  // 稳增长“21”条: the marks enclose the number alone.
  if (quote.balanced && !several && /^\d{1,3}$/.test(core) && context.text[quote.end + 1] === '条') {
    const span = { start: piece.start, end: quote.end + 2 };
    return { ...span, core: `${core}条`, quoted: true, shape: 'numeral-noun', evidence: new Set(['quoted' as const]) };
  }
  // Marks inside: the inner quotation is the name (“‘四看’看得见”), or shapes/changed.ts puts the two together.
  if (core.length < raw.length && [...raw].some(isQuote)) return null;
  const evidence = new Set<EvidenceName>([markEvidence(quote, several)]);
  const base = { ...piece, core, quoted: true };
  const word = context.wordsAround(piece).length > 0;
  const read = word ? 'word' : core.length < raw.length ? readName(core, () => false) : context.readName(core);
  const reading = !several && isCampaign(context, quote, core, read) ? CAMPAIGN : read;
  // “一三五”发展思路: a code in Chinese numerals.
  if (/^[一二三四五六七八九]{3,5}$/.test(core) && CODE_HEAD.test(context.text.slice(quote.end, quote.end + 16)))
    return { ...base, shape: 'arithmetic', evidence: new Set(['quoted' as const, 'digit-code' as const]) };
  if (isRefusal(reading)) return { candidate: { ...base, shape: 'numeral-noun', evidence }, reason: reading };
  for (const name of reading.evidence) evidence.add(name);
  if (quote.mark === '《' && TITLE_OF_A_DOCUMENT.test(core)) {
    return { candidate: { ...base, shape: reading.shape, evidence }, reason: 'title-of-a-document' };
  }
  if (several && raw.length > LONGEST_NAME + 2) return null;
  if (several && reading.evidence.length === 0 && reading.shape === 'numeral-noun' && !isNumeral(core[0])) return null;
  const optional = reading.optional === true || (!several && raw.length > LONGEST_NAME);
  return { ...base, shape: reading.shape, evidence, ...(optional ? { optional } : {}) };
}

const CAMPAIGN: Reading = { shape: 'campaign', evidence: ['bound-head'] };

/** “百万人才进海岛”行动, “万人清河”活动: what stands quoted before 行动 or 工程 is its name, vague numbers and all. */
const isCampaign = (context: Context, quote: Quote, core: string, read: Reading | Refusal): boolean =>
  (read === 'idiom' || /^[百千万][㐀-鿿]{3}/.test(core)) &&
  (isRefusal(read) || read.optional !== true) &&
  /^.(?:专项)?(?:行动|工程|活动|计划)/.test(context.text.slice(quote.end, quote.end + 5));

function markEvidence(quote: Quote, several: boolean): EvidenceName {
  if (!quote.balanced) return 'quoted-half';
  if (quote.title) return 'title-marks';
  return several ? 'quoted-list' : 'quoted';
}
