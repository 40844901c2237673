import type { FullEntry } from '../../model/dictionary-entry.js';
import { isClosingQuote, isHan, isOpeningQuote } from '../../text/characters.js';
import { SAY } from '../messages.js';
import type { CheckInput, Draft } from '../rule.js';
import { behind, headBehind, verbBefore } from '../surroundings.js';
import { atMost, suggest } from './suspicion.js';

// Verbs of attitude govern the names that list them and hardly anything else in quotation marks.
const ATTITUDES = ['增强', '坚定', '做到', '坚决做到', '捍卫', '坚定拥护', '树牢', '统筹推进', '协调推进', '深刻领悟'];

const SHORTEST = 4;
const LONGEST = 8;

interface Frames {
  readonly byVerb: ReadonlyMap<string, FullEntry | null>;
  readonly byHead: ReadonlyMap<string, FullEntry | null>;
}

const framesOf = new WeakMap<ReadonlyMap<string, FullEntry>, Frames>();

/** Verb and beginning of the name, or a noun of two words: where one formula of the whole country alone has them. */
function frames(entries: ReadonlyMap<string, FullEntry>): Frames {
  const known = framesOf.get(entries);
  if (known) return known;
  const byVerb = new Map<string, FullEntry | null>();
  const byHead = new Map<string, FullEntry | null>();
  for (const entry of entries.values()) {
    if (entry.level !== 'central' || entry.status !== 'current' || entry.verified === 'no' || entry.kind === 'phrase')
      continue;
    if (entry.optional || entry.name.length < SHORTEST) continue;
    // The first verb that an entry lists is its own; others may be shared.
    const verb = entry.verbs?.[0] ?? '';
    const frame = verb + entry.name.slice(0, 2);
    if (ATTITUDES.includes(verb)) byVerb.set(frame, byVerb.has(frame) ? null : entry);
    for (const head of entry.heads ?? []) if (head.length >= 4) byHead.set(head, byHead.has(head) ? null : entry);
  }
  const made = { byVerb, byHead };
  framesOf.set(entries, made);
  return made;
}

/** A quoted unknown in the place of a formula: between its verb or its noun, and with something of its name (坚定“四个维护”). */
export function* blends(input: CheckInput): Generator<Draft> {
  const { text, places, knowledge } = input;
  const { byVerb, byHead } = frames(knowledge.entries);
  for (let start = 1; start < text.length; start++) {
    if (!isOpeningQuote(text[start - 1]) || !isHan(text[start])) continue;
    let end = start;
    while (end - start <= LONGEST && isHan(text[end])) end++;
    if (!isClosingQuote(text[end]) || end - start < SHORTEST) continue;
    if (places.some((place) => place.entry && place.start === start && place.end === end)) continue;
    const written = text.slice(start, end);
    const verb = verbBefore(text, start, ATTITUDES);
    const head = headBehind(text, end, [...byHead.keys()]);
    const entry =
      (verb && byVerb.get(verb + written.slice(0, 2))) ??
      (head && text.startsWith(head, behind(text, end)) && byHead.get(head));
    if (!entry || written === entry.name || !resembles(written, entry.name)) continue;
    yield {
      start,
      end,
      subject: written,
      severity: atMost('warning', entry),
      message: SAY.misquotedFrame(written, entry.name, head ?? verb ?? ''),
      ...suggest(input, { start, end }, entry.name, entry),
    };
  }
}

/** Half of the shorter name at least stands in the other. */
const resembles = (written: string, name: string): boolean =>
  [...written].filter((unit) => name.includes(unit)).length * 2 >= Math.min(written.length, name.length);
