import type { FullEntry } from '../../model/dictionary-entry.js';
import type { Severity } from '../../model/finding.js';
import { overlaps, type Span } from '../../model/span.js';
import { longestAt } from '../../text/automaton.js';
import { isDigit, isHan, isNumeral, numeralValue } from '../../text/characters.js';
import { looksAlike } from '../look-alike.js';
import { SAY } from '../messages.js';
import { type Edit, findNearForms, type NearForm } from '../near-forms.js';
import type { CheckInput, Draft, Rule } from '../rule.js';
import { announcedList, isQuoted, verbBefore } from '../surroundings.js';

/**
 * A name that is close to exactly one entry and itself unknown: a known wrong form; a character replaced by sound or
 * shape; two swapped; 二 for 两; another numeral, where the items or a fixed verb are those of the entry.
 */
export const misquoted: Rule = {
  id: 'misquoted',
  severity: 'error',
  check: function* (input) {
    const wrong = [...wrongForms(input)];
    yield* wrong;
    const near = [...nearForms(input)].filter((draft) => !wrong.some((other) => overlaps(draft, other)));
    yield* near;
    yield* wrongHeads(input);
  },
};

/** An entry without a source raises no error on anybody's text. */
const atMost = (severity: Severity, { verified }: FullEntry): Severity =>
  verified === 'no' && severity === 'error' ? 'warning' : severity;

function* wrongForms(input: CheckInput): Generator<Draft> {
  const { text, knowledge } = input;
  const { automaton, rows } = knowledge.wrongForms;
  for (let at = 0; at < text.length; at++) {
    const hit = longestAt(automaton, text, at);
    if (!hit) continue;
    const { form, entry, reason, taste } = rows[hit[0]];
    const span = { start: at, end: hit[1] };
    // A longer right form may hold the wrong one.
    if (isInsideKnown(input, span) || (isNumeral(form[0]) && isNumeral(text[at - 1]))) continue;
    yield {
      ...span,
      subject: form,
      severity: taste ? 'info' : atMost('error', entry),
      message: SAY.wrongForm(form, entry.name, reason),
      ...suggest(input, span, entry.name),
    };
    at = hit[1] - 1;
  }
}

function* nearForms(input: CheckInput): Generator<Draft> {
  const { text, knowledge } = input;
  const byPlace = new Map<number, NearForm[]>();
  for (const near of findNearForms(text, knowledge.automaton, knowledge.forms)) {
    const found = byPlace.get(near.start);
    if (found) found.push(near);
    else byPlace.set(near.start, [near]);
  }
  for (const [start, candidates] of byPlace) {
    if (isNumeral(text[start - 1]) || isDigit(text[start - 1]) || text[start - 1] === '第') continue;
    const judged = candidates
      .filter((near) => !isInsideKnown(input, near) && !isPattern(near) && isWhole(input, near))
      .flatMap((near) => judge(input, near));
    // Close to several entries: nobody can say which is meant.
    const best = judged.filter(({ weight }) => weight === Math.max(...judged.map((one) => one.weight)));
    if (new Set(best.map(({ entry }) => entry.id)).size === 1) yield best[0].draft;
  }
}

/** A known formula, a form of the dictionary or a word of the lexicon covers the place: nothing is wrong with it. */
function isInsideKnown({ text, places, knowledge }: CheckInput, span: Span): boolean {
  if (places.some(({ entry, start, end }) => entry && start < span.end && span.start < end)) return true;
  for (let at = Math.max(0, span.start - 8); at < span.end; at++) {
    const hit = longestAt(knowledge.automaton, text, at);
    if (!hit) continue;
    // The word may be shorter than the name that it ends (一盘棋), but not a mere part of it.
    if (hit[1] > span.start && (at < span.start || hit[1] >= span.end)) return true;
  }
  return false;
}

/** 一市一策 beside 一事一策: patterns that everybody fills. 三个X: too open. */
const isPattern = ({ form }: NearForm): boolean =>
  form.entry.shape === 'distributive' ||
  form.form.startsWith('一') ||
  form.entry.optional === true ||
  /^[\dA-Z+]+$/.test(form.form);

/** What was found must not be a piece of a longer unknown name. */
function isWhole({ places }: CheckInput, near: NearForm): boolean {
  const around = places.find((place) => overlaps(place, near));
  return !around || (around.start === near.start && Math.abs(around.end - near.end) <= 4);
}

interface Judged {
  readonly entry: FullEntry;
  readonly weight: number;
  readonly draft: Draft;
}

const NUMERALS = /[一二三四五六七八九十百千万两双\d]/;

function judge(input: CheckInput, near: NearForm): Judged[] {
  const { text, knowledge } = input;
  const entry = knowledge.entries.get(near.form.entry.id);
  if (!entry) return [];
  const written = text.slice(near.start, near.end);
  const quoted = isQuoted(text, near.start, near.end);
  const verb = verbBefore(text, near.start, entry.verbs ?? []);
  const sure = !near.form.entry.bare || quoted || verb !== undefined;
  const made = (weight: number, severity: Severity, message: Draft['message']): Judged[] => [
    {
      entry,
      weight,
      draft: {
        start: near.start,
        end: near.end,
        subject: written,
        severity: atMost(severity, entry),
        message,
        ...suggest(input, near, near.form.form),
      },
    },
  ];
  const { edit } = near;
  if (edit.kind === 'replaced' && (NUMERALS.test(edit.written) || NUMERALS.test(edit.meant))) {
    if (edit.written + edit.meant === '二两' && sure)
      return made(4, 'error', SAY.misquotedCharacter(written, near.form.form, edit.written, edit.meant));
    return otherNumeral(input, near, entry, edit, verb, made);
  }
  if (!sure || !isHanEdit(edit)) return [];
  const strong: Severity = quoted || verb !== undefined || near.form.form.length >= 5 ? 'error' : 'warning';
  switch (edit.kind) {
    case 'replaced': {
      const alike = knowledge.soundAlike(edit.written, edit.meant) || looksAlike(edit.written, edit.meant);
      return alike ? made(3, strong, SAY.misquotedCharacter(written, near.form.form, edit.written, edit.meant)) : [];
    }
    case 'swapped':
      if (NUMERALS.test(text[edit.at]) || NUMERALS.test(text[edit.at + 1])) return [];
      return made(3, strong, SAY.misquotedOrder(written, near.form.form));
    case 'missing':
      return near.form.form.length >= 5 && quoted
        ? made(2, 'warning', SAY.misquotedMissing(written, near.form.form, edit.meant))
        : [];
    case 'added':
      return near.form.form.length >= 5 && quoted
        ? made(2, 'warning', SAY.misquotedAdded(written, near.form.form, text[edit.at]))
        : [];
  }
}

const isHanEdit = (edit: Edit): boolean => edit.kind !== 'replaced' || (isHan(edit.written) && isHan(edit.meant));

/** 五个意识: another numeral makes a name of its own (六害 after 四害), unless the items or the verb give it away. */
function otherNumeral(
  { text, places, ...input }: CheckInput,
  near: NearForm,
  entry: FullEntry,
  edit: Extract<Edit, { kind: 'replaced' }>,
  verb: string | undefined,
  made: (weight: number, severity: Severity, message: Draft['message']) => Judged[],
): Judged[] {
  if (numeralValue(edit.written) === null || numeralValue(edit.meant) === null || isDigit(edit.written)) return [];
  const written = text.slice(near.start, near.end);
  const place = places.find((one) => one.start === near.start && one.end === near.end);
  const items =
    place?.occurrence.expansion?.items ?? (place && announcedList({ ...input, text, places }, place)?.items);
  const own = entry.items ?? [];
  const shared = items?.filter((item) => own.some((one) => one.includes(item) || item.includes(one))).length ?? 0;
  if (items && own.length > 1 && shared * 2 > own.length && items.length === own.length)
    return made(4, 'error', SAY.misquotedNumeral(written, near.form.form, SAY.numeralItems(items.length)));
  if (verb !== undefined && verb.length >= 2 && !items)
    return made(2, 'warning', SAY.misquotedNumeral(written, near.form.form, SAY.numeralVerb(verb)));
  return [];
}

/** 五位一体总布局: behind a known name stands what is one character away from a noun that it is bound to. */
function* wrongHeads({ text, places }: CheckInput): Generator<Draft> {
  for (const { entry, end, occurrence } of places) {
    if (!entry || entry.core || occurrence.head !== null) continue;
    const from = /[”’」』"']/.test(text[end] ?? '') ? end + 1 : end;
    const heads = (entry.heads ?? []).filter((head) => head.length >= 4);
    if (heads.some((head) => text.startsWith(head, from))) continue;
    for (const head of heads) {
      // The noun without its last character may be another noun (高速铁路 of 高速铁路网).
      for (let i = 0; i < head.length - 1; i++) {
        const short = head.slice(0, i) + head.slice(i + 1);
        if (!text.startsWith(short, from)) continue;
        yield {
          start: from,
          end: from + short.length,
          subject: `${occurrence.core}${short}`,
          severity: 'warning',
          message: SAY.misquotedHead(short, head, entry.name),
        };
        i = head.length;
      }
    }
  }
}

/** The right form in the place of the wrong one, where the file has it character by character. */
function suggest(
  { toSource, document, text }: CheckInput,
  span: Span,
  right: string,
): Pick<Draft, 'suggestions' | 'certain'> {
  const place = toSource(span);
  const same = document.source.slice(place.start, place.end) === text.slice(span.start, span.end);
  return same ? { suggestions: [{ ...place, text: right }] } : {};
}
