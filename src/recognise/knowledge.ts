import type { Form } from '../model/entry.js';
import type { Automaton } from '../text/automaton.js';

/** What recognition needs of a dictionary. */
export interface Knowledge {
  readonly forms: readonly Form[];
  readonly automaton: Automaton;
  /** What names begin with: two code units each, the first in the higher half; 0 where there is no second. */
  readonly beginnings: Int32Array;
}

/** What is made of a dictionary once, and kept as long as its forms are. */
export function onceFor<T>(make: (knowledge: Knowledge) => T): (knowledge: Knowledge) => T {
  const made = new WeakMap<Knowledge['forms'], { readonly value: T }>();
  return (knowledge) => {
    let known = made.get(knowledge.forms);
    if (!known) {
      known = { value: make(knowledge) };
      made.set(knowledge.forms, known);
    }
    return known.value;
  };
}
