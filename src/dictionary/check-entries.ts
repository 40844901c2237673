import type { DictionaryEntry, Sense } from '../model/dictionary-entry.js';
import { similarName } from '../text/similar.js';
import { isSwitchedOff, type LocatedEntry } from './parse.js';
import { byPlace, type Problem, problem } from './problem.js';

/** What the checks need to know of the language; given by whoever knows the other stages. */
export interface LanguageKnowledge {
  /** The same text in simplified script, of the same length. */
  readonly simplified: (text: string) => string;
  /** The numbers of items that the numerals of a name allow; none where they say nothing. */
  readonly itemCounts: (name: string) => readonly number[];
  /** The shape that a name has by its form. */
  readonly shapeOf: (name: string) => NonNullable<DictionaryEntry['shape']>;
}

interface Located extends Omit<LocatedEntry, 'value'> {
  readonly value: DictionaryEntry;
}

/** What the entries are checked with. */
export interface CheckOptions extends LanguageKnowledge {
  /** What not-formulas.yaml lists. */
  readonly excluded: ReadonlySet<string>;
  /** Ids of entries that stand elsewhere and may be linked to. */
  readonly otherIds: readonly string[];
}

type Check = (entries: readonly Located[], options: CheckOptions) => readonly Problem[];

/** Everything that must hold between the entries of a whole dictionary; each already keeps to the schema. */
export function checkEntries(located: readonly LocatedEntry[], options: CheckOptions): Problem[] {
  const entries = located.filter((entry): entry is Located => !isSwitchedOff(entry.value));
  const checks: readonly Check[] = [
    repeatedIds,
    repeatedForms,
    deadLinks,
    cycles,
    dates,
    sources,
    characters,
    itemCounts,
    supersession,
    parts,
    wrongForms,
    excludedForms,
  ];
  return checks.flatMap((check) => check(entries, options)).sort(byPlace);
}

type Path = readonly (string | number)[];

const at = (entry: Located, path: Path) => ({ file: entry.file, line: entry.lineOf(path) });

/** Name and variants, and where they are written. */
const formsOf = ({ name, variants = [] }: DictionaryEntry): { form: string; path: Path }[] => [
  { form: name, path: ['name'] },
  ...variants.map((form, i) => ({ form, path: ['variants', i] })),
];

const repeatedIds: Check = (entries) => {
  const first = new Map<string, Located>();
  return entries.flatMap((entry) => {
    const other = first.get(entry.value.id);
    if (!other) first.set(entry.value.id, entry);
    return other ? [problem(at(entry, ['id']), 'repeatedId', [entry.value.id, `${other.file}:${other.line}`])] : [];
  });
};

/** A form belongs to one entry: two formulas of one name are senses of one entry. */
const repeatedForms: Check = (entries) => {
  const owner = new Map<string, Located>();
  return entries.flatMap((entry) =>
    formsOf(entry.value).flatMap(({ form, path }) => {
      const other = owner.get(form);
      if (!other) owner.set(form, entry);
      return other
        ? [problem(at(entry, path), 'repeatedForm', [form, other.value.id, `${other.file}:${other.line}`])]
        : [];
    }),
  );
};

const LINKS = ['supersededBy', 'derivedFrom'] as const;

const deadLinks: Check = (entries, { otherIds }) => {
  const ids = new Set([...otherIds, ...entries.map((entry) => entry.value.id)]);
  return entries.flatMap((entry) =>
    LINKS.flatMap((field) => {
      const id = entry.value[field];
      return id === undefined || ids.has(id)
        ? []
        : [problem(at(entry, [field]), 'deadLink', [field, id, similarName(id, [...ids])])];
    }),
  );
};

const cycles: Check = (entries) => {
  const byId = new Map(entries.map((entry) => [entry.value.id, entry]));
  return LINKS.flatMap((field) =>
    entries.flatMap((entry) => {
      const way = [entry.value.id];
      for (let next = entry.value[field]; next !== undefined; next = byId.get(next)?.value[field]) {
        if (next === entry.value.id) return [problem(at(entry, [field]), 'cycle', [field, [...way, next].join(' → ')])];
        if (way.includes(next)) break;
        way.push(next);
      }
      return [];
    }),
  );
};

/** Is the earlier date after the later one? Compared as exactly as both are known: 2018 is not after 2018-03. */
const isAfter = (earlier: string, later: string): boolean => {
  const length = Math.min(earlier.length, later.length);
  return earlier.slice(0, length) > later.slice(0, length);
};

const dates: Check = (entries) =>
  entries.flatMap((entry) => {
    const { value } = entry;
    const periods: [Path, Pick<Sense, 'since' | 'until'>][] = [
      [['until'], value],
      [['supersededSince'], { ...(value.since ? { since: value.since } : {}), until: value.supersededSince ?? '9' }],
      ...(value.senses ?? []).map((sense, i): [Path, Sense] => [['senses', i], sense]),
    ];
    return periods.flatMap(([path, { since, until }]) =>
      since && until && isAfter(since, until)
        ? [problem(at(entry, path), 'dates', [`since ${since}`, `${path[0]} ${until}`])]
        : [],
    );
  });

const sources: Check = (entries) =>
  entries.flatMap((entry) =>
    entry.value.verified !== 'no' && !entry.value.sources?.length
      ? [problem(at(entry, ['verified']), 'noSource', [entry.value.verified])]
      : [],
  );

const MARKS = /[“”‘’「」『』《》"']/;
const BLANKS = /\s/;
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ＋－．]/;

/** Forms that the automaton is to find: what it unifies must not be written. A phrase may hold a comma (不忘初心、牢记使命). */
const characters: Check = (entries, { simplified }) =>
  entries.flatMap((entry) =>
    formsOf(entry.value).flatMap(({ form, path }) => {
      const wrong = (form.match(MARKS) ?? form.match(BLANKS) ?? form.match(FULL_WIDTH))?.[0];
      const plain = simplified(form);
      return [
        ...(wrong !== undefined ? [problem(at(entry, path), 'characters', [form, wrong.trim() ? wrong : '␣'])] : []),
        ...(plain !== form ? [problem(at(entry, path), 'script', [form, plain])] : []),
      ];
    }),
  );

const itemCounts: Check = (entries, { itemCounts: countsOf }) =>
  entries.flatMap((entry) => {
    const { value } = entry;
    if (value.kind === 'phrase') return [];
    const counts = [...new Set([...countsOf(value.core ?? value.name), ...countsOf(value.name)])];
    const lists: [Path, Pick<Sense, 'items' | 'itemsNote'>][] = [
      [['items'], value],
      ...(value.senses ?? []).map((sense, i): [Path, Sense] => [['senses', i, 'items'], sense]),
    ];
    return lists.flatMap(([path, { items, itemsNote }]) =>
      items && counts.length > 0 && !counts.includes(items.length) && !itemsNote && !value.itemsNote
        ? [problem(at(entry, path), 'itemCount', [value.name, items.length, counts.join(' / ')])]
        : [],
    );
  });

const supersession: Check = (entries) =>
  entries.flatMap((entry) =>
    (['supersededBy', 'supersededSince'] as const)
      .filter((field) => entry.value[field] !== undefined && entry.value.status !== 'superseded')
      .map((field) => problem(at(entry, [field]), 'supersededLink', [])),
  );

const parts: Check = (entries) =>
  entries.flatMap((entry) => {
    const { name, core, head } = entry.value;
    return core !== undefined && head !== undefined && core + head !== name
      ? [problem(at(entry, ['core']), 'parts', [name, core, head])]
      : [];
  });

const wrongForms: Check = (entries) => {
  const right = new Map(entries.flatMap((entry) => formsOf(entry.value).map(({ form }) => [form, entry.value.id])));
  return entries.flatMap((entry) =>
    (entry.value.wrongForms ?? []).flatMap(({ form }, i) => {
      const owner = right.get(form);
      return owner === undefined ? [] : [problem(at(entry, ['wrongForms', i]), 'wrongForm', [form, owner])];
    }),
  );
};

const excludedForms: Check = (entries, { excluded }) =>
  entries.flatMap((entry) =>
    formsOf(entry.value)
      .filter(({ form }) => excluded.has(form))
      .map(({ form, path }) => problem(at(entry, path), 'excluded', [form])),
  );
