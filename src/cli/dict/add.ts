import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { DictionaryEntry, Source } from '../../index.js';
import { EXIT } from '../io.js';
import { DICT } from '../messages/dict.js';
import { RUN } from '../messages/run.js';
import { Messenger } from '../messenger.js';
import type { Result, Workshop } from '../tool-run.js';
import { UsageError } from '../usage-error.js';
import { readEntryFile, sentenceOf } from '../user-dictionary.js';
import type { DictArguments } from './arguments.js';
import { isWholeDictionary, judged } from './files.js';

/** Adds an entry to a file. Checked as part of the whole before anything is written; exits 1 where it is refused. */
export async function add(workshop: Workshop, [name]: readonly string[], given: DictArguments): Promise<Result> {
  const { tools, io, language } = workshop;
  const texts = DICT[language];
  const file = given.file as string;
  const full = resolve(io.cwd, file);
  const folder = dirname(dirname(full));
  const whole = isWholeDictionary(folder);
  const before = existsSync(full) ? readEntryFile(file, language, io) : { path: file, text: '' };
  const [entry] = await tools.completeEntries([entryOf(name, given)]);
  let after: string;
  try {
    after = tools.withEntry(before.text || header(folder, whole), entry);
  } catch (error) {
    throw new UsageError(texts.notYaml(file, (error as Error).message.split('\n')[0]));
  }
  const own = whole ? full.slice(folder.length + 1).replaceAll('\\', '/') : before.path;
  const { entries, problems } = whole
    ? await tools.validateSource(folder, { path: own, text: after })
    : await tools.validateFiles([{ path: before.path, text: after }]);
  const errors = problems.filter(({ severity, file: where }) => severity === 'error' && where === own);
  if (errors.length > 0) {
    const found = judged(errors, entries, language);
    return { ...found, text: `${texts.notAdded}\n${found.text}`, exitCode: EXIT.findings };
  }
  for (const one of problems.filter(({ severity, file: where }) => severity === 'warning' && where === own))
    new Messenger(io, false).error(sentenceOf(one, language));
  const text = tools.toYaml([entry]);
  if (given.dryRun) return { json: { entry, file, written: false }, text };
  try {
    writeFileSync(full, after);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(RUN[language].cannotWrite(file, RUN[language].reasons[code ?? ''] ?? message));
  }
  return { json: { entry, file, written: true }, text: `${text}# ${texts.added(entry.id, file)}\n` };
}

const header = (folder: string, whole: boolean): string =>
  whole ? `# yaml-language-server: $schema=../${join(folder, 'entry.schema.json').split(/[\\/]/).at(-1)}\n` : '';

function entryOf(name: string, given: DictArguments): Partial<DictionaryEntry> {
  const { id, kind, bare, level, place, since, coinedBy, status, verified, note, shape, english } = given;
  const fields = { id, kind, shape, bare, level, place, coinedBy, since, status, verified, note };
  const lists = { heads: given.heads, variants: given.variants, items: given.items };
  return {
    name,
    ...(Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value !== undefined),
    ) as Partial<DictionaryEntry>),
    ...Object.fromEntries(
      Object.entries(lists).flatMap(([field, list]) =>
        list ? [[field, list.split(/[、，,|]/).map((one) => one.trim())]] : [],
      ),
    ),
    ...(english ? { english: { text: english, attested: 'literal' } } : {}),
    ...(given.source ? { sources: given.source.map(sourceOf) } : {}),
  };
}

/** title|publisher|date|address */
function sourceOf(text: string): Source {
  const [title, publisher, date, url] = text.split('|').map((part) => part.trim());
  return { title, ...(publisher ? { publisher } : {}), ...(date ? { date } : {}), ...(url ? { url } : {}) };
}
