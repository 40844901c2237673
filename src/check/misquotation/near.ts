import type { FullEntry } from '../../model/dictionary-entry.js';
import { isHan, isOpeningQuote } from '../../text/characters.js';
import { SAY } from '../messages.js';
import { findNearForms, type NearForm } from '../near-forms.js';
import { isLayout } from '../permuted.js';
import { overlapping } from '../places.js';
import type { CheckInput, Draft } from '../rule.js';
import { suggest } from '../suggestion.js';
import { continuesNumber } from '../surroundings.js';
import { isInsideKnown } from './known.js';
import { nonsense } from './plausible.js';
import type { Slip } from './slip.js';
import { slipOf } from './slip-of.js';
import { atMost, type Suspicion, suspect } from './suspicion.js';

interface Judged {
  readonly near: NearForm;
  readonly slip: Slip;
  readonly suspicion: Suspicion;
}

/** Names that are one edit away from exactly one entry, and themselves unknown. */
export function* nearForms(input: CheckInput): Generator<Draft> {
  const { text, knowledge } = input;
  const byPlace = new Map<number, NearForm[]>();
  for (const near of findNearForms(text, knowledge.automaton, knowledge.forms)) {
    const found = byPlace.get(near.start);
    if (found) found.push(near);
    else byPlace.set(near.start, [near]);
  }
  for (const [start, candidates] of byPlace) {
    if (continuesNumber(text[start - 1])) continue;
    const judged = candidates.flatMap((near) => judge(input, near));
    // The reading that explains most of the text, then the weightiest.
    const longest = judged.filter(({ near }) => near.end === Math.max(...judged.map((one) => one.near.end)));
    const best = longest.filter(
      ({ suspicion }) => suspicion.weight === Math.max(...longest.map((one) => one.suspicion.weight)),
    );
    const meant = [...new Map(best.map((one) => [one.suspicion.entry.id, one])).values()];
    // Close to several entries: nobody can say which is meant, and another number makes a name of its own.
    if (meant.length === 1 || (meant.length > 1 && meant.every(({ slip }) => slip !== 'numeral')))
      yield draftOf(input, meant);
  }
}

function judge(input: CheckInput, near: NearForm): Judged[] {
  const slip = slipOf(input, near);
  const entry = slip && input.knowledge.entries.get(near.form.entry.id);
  if (!slip || !entry || (!PLAIN.has(slip) && slip !== 'alike' && isHalfQuoted(input, near))) return [];
  if (!PLAIN.has(slip) && isPattern(input, near, entry)) return [];
  const suspicion = suspect(input, near, near.form.form, entry, { slip, nonsense: nonsense(input, near) });
  return suspicion && isWhole(input, near) && !isInsideKnown(input, near) ? [{ near, slip, suspicion }] : [];
}

/** The quoted name is longer than what was found. */
const isHalfQuoted = ({ text }: CheckInput, { start, end }: NearForm): boolean =>
  isOpeningQuote(text[start - 1]) && isHan(text[end]);

/** Slips by which nobody makes another name, whatever its pattern. */
const PLAIN: ReadonlySet<Slip> = new Set(['liang', 'doubled', 'swapped']);

/** 一市一策 beside 一事一策: patterns that everybody fills. Codes differ in one digit from any other code. */
const isPattern = ({ text }: CheckInput, { form, start, end }: NearForm, { level }: FullEntry): boolean =>
  form.entry.shape === 'distributive' ||
  form.entry.optional === true ||
  (level !== 'central' && isLayout(text.slice(start, end))) ||
  /^[\dA-Z+]+$/.test(form.form);

/** What was found must not be a piece of a longer unknown name. */
function isWhole({ places }: CheckInput, near: NearForm): boolean {
  const around = overlapping(places, near).find((place) => !place.entry);
  return !around || (around.start === near.start && Math.abs(around.end - near.end) <= 4);
}

function draftOf(input: CheckInput, meant: readonly Judged[]): Draft {
  const [{ near, slip, suspicion }] = meant;
  const { start, end } = near;
  const written = input.text.slice(start, end);
  const severity = meant.length > 1 ? 'warning' : suspicion.severity;
  return {
    start,
    end,
    entryId: suspicion.entry.id,
    subject: written,
    severity: atMost(severity, suspicion.entry),
    message: messageOf(input, written, near, slip, suspicion),
    suggestions: meant.flatMap((one) => suggest(input, near, one.near.form.form).suggestions ?? []),
  };
}

function messageOf(
  { text }: CheckInput,
  written: string,
  { edit, form }: NearForm,
  slip: Slip,
  { verb, itemCount }: Suspicion,
): Draft['message'] {
  const right = form.form;
  if (edit.kind === 'swapped') return SAY.misquotedOrder(written, right);
  if (edit.kind === 'missing') return SAY.misquotedMissing(written, right, edit.meant);
  if (edit.kind === 'added') return SAY.misquotedAdded(written, right, text[edit.at]);
  if (slip === 'numeral' && itemCount > 0) return SAY.misquotedNumeral(written, right, SAY.numeralItems(itemCount));
  if (slip === 'numeral' && verb) return SAY.misquotedNumeral(written, right, SAY.numeralVerb(verb));
  return SAY.misquotedCharacter(written, right, edit.written, edit.meant);
}
