import type { Form } from '../model/entry.js';
import { type Automaton, type Child, childrenOf } from '../text/automaton.js';
import { isNumeral } from '../text/characters.js';

/** The ways on from a state: those after which a unit can stand, or a form ends, by that unit; `last`: only the latter. */
export interface Ways {
  readonly before: ReadonlyMap<number, readonly Child[]>;
  readonly last: readonly Child[];
}

export const NONE: Ways = { before: new Map(), last: [] };
const leading = new WeakMap<Automaton, Uint8Array>();
const waysByState = new WeakMap<Automaton, Ways[]>();

/** 1 for the states from which a name can still be reached: most of the automaton are words, which nobody is near to. */
export function leadingToNames(automaton: Automaton, forms: readonly Form[]): Uint8Array {
  let leads = leading.get(automaton);
  if (!leads) {
    leads = new Uint8Array(automaton.values.length);
    for (let end = 0; end < leads.length; end++)
      if (forms[automaton.values[end]]?.kind === 'entry')
        for (let state = end; state >= 0 && !leads[state]; state = automaton.check[state]) leads[state] = 1;
    leading.set(automaton, leads);
  }
  return leads;
}

/** Some states have thousands of ways on (一…), of which the next unit of the text leaves a few. Kept once looked for. */
export function waysOf(automaton: Automaton, leads: Uint8Array, state: number): Ways {
  const known = waysByState.get(automaton) ?? [];
  if (known.length === 0) waysByState.set(automaton, known);
  known[state] ??= makeWays(automaton, leads, state);
  return known[state];
}

function makeWays(automaton: Automaton, leads: Uint8Array, state: number): Ways {
  const before = new Map<number, Child[]>();
  const last: Child[] = [];
  const on = (from: number): readonly Child[] => childrenOf(automaton, from).filter(({ to }) => leads[to]);
  for (const child of on(state)) {
    const ends = automaton.values[child.to] >= 0;
    if (ends) last.push(child);
    for (const { unit } of on(child.to)) {
      const children = before.get(unit) ?? [];
      before.set(unit, children);
      if (!ends) children.push(child);
    }
  }
  for (const children of before.values()) children.push(...last);
  return { before, last };
}

const numerals = new WeakMap<Automaton, readonly Child[]>();

/** The first character is the one by which names are found: of all that could stand in its place only numerals are tried. */
export function numeralsOf(automaton: Automaton): readonly Child[] {
  let found = numerals.get(automaton);
  if (!found) {
    found = childrenOf(automaton, 0).filter(({ unit }) => isNumeral(String.fromCharCode(unit)));
    numerals.set(automaton, found);
  }
  return found;
}
