import type { FullEntry } from '../../model/dictionary-entry.js';
import type { Severity } from '../../model/finding.js';
import type { Span } from '../../model/span.js';
import { isNamed } from '../places.js';
import type { CheckInput } from '../rule.js';
import { before, headBehind, isQuoted, verbBefore } from '../surroundings.js';
import { hasCompanion, isOneOfPattern, isWrittenAgain, standsBeside } from './company.js';
import { ofForm } from './form-weight.js';
import { itemsBehind } from './items-behind.js';
import { type Look, OPEN, type Slip } from './slip.js';

/** How much each slip says by itself: 3 is a warning, 4 an error. */
const SLIPS: Readonly<Record<Slip, number>> = {
  liang: 4,
  doubled: 4,
  alike: 3,
  swapped: 3,
  permuted: 3,
  missing: 1,
  uncounted: 1,
  added: 1,
  classifier: 1,
  numeral: 1,
  other: 1,
};

const WARNING = 3;
const ERROR = 4;
/** The items behind the name are the entry's; a fellow of its row stands beside it; the right name stands elsewhere. */
const ITEMS = 4;
const COMPANION = 2;
const ELSEWHERE = 1;
/** Against it: other items; the same again; the right name beside it; a row of one pattern. */
const OTHER_ITEMS = 3;
const AGAIN = 2;
const BESIDE = 2;
const ROW = 3;
/** 中央 before a name of the whole country. */
const LEAD = 2;

/** Those of them that make another name, not a worse one. */
const OTHER_NAMES: ReadonlySet<Slip> = new Set(['classifier', 'numeral', 'other']);

export interface Suspicion {
  readonly entry: FullEntry;
  readonly weight: number;
  readonly severity: Severity;
  readonly verb: string | undefined;
  readonly itemCount: number;
}

/** Weighs what speaks for `span` being a slip for `right`, a form of the entry. Null: not enough. */
export function suspect(
  input: CheckInput,
  span: Span,
  right: string,
  entry: FullEntry,
  { slip, nonsense }: Look,
): Suspicion | null {
  const { text } = input;
  const quoted = isQuoted(text, span.start, span.end);
  const verb = entry.verbs && verbBefore(text, span.start, entry.verbs);
  const head = entry.heads && headBehind(text, span.end, entry.heads);
  const open = OPEN.has(slip);
  let weight = SLIPS[slip] + ofForm(right, entry, { slip, nonsense }, quoted) + (open ? nonsense : 0);
  if (verb) weight += verb.length >= 2 ? 2 : 1;
  if (head) weight += head.length >= 4 ? 2 : 1;
  if (open && entry.level === 'central' && before(text, span.start, 2) === '中央') weight += LEAD;
  // Not even the items, which take time to read, and the company would make up for what is missing.
  if (weight + ITEMS + COMPANION + ELSEWHERE < WARNING) return null;
  const companion = hasCompanion(input, span, right);
  if (companion) weight += COMPANION;
  const items = itemsBehind(text, span, entry);
  if (items.own) weight += ITEMS;
  if (items.other) weight -= OTHER_ITEMS;
  const bound = (verb?.length ?? 0) >= 2 || head !== undefined || items.own;
  // No word is meant by what makes none.
  const mayBeMeant = nonsense < 1 && (slip === 'other' || (OTHER_NAMES.has(slip) && !bound));
  if (mayBeMeant && isWrittenAgain(input, span)) weight -= AGAIN;
  if (mayBeMeant && standsBeside(input, span, right)) weight -= BESIDE;
  else if (isNamed(input.places, entry)) weight += ELSEWHERE;
  if (slip !== 'liang' && slip !== 'doubled' && isOneOfPattern(input, span, right)) weight -= ROW;
  // Names that the language also makes by chance need their marks, or what they are bound to, or to be no words.
  if ((entry.bare ?? 'yes') !== 'yes' && !quoted && !bound)
    weight -= !open && (nonsense > 0 || slip === 'doubled') ? 0 : 3;
  if (weight < WARNING) return null;
  const severity =
    weight >= ERROR && (!open || items.own || ((slip === 'uncounted' || slip === 'classifier') && (bound || companion)))
      ? 'error'
      : 'warning';
  return { entry, weight, severity, verb, itemCount: items.count };
}

/** An entry without a source raises no error on anybody's text. */
export const atMost = (severity: Severity, { verified }: FullEntry): Severity =>
  verified === 'no' && severity === 'error' ? 'warning' : severity;
