import { type FullEntry, SHAPES } from '../../index.js';
import { EXIT } from '../io.js';
import { DICT } from '../messages/dict.js';
import type { Result, Workshop } from '../tool-run.js';
import { OptionError, UsageError } from '../usage-error.js';
import type { DictArguments } from './arguments.js';

/** Entries that the options of a command ask for, in the order of the dictionary. */
export function chosen({ dictionary, language }: Workshop, given: DictArguments): FullEntry[] {
  const { level, place, status, verified, kind, shape } = given;
  if (shape !== undefined && !SHAPES.some((known) => known === shape))
    throw new OptionError(DICT[language].badShape(shape, SHAPES.join(', ')));
  const fits = (wanted: string | undefined, value: string | undefined): boolean =>
    wanted === undefined || value === wanted;
  return dictionary
    .entries()
    .filter(
      (entry) =>
        fits(level, entry.level) &&
        fits(status, entry.status) &&
        fits(verified, entry.verified) &&
        fits(kind, entry.kind ?? 'formula') &&
        fits(shape, entry.kind === 'phrase' ? 'phrase' : entry.shape) &&
        (place === undefined || entry.place?.startsWith(place) === true),
    );
}

const listed = ({ tools, text }: Workshop, entries: readonly FullEntry[]): Result => ({
  json: { entries },
  text: tools.renderEntryList(entries, text),
});

export async function list(workshop: Workshop, _: readonly string[], given: DictArguments): Promise<Result> {
  return listed(workshop, chosen(workshop, given));
}

/** Exits 1 where nothing is found, as grep does. */
export async function search(workshop: Workshop, words: readonly string[]): Promise<Result> {
  const { tools, dictionary } = workshop;
  const found = tools.searchEntries(words.join(' '), dictionary.entries());
  return { ...listed(workshop, found), exitCode: found.length > 0 ? EXIT.ok : EXIT.findings };
}

export async function show(workshop: Workshop, [name]: readonly string[]): Promise<Result> {
  const { tools, dictionary, language } = workshop;
  const entries = dictionary.entries();
  const found = tools.explain(name, dictionary).entries.map(({ entry }) => entry);
  if (found.length === 0) {
    const similar = tools.similarName(name, [...entries.map(({ id }) => id), ...entries.map((entry) => entry.name)]);
    throw new UsageError(DICT[language].noEntry(name, similar));
  }
  return { json: { entries: found }, text: tools.toYaml(found.map(tools.writtenEntry)) };
}

export async function stats({ tools, dictionary, text }: Workshop): Promise<Result> {
  const counts = tools.dictionaryStats(dictionary.entries());
  return { json: { stats: counts }, text: tools.renderStats(counts, text) };
}
