import { announcedList, isPart } from '../lists.js';
import { SAY } from '../messages.js';
import type { CheckInput, Place, Rule } from '../rule.js';

/** Two wordings, or two readings, of one formula in one document. */
export const inconsistent: Rule = {
  id: 'inconsistent',
  severity: 'warning',
  check: function* (input) {
    const groups = new Map<string, Place[]>();
    for (const place of input.places) {
      const key = place.entry?.id ?? place.occurrence.core;
      const group = groups.get(key);
      if (group) group.push(place);
      else groups.set(key, [place]);
    }
    for (const group of groups.values()) {
      yield* forms(group);
      yield* expansions(input, group);
    }
  },
};

/** Wordings that the dictionary lists as such; the one that is used most is taken for the document's own. */
function* forms(group: readonly Place[]) {
  const { entry } = group[0];
  if (!entry?.variants) return;
  const counts = new Map<string, number>();
  const wordings = [entry.name, ...entry.variants];
  for (const { occurrence } of group)
    if (wordings.includes(occurrence.core)) counts.set(occurrence.core, (counts.get(occurrence.core) ?? 0) + 1);
  if (counts.size < 2) return;
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || wordings.indexOf(a) - wordings.indexOf(b));
  for (const { start, end, occurrence } of group) {
    const written = occurrence.core;
    // 五项原则 beside 和平共处五项原则, 一国两制 beside 一个国家两种制度: a short form is used after the full one.
    if (!counts.has(written) || written === most[0] || isShort(written, most[0]) || isShort(most[0], written)) continue;
    yield { start, end, subject: occurrence.core, message: SAY.inconsistentForm(occurrence.core, most[0], most[1]) };
  }
}

/** Made of the same characters, and shorter; one that only leaves out 的 or a comma inside is another wording. */
const isShort = (short: string, long: string): boolean =>
  isPart(short, long) && (long.length - short.length >= 2 || long.includes(short));

function* expansions({ text, toSource }: CheckInput, group: readonly Place[]) {
  const given = group.flatMap((place) => {
    const announced = announcedList(text, place);
    const { expansion } = place.occurrence;
    if (announced) return [{ place, items: announced.items, at: toSource(announced).start }];
    return expansion ? [{ place, items: expansion.items, at: expansion.span.start }] : [];
  });
  const [first, ...others] = given;
  for (const { place, items, at } of others) {
    const shared = items.filter((item) => first.items.some((other) => other.includes(item) || item.includes(other)));
    if (at === first.at || items.length !== first.items.length) continue;
    // All others the same: one was changed. None the same: two formulas of one name.
    if (shared.length === items.length || shared.length < items.length - 1 || items.length < 3) continue;
    const { start, end, occurrence } = place;
    yield {
      start,
      end,
      subject: `${occurrence.core} ${items.join('、')}`,
      message: SAY.inconsistentItems(occurrence.core, first.items.join('、'), items.join('、')),
    };
  }
}
