import type { FullEntry } from '../../model/dictionary-entry.js';
import { SAY } from '../messages.js';
import { quotedNames } from '../quoted.js';
import type { CheckInput, Draft } from '../rule.js';
import { suggest } from '../suggestion.js';
import { headBehind, verbBefore } from '../surroundings.js';
import { isInRow } from './company.js';
import { isKindNoun } from './heads.js';
import { atMost } from './suspicion.js';

// Verbs of attitude govern the names that list them and hardly anything else in quotation marks.
const ATTITUDES = ['增强', '坚定', '做到', '捍卫', '拥护', '树牢', '统筹推进', '协调推进', '深刻领悟'];

const SHORTEST = 4;
const LONGEST = 8;

/** Nouns of two words that one formula alone stands before. */
const FIXED_HEADS = ['总体布局', '战略布局', '重要思想'];

interface Frames {
  /** Names by what stands before their noun (八八 of 八八战略). */
  readonly byCore: ReadonlyMap<string, FullEntry | null>;
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
  const byCore = new Map<string, FullEntry | null>();
  for (const entry of entries.values()) {
    const { core, head } = entry;
    if (entry.verified !== 'official' || entry.kind === 'phrase') continue;
    if (core && head && isKindNoun(head) && !/[个大项条]/.test(core)) byCore.set(core, byCore.has(core) ? null : entry);
    if (entry.level !== 'central' || entry.status !== 'current' || entry.optional) continue;
    if (entry.name.length < SHORTEST) continue;
    // The first verb that an entry lists is its own; others may be shared.
    const verb = entry.verbs?.[0] ?? '';
    const frame = verb + entry.name.slice(0, 2);
    if (ATTITUDES.includes(verb) && isInRow(entry.name)) byVerb.set(frame, byVerb.has(frame) ? null : entry);
    for (const head of entry.heads ?? [])
      if (FIXED_HEADS.includes(head)) byHead.set(head, byHead.has(head) ? null : entry);
  }
  const made = { byVerb, byHead, byCore };
  framesOf.set(entries, made);
  return made;
}

/** A quoted unknown in the place of a formula: between its verb or its noun, and with something of its name (坚定“四个维护”). */
export function* blends(input: CheckInput): Generator<Draft> {
  const { text, places } = input;
  for (const { start, end } of quotedNames(input)) {
    if (end - start > LONGEST) continue;
    if (places.some((place) => place.entry && place.start === start && place.end === end)) continue;
    const written = text.slice(start, end);
    const found = expected(input, start, end);
    if (!found || written === found.entry.name || !resembles(written, found.entry.name)) continue;
    const { entry, frame } = found;
    yield {
      start,
      end,
      subject: written,
      severity: atMost('warning', entry),
      message: SAY.misquotedFrame(written, entry.name, frame),
      ...suggest(input, { start, end }, entry.name),
    };
  }
}

/** The one formula that stands with this verb, before this noun, or with another noun of the same kind (八八策略). */
function expected(
  { text, knowledge }: CheckInput,
  start: number,
  end: number,
): { entry: FullEntry; frame: string } | null {
  const { byVerb, byHead, byCore } = frames(knowledge.entries);
  const written = text.slice(start, end);
  const verb = verbBefore(text, start, ATTITUDES) ?? '';
  const ofVerb = byVerb.get(verb + written.slice(0, 2));
  if (ofVerb) return { entry: ofVerb, frame: verb };
  const head = headBehind(text, end, FIXED_HEADS) ?? '';
  const ofHead = byHead.get(head);
  if (ofHead) return { entry: ofHead, frame: head };
  const core = written.slice(0, -2);
  const ofCore = isKindNoun(written.slice(-2)) ? byCore.get(core) : undefined;
  return ofCore ? { entry: ofCore, frame: core } : null;
}

/** About as long, and the same numeral, or half of the shorter name at least stands in the other. */
const resembles = (written: string, name: string): boolean =>
  Math.abs(written.length - name.length) <= 1 &&
  (written[0] === name[0] ||
    [...written].filter((unit) => name.includes(unit)).length * 2 >= Math.min(written.length, name.length));
