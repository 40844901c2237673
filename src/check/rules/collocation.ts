import { SAY } from '../messages.js';
import type { Rule } from '../rule.js';
import { verbBefore } from '../surroundings.js';

/** The verb before a quoted formula is fixed to other formulas, and not to this one (做到“两个确立”). */
export const collocation: Rule = {
  id: 'collocation',
  severity: 'warning',
  check: function* ({ text, places, knowledge }) {
    const owners = new Map<string, string>();
    for (const { name, verbs, kind, shape } of knowledge.entries.values())
      if (kind !== 'phrase' && shape === 'set-name')
        for (const verb of verbs ?? []) if (!owners.has(verb)) owners.set(verb, name);
    const verbs = [...owners.keys()].filter((verb) => STRICT.has(verb));
    for (const { start, end, entry, occurrence } of places) {
      if (!entry?.verbs?.length || !occurrence.quoted || entry.shape !== 'set-name') continue;
      const verb = verbBefore(text, start, [...verbs, ...entry.verbs]);
      if (
        verb === undefined ||
        entry.verbs.includes(verb) ||
        entry.verbs.some((own) => own.endsWith(verb) || verb.endsWith(own))
      )
        continue;
      yield {
        start,
        end,
        subject: `${verb} ${entry.name}`,
        message: SAY.collocation(verb, entry.name, entry.verbs.slice(0, 3).join('、'), owners.get(verb) ?? ''),
      };
    }
  },
};

/** Verbs that are not said of just anything. */
const STRICT: ReadonlySet<string> = new Set([
  '做到',
  '增强',
  '坚定',
  '拥护',
  '捍卫',
  '深刻领悟',
  '忠诚拥护',
  '坚决做到',
]);
