import { isDigit, isHan, isNumeral, numeralValue } from '../../text/characters.js';
import { looksAlike } from '../look-alike.js';
import { SAY } from '../messages.js';
import { type Edit, findNearForms, type NearForm } from '../near-forms.js';
import { isLayout } from '../permuted.js';
import { overlapping } from '../places.js';
import type { CheckInput, Draft } from '../rule.js';
import { isQuoted } from '../surroundings.js';
import { isInsideKnown } from './known.js';
import { atMost, type Slip, type Suspicion, suggest, suspect } from './suspicion.js';

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
    if (isNumeral(text[start - 1]) || isDigit(text[start - 1]) || text[start - 1] === '第') continue;
    const judged = candidates.flatMap((near) => judge(input, near));
    // Close to several entries: nobody can say which is meant.
    const best = judged.filter(
      ({ suspicion }) => suspicion.weight === Math.max(...judged.map((one) => one.suspicion.weight)),
    );
    if (new Set(best.map(({ suspicion }) => suspicion.entry.id)).size === 1) yield draftOf(input, best[0]);
  }
}

function judge(input: CheckInput, near: NearForm): Judged[] {
  const slip = slipOf(input, near);
  const entry = slip && input.knowledge.entries.get(near.form.entry.id);
  if (!slip || !entry || (slip !== 'liang' && isPattern(near))) return [];
  const suspicion = suspect(input, near, near.form.form, entry, slip);
  return suspicion && isWhole(input, near) && !isInsideKnown(input, near) ? [{ near, slip, suspicion }] : [];
}

/** 一市一策 beside 一事一策: patterns that everybody fills. Codes differ in one digit from any other code. */
const isPattern = ({ form }: NearForm): boolean =>
  form.entry.shape === 'distributive' ||
  form.entry.optional === true ||
  isLayout(form.form) ||
  /^[\dA-Z+]+$/.test(form.form);

/** What was found must not be a piece of a longer unknown name. */
function isWhole({ places }: CheckInput, near: NearForm): boolean {
  const around = overlapping(places, near).find((place) => !place.entry);
  return !around || (around.start === near.start && Math.abs(around.end - near.end) <= 4);
}

const NUMERALS = /[一二三四五六七八九十百千万两双\d]/;
const CLASSIFIERS = '个大项种条';

/** What kind of slip an edit is; undefined for one that nobody makes. */
function slipOf({ text, knowledge }: CheckInput, { edit, form, start, end }: NearForm): Slip | undefined {
  if (edit.kind !== 'replaced') {
    const [first, second] = [text[edit.at], text[edit.at + 1]];
    if (edit.kind === 'swapped') return NUMERALS.test(first) || NUMERALS.test(second) ? undefined : 'swapped';
    const unit = edit.kind === 'missing' ? edit.meant : first;
    return form.form.length >= 5 && isHan(unit) && unit !== '的' && !NUMERALS.test(unit) && edit.at > start
      ? 'length'
      : undefined;
  }
  const { written, meant } = edit;
  if (written + meant === '二两') return form.form.length > 2 ? 'liang' : undefined;
  if (NUMERALS.test(written) || NUMERALS.test(meant)) return isOtherNumeral(edit) ? 'numeral' : undefined;
  if (!isHan(written) || !isHan(meant)) return undefined;
  if (CLASSIFIERS.includes(written) && CLASSIFIERS.includes(meant) && edit.at === start + 1) return 'classifier';
  if (knowledge.soundAlike(written, meant) || looksAlike(written, meant)) return 'alike';
  // Another word altogether: only what is marked as a name is meant as one (制造两个美国).
  return form.form.length >= 4 && isQuoted(text, start, end) ? 'other' : undefined;
}

const isOtherNumeral = ({ written, meant }: Extract<Edit, { kind: 'replaced' }>): boolean =>
  numeralValue(written) !== null && numeralValue(meant) !== null && !isDigit(written);

function draftOf(input: CheckInput, { near, slip, suspicion }: Judged): Draft {
  const { start, end } = near;
  const written = input.text.slice(start, end);
  return {
    start,
    end,
    entryId: suspicion.entry.id,
    subject: written,
    severity: atMost(suspicion.severity, suspicion.entry),
    message: messageOf(input, written, near, slip, suspicion),
    ...suggest(input, near, near.form.form),
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
