import type { FullEntry } from '../model/dictionary-entry.js';
import type { Relative } from '../model/explanation.js';

/** An entry and all that lead to it or come from it, in order of time; empty where it has no relatives. */
export function lineageOf(entry: FullEntry, entries: readonly FullEntry[]): Relative[] {
  const byId = new Map(entries.map((other) => [other.id, other]));
  const found = new Map<FullEntry, Relative>([[entry, relative(entry, 'self')]]);
  const queue = [entry];
  for (const here of queue) {
    const add = (other: FullEntry | undefined, relation: Relative['relation'], replacedSince?: string): void => {
      if (!other || found.has(other)) return;
      found.set(other, {
        ...relative(other, relation),
        of: here.name,
        ...(replacedSince ? { replacedSince } : {}),
      });
      queue.push(other);
    };
    add(byId.get(here.derivedFrom ?? ''), 'derived-from');
    add(byId.get(here.supersededBy ?? ''), 'replaced-by', here.supersededSince);
    for (const other of entries) {
      if (other.derivedFrom === here.id) add(other, 'gave-rise-to');
      if (other.supersededBy === here.id) add(other, 'replaced', other.supersededSince);
    }
  }
  return found.size > 1 ? [...found.values()].sort(byTime) : [];
}

const relative = ({ id, name, since }: FullEntry, relation: Relative['relation']): Relative => ({
  id,
  name,
  ...(since ? { since } : {}),
  relation,
});

/** What came first; what has no date stands at the end. */
const byTime = (a: Relative, b: Relative): number => {
  const [one, other] = [a.since ?? '9', b.since ?? '9'];
  return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
};
