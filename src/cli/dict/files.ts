import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type EntryFile, type Problem, packageFolder } from '../../index.js';
import { grouped } from '../../text/display-width.js';
import type { Language } from '../../text/language.js';
import { EXIT, type Io } from '../io.js';
import { DICT } from '../messages/dict.js';
import type { Result, Workshop } from '../tool-run.js';
import { UsageError } from '../usage-error.js';
import { readEntryFile, sentenceOf } from '../user-dictionary.js';
import type { DictArguments } from './arguments.js';

/** What lies in the folder of a whole dictionary, as dictionaries/ of this project. */
const SIGNS = ['entry.schema.json', 'not-formulas.yaml', 'national'];
export const isWholeDictionary = (folder: string): boolean => SIGNS.every((name) => existsSync(join(folder, name)));

/** Checks files of users, or a whole dictionary; exits 1 where there are errors. */
export async function validate(workshop: Workshop, paths: readonly string[]): Promise<Result> {
  const { tools, io, language } = workshop;
  const here = resolve(io.cwd, 'dictionaries');
  const asked = paths.length > 0 ? paths : [isWholeDictionary(here) ? here : join(packageFolder(), 'dictionaries')];
  const folders = asked.filter((path) => isWholeDictionary(resolve(io.cwd, path)));
  const files = asked.filter((path) => !folders.includes(path)).flatMap((path) => filesOf(path, language, io));
  const found = await Promise.all([
    ...folders.map(async (path) => {
      const folder = resolve(io.cwd, path);
      const { entries, problems } = await tools.validateSource(folder);
      const shown = relative(io.cwd, folder);
      return {
        entries,
        problems: problems.map((one) => ({ ...one, file: join(shown.startsWith('..') ? '' : shown, one.file) })),
      };
    }),
    ...(files.length > 0 ? [tools.validateFiles(files)] : []),
  ]);
  const entries = found.reduce((sum, one) => sum + one.entries, 0);
  return judged(found.flatMap(({ problems }) => problems).sort(tools.byPlace), entries, language);
}

/** One line for each problem, and how many there are. */
export function judged(problems: readonly Problem[], entries: number, language: Language): Result {
  const texts = DICT[language];
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const lines = problems.map((one) =>
    one.severity === 'warning' ? `${sentenceOf(one, language)} (${texts.warning})` : sentenceOf(one, language),
  );
  const total =
    problems.length > 0
      ? texts.problems(grouped(errors), grouped(problems.length - errors))
      : texts.sound(grouped(entries));
  return {
    json: { entries, problems: problems.map(({ message, ...one }) => ({ ...one, message: message[language] })) },
    text: `${[...lines, total].join('\n')}\n`,
    exitCode: errors > 0 ? EXIT.findings : EXIT.ok,
  };
}

/** Rewrites files that are not in the one form, or says which are not. */
export async function format(workshop: Workshop, paths: readonly string[], { check }: DictArguments): Promise<Result> {
  const { tools, io, language } = workshop;
  const texts = DICT[language];
  const files = paths.flatMap((path) => filesOf(path, language, io));
  const changed: string[] = [];
  for (const { path, text } of files) {
    let formatted: string;
    const wrong = tools.notEntries(path, text);
    if (wrong) throw new UsageError(sentenceOf(wrong, language));
    try {
      formatted = tools.formatDictionary(text);
    } catch (error) {
      throw new UsageError(texts.notYaml(path, (error as Error).message.split('\n')[0]));
    }
    if (formatted === text) continue;
    changed.push(path);
    if (!check) writeFileSync(resolve(io.cwd, path), formatted);
  }
  const lines = changed.map((path) => (check ? texts.unformatted(path) : texts.formatted(path)));
  return {
    json: { files: files.length, [check ? 'unformatted' : 'rewritten']: changed },
    text: `${(lines.length > 0 ? lines : [texts.alreadyFormatted(grouped(files.length))]).join('\n')}\n`,
    exitCode: check && changed.length > 0 ? EXIT.findings : EXIT.ok,
  };
}

/** A file, or the YAML files of entries below a folder. Throws UsageError where there are none. */
function filesOf(path: string, language: Language, io: Io): EntryFile[] {
  const full = resolve(io.cwd, path);
  if (!existsSync(full) || !statSync(full).isDirectory()) return [readEntryFile(path, language, io)];
  const names = readdirSync(full, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name) && !name.endsWith('not-formulas.yaml'))
    .sort();
  if (names.length === 0) throw new UsageError(DICT[language].noFiles(path));
  return names.map((name) => readEntryFile(join(path, name), language, io));
}
