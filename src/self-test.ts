import type { Dictionary } from './dictionary/compiled.js';
import { isSwitchedOff, type LocatedEntry } from './dictionary/parse.js';
import { type Problem, problem } from './dictionary/problem.js';
import type { DictionaryEntry } from './model/dictionary-entry.js';
import type { Occurrence } from './model/occurrence.js';
import { scanText } from './scan.js';

/**
 * A rule that can never match, and a green run: tries every form of the entries, and every example, on the scanner.
 * A form has to be found in quotation marks, and to be found as this entry and no other.
 */
export async function selfTest(entries: readonly LocatedEntry[], dictionary: Dictionary): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const entry of entries) {
    const { value } = entry;
    if (isSwitchedOff(value)) continue;
    const at = (path: readonly (string | number)[]) => ({ file: entry.file, line: entry.lineOf(path) });
    const forms = [value.name, ...(value.variants ?? [])];
    for (const [i, form] of forms.entries()) {
      const found = (await occurrencesIn(`会议强调，要落实“${form}”要求。`, dictionary)).filter(({ core }) =>
        covers(form, core),
      );
      const other = found.find(({ entryId }) => entryId !== value.id && entryId !== null);
      if (found.some(({ entryId }) => entryId === value.id)) continue;
      const place = at(i === 0 ? ['name'] : ['variants', i - 1]);
      problems.push(
        other ? problem(place, 'otherEntry', [form, other.entryId ?? '']) : problem(place, 'notFound', [form]),
      );
    }
    problems.push(...(await examples(value, at, dictionary)));
  }
  return problems;
}

async function examples(
  { id, examples: given }: DictionaryEntry,
  at: (path: readonly (string | number)[]) => { readonly file: string; readonly line: number },
  dictionary: Dictionary,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const isFoundIn = async (sentence: string): Promise<boolean> =>
    (await occurrencesIn(sentence, dictionary)).some(({ entryId }) => entryId === id);
  for (const [i, sentence] of (given?.found ?? []).entries())
    if (!(await isFoundIn(sentence))) problems.push(problem(at(['examples', 'found', i]), 'example', [sentence]));
  for (const [i, sentence] of (given?.notFound ?? []).entries())
    if (await isFoundIn(sentence))
      problems.push(problem(at(['examples', 'notFound', i]), 'counterExample', [sentence]));
  return problems;
}

async function occurrencesIn(text: string, dictionary: Dictionary): Promise<readonly Occurrence[]> {
  const { occurrences } = await scanText(text, { format: 'text', include: ['optional', 'phrases'], dictionary });
  return occurrences;
}

/** What is found may be the name, its numeral part, or hold more than it. */
const covers = (form: string, core: string): boolean => core.includes(form) || form.includes(core);
