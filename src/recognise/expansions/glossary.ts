import type { Candidate } from '../candidate.js';
import type { Context } from '../context.js';
import { fitting, listAt } from './after.js';
import { type ItemList, trimItems } from './list.js';
import { rowOf } from './shared.js';

const ENTRY = /^(?:\d{1,3}|[（(][一二三四五六七八九十\d]{1,3}[）)])?[.．、]?\s?[^。，；：\n]{1,40}$/;

/** An entry of a glossary explains its head word: 6.六大科技专项：…甲、乙、丙等6个…. */
export function inGlossary(context: Context, candidate: Candidate, counts: readonly number[]): ItemList | null {
  const { text } = context;
  const line = context.lineAt(candidate.start);
  const colon = candidate.end + text.slice(candidate.end, candidate.end + 31).indexOf('：');
  if (counts.length === 0 || colon < candidate.end || candidate.start - line.start > 40 || colon > line.end)
    return null;
  // A row of names has one explanation for all of them (sharedGloss), or none that can be told apart.
  if (!ENTRY.test(text.slice(line.start, colon)) || rowOf(context, candidate)) return null;
  // “一核、三带”：一核指…，三带指…: the entry explains its parts one by one.
  if (context.quoteOf(candidate) === undefined && isQuotedPart(text, candidate)) return null;
  const start = text[colon + 1] === '\n' ? colon + 2 : colon + 1;
  const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start);
  const body = text.slice(start, Math.min(end, start + 400));
  const head = text.slice(candidate.end, colon).replace(/^[^㐀-鿿]+/u, '') || null;
  return byCue(text, start, body, counts) ?? byQuotation(start, body, counts) ?? byClause(start, body, counts, head);
}

const isQuotedPart = (text: string, { start, end }: Candidate): boolean =>
  text[start - 1] === '、' || text[end] === '、';

function byCue(text: string, start: number, body: string, counts: readonly number[]): ItemList | null {
  for (const cue of body.matchAll(/(?:包括|分别是|分别为|分别指|是指|指|即)：?/g)) {
    const list = listAt(text, start + cue.index + cue[0].length, counts, null);
    if (list?.items.every((item) => item.length <= 30)) return list;
  }
  return null;
}

function byQuotation(start: number, body: string, counts: readonly number[]): ItemList | null {
  for (const quote of body.matchAll(/[“「]([^”」]{4,60})[”」]/g)) {
    const items = quote[1].includes('、') ? fitting(quote[1], counts) : null;
    if (items)
      return { items, span: { start: start + quote.index + 1, end: start + quote.index + quote[0].length - 1 } };
  }
  return null;
}

function byClause(start: number, body: string, counts: readonly number[], head: string | null): ItemList | null {
  for (const clause of body.matchAll(/[^，。；：]+/g)) {
    if (!clause[0].includes('、')) continue;
    const items = fitting(
      clause[0].replace(/(?:等|[一二两三四五六七八九十\d]+[个大项条类种]|(?<=[㐀-鿿])[“「『]).*$/u, ''),
      counts,
    );
    if (items)
      return {
        items: trimItems(items, head),
        span: { start: start + clause.index, end: start + clause.index + clause[0].length },
      };
  }
  return null;
}
