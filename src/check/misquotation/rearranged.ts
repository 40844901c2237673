import type { Form } from '../../model/entry.js';
import { longestAt } from '../../text/automaton.js';
import { SAY } from '../messages.js';
import { isLayout } from '../permuted.js';
import { quotedNames } from '../quoted.js';
import type { CheckInput, Draft } from '../rule.js';
import { suggest } from '../suggestion.js';
import { atMost, suspect } from './suspicion.js';

type Row = { readonly form: string; readonly id: string };
const indexes = new WeakMap<readonly Form[], ReadonlyMap<string, Row | null>>();

const sorted = (name: string): string => [...name].sort().join('');

/** The forms by their characters, whatever their order; null where several have the same. */
function index(forms: readonly Form[]): ReadonlyMap<string, Row | null> {
  const known = indexes.get(forms);
  if (known) return known;
  const made = new Map<string, Row | null>();
  for (const one of forms) {
    if (one.kind !== 'entry' || one.form.length < 4 || one.entry.optional || one.entry.shape === 'distributive')
      continue;
    const key = sorted(one.form.replace('、', ''));
    const other = made.get(key);
    made.set(key, made.has(key) && other?.id !== one.entry.id ? null : (other ?? { form: one.form, id: one.entry.id }));
  }
  indexes.set(forms, made);
  return made;
}

/** A quoted name with all characters of a known one, in another order (“全面四个”, “八横八纵”, “三降一去一补”). */
export function* rearranged(input: CheckInput): Generator<Draft> {
  const { text, knowledge } = input;
  for (const { start, end } of quotedNames(input)) {
    const written = text.slice(start, end);
    // Plans of space differ from place to place.
    if (isLayout(written)) continue;
    const row = index(knowledge.forms).get(sorted(written.replace('、', '')));
    if (!row || longestAt(knowledge.automaton, written, 0)?.[1] === written.length) continue;
    const entry = knowledge.entries.get(row.id);
    const suspicion = entry && suspect(input, { start, end }, row.form, entry, { slip: 'permuted', nonsense: 0 });
    if (!suspicion || row.form.replace('、', '') === written.replace('、', '')) continue;
    yield {
      start,
      end,
      subject: written,
      severity: atMost(suspicion.severity, entry),
      message: SAY.misquotedOrder(written, row.form),
      ...suggest(input, { start, end }, row.form),
    };
  }
}
