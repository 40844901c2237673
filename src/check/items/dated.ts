import type { FullEntry, Sense } from '../../model/dictionary-entry.js';
import { isCertainlyFrom } from '../../text/dates.js';
import { SAY } from '../messages.js';
import type { CheckInput, Draft } from '../rule.js';
import { spanOf } from './pieces.js';
import { type Reading, readItems } from './reading.js';

/** What tells of the past may list what held then. */
const PAST = /\d{4}年|当时|当年|曾|首次|最初|历史/;

/** Items that a name had until another stood in its place (全面建成小康社会 of 四个全面, until 2020). */
export function* datedItems(input: CheckInput, date: string): Generator<Draft> {
  for (const place of input.places) {
    const { entry } = place;
    if (!entry?.senses?.some(({ until }) => until)) continue;
    const reading = readItems(input, place);
    const then = reading && senseOf(entry, reading);
    if (!then?.until || !isCertainlyFrom(date, then.until)) continue;
    const now = entry.senses.find((sense) => sense !== then && follows(then, sense, date));
    const old = then.items?.filter((item) => !now?.items?.includes(item)) ?? [];
    const fresh = now?.items?.filter((item) => !then.items?.includes(item)) ?? [];
    const listed = reading?.fit.listed.find(({ own }) => own === old[0]);
    if (!reading || !listed || old.length !== 1 || fresh.length !== 1) continue;
    const span = spanOf(listed.piece);
    const sentence =
      input.text
        .slice(Math.max(0, place.start - 40), reading.list.end)
        .split(/[。！？\n]/)
        .pop() ?? '';
    if (PAST.test(sentence) || input.text.includes(fresh[0])) continue;
    yield {
      ...span,
      subject: `${entry.name} ${old[0]}`,
      message: SAY.supersededItem(entry.name, listed.piece.text, then.until, fresh[0]),
      suggestions: listed.piece.text === old[0] ? [{ ...input.toSource(span), text: fresh[0] }] : [],
    };
  }
}

/** The meaning of which all items are listed, and nothing else. */
const senseOf = ({ senses }: FullEntry, { fit, strange }: Reading): Sense | undefined =>
  strange.length === 0 && fit.missing.length === 0 ? senses?.find(({ items }) => items === fit.own) : undefined;

/** Is a meaning the one that came after another, for the most part with the same items? */
const follows = (
  { items: old = [], until = '' }: Sense,
  { items = [], since, until: end }: Sense,
  date: string,
): boolean =>
  since !== undefined &&
  since >= until &&
  (end === undefined || !isCertainlyFrom(date, end)) &&
  items.filter((item) => old.includes(item)).length * 2 > items.length;
