import { longestAt } from '../../text/automaton.js';
import { isNumeral } from '../../text/characters.js';
import { SAY } from '../messages.js';
import type { CheckInput, Draft } from '../rule.js';
import { suggest } from '../suggestion.js';
import { continuesNumber } from '../surroundings.js';
import { isInsideKnown } from './known.js';
import { atMost, suspect } from './suspicion.js';

/** Wrong forms that the dictionary lists. */
export function* wrongForms(input: CheckInput): Generator<Draft> {
  const { text, knowledge } = input;
  const { automaton, rows } = knowledge.wrongForms;
  for (let at = 0; at < text.length; at++) {
    const hit = longestAt(automaton, text, at);
    if (!hit) continue;
    const { form, entry, reason, taste } = rows[hit[0]];
    const span = { start: at, end: hit[1] };
    // A longer right form may hold the wrong one.
    if (isInsideKnown(input, span) || (isNumeral(form[0]) && continuesNumber(text[at - 1]))) continue;
    yield {
      ...span,
      entryId: entry.id,
      subject: form,
      severity: taste ? 'info' : atMost('error', entry),
      message: SAY.wrongForm(form, entry.name, reason),
      ...suggest(input, span, entry.name),
    };
    at = hit[1] - 1;
  }
}

/** Paired names with their parts exchanged. */
export function* permutedNames(input: CheckInput): Generator<Draft> {
  const { text, knowledge } = input;
  const { automaton, rows } = knowledge.permuted;
  for (let at = 0; at < text.length; at++) {
    const hit = isNumeral(text[at]) && !continuesNumber(text[at - 1]) ? longestAt(automaton, text, at) : null;
    if (!hit) continue;
    const { entry, right, form } = rows[hit[0]];
    const span = { start: at, end: hit[1] };
    const suspicion = isInsideKnown(input, span)
      ? null
      : suspect(input, span, right, entry, { slip: 'permuted', nonsense: 0 });
    if (!suspicion) continue;
    yield {
      ...span,
      entryId: entry.id,
      subject: form,
      severity: atMost(suspicion.severity, entry),
      message: SAY.misquotedOrder(form, right),
      ...suggest(input, span, right),
    };
  }
}
