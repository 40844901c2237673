import { type Automaton, type Child, childrenOf } from '../text/automaton.js';
import { isNumeral } from '../text/characters.js';

/** The ways on from a state: those after which a unit can stand or a form ends, by that unit; `last`: only the latter. */
export class Ways extends Map<number, readonly Child[]> {
  constructor(
    readonly last: readonly Child[],
    before: Iterable<readonly [number, readonly Child[]]> = [],
  ) {
    super(before);
  }
}

export const NONE = new Ways([]);
const waysByState = new WeakMap<Automaton, Ways[]>();

/** Some states have thousands of ways on (一…), of which the next unit of the text leaves a few. Kept once looked for. */
export function waysOf(automaton: Automaton, state: number): Ways {
  const known = waysByState.get(automaton) ?? [];
  if (known.length === 0) waysByState.set(automaton, known);
  known[state] ??= makeWays(automaton, state);
  return known[state];
}

function makeWays(automaton: Automaton, state: number): Ways {
  const before = new Map<number, Child[]>();
  const last: Child[] = [];
  for (const child of childrenOf(automaton, state)) {
    const ends = automaton.values[child.to] >= 0;
    if (ends) last.push(child);
    for (const { unit } of childrenOf(automaton, child.to)) {
      const children = before.get(unit) ?? [];
      before.set(unit, children);
      if (!ends) children.push(child);
    }
  }
  return new Ways(
    last,
    [...before].map(([unit, children]) => [unit, [...last, ...children]] as const),
  );
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
