import { distance } from 'fastest-levenshtein';
import type { FullEntry } from '../model/dictionary-entry.js';
import type { MatchedAs, NearMiss } from '../model/explanation.js';

/** Entries that a cleaned name means, and how: exact names first, then variants, numeral parts, ids and wrong forms. */
export function lookUp(name: string, entries: readonly FullEntry[]): { entry: FullEntry; matchedAs: MatchedAs }[] {
  const ways: readonly (readonly [MatchedAs, (entry: FullEntry) => boolean])[] = [
    ['name', (entry) => entry.name === name],
    ['variant', (entry) => entry.variants?.includes(name) === true],
    ['core', (entry) => entry.core === name || withHeads(entry).includes(name)],
    ['id', (entry) => entry.id === name],
    ['wrong-form', (entry) => entry.wrongForms?.some(({ form }) => form === name) === true],
  ];
  const found = new Map<FullEntry, MatchedAs>();
  for (const [matchedAs, fits] of ways)
    for (const entry of entries) if (!found.has(entry) && fits(entry)) found.set(entry, matchedAs);
  return [...found].map(([entry, matchedAs]) => ({ entry, matchedAs }));
}

/** 三高四新战略 is 三高四新 with a noun that usually follows it. */
const withHeads = ({ name, heads = [] }: FullEntry): string[] => heads.map((head) => name + head);

/** Names that are shown where there is no entry. */
const NEAR = 8;

/** Entries with a name that is close, or that holds the name asked for, the closest first. */
export function nearMisses(name: string, entries: readonly FullEntry[]): NearMiss[] {
  const most = Math.max(1, Math.floor(name.length / 3));
  return entries
    .map((entry) => ({ id: entry.id, name: entry.name, distance: distance(name, entry.name) }))
    .filter((near) => near.distance <= most || (name.length >= 2 && near.name.includes(name)))
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, NEAR);
}

/** Entries that hold all the words of a query in name, pinyin, items, place, people or English. */
export function searchEntries(query: string, entries: readonly FullEntry[]): FullEntry[] {
  const words = query.split(/\s+/).filter(Boolean).map(plain);
  return entries.filter((entry) => {
    const text = plain(searchable(entry));
    return words.every((word) => text.includes(word));
  });
}

/** Lower case, without the tone marks of pinyin. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

const searchable = (entry: FullEntry): string =>
  [
    ...[entry.id, entry.name, entry.traditional, entry.pinyin, entry.pinyin.replaceAll(' ', '')],
    ...[entry.place, entry.coinedBy, entry.english?.text, entry.note],
    ...[...(entry.variants ?? []), ...(entry.items ?? []), ...(entry.heads ?? [])],
    ...(entry.wrongForms ?? []).map(({ form }) => form),
    ...(entry.senses ?? []).flatMap((sense) => [
      sense.note,
      sense.place,
      sense.coinedBy,
      sense.english?.text,
      ...(sense.items ?? []),
    ]),
  ]
    .filter((part) => part !== undefined)
    .join('\n');
