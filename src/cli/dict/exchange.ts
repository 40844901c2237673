import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decode } from '../../index.js';
import { CONFIG } from '../messages/config.js';
import { DICT } from '../messages/dict.js';
import type { Result, Workshop } from '../tool-run.js';
import { UsageError } from '../usage-error.js';
import type { DictArguments } from './arguments.js';
import { chosen } from './look.js';

/** The dictionary, or a part of it, in another format. */
export async function exportEntries(workshop: Workshop, _: readonly string[], given: DictArguments): Promise<Result> {
  const entries = chosen(workshop, given);
  const format = workshop.tools.EXCHANGE_FORMATS.find(({ name }) => name === given.to);
  return { json: { entries }, text: format?.write(entries) ?? '' };
}

/** A file of another format as dictionary YAML. */
export async function importEntries(
  { tools, io, language }: Workshop,
  [file]: readonly string[],
  { from }: DictArguments,
): Promise<Result> {
  const texts = DICT[language];
  const format = tools.EXCHANGE_FORMATS.find(({ name, endings }) =>
    from === undefined ? endings.some((ending) => file.toLowerCase().endsWith(ending)) : name === from,
  );
  if (!format) throw new UsageError(texts.noFormat(file));
  let text: string;
  try {
    text = decode(readFileSync(resolve(io.cwd, file))).text;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(CONFIG[language].noDictionary(file, CONFIG[language].reasons[code ?? ''] ?? message));
  }
  let read: ReturnType<typeof format.read>;
  try {
    read = format.read(text);
  } catch (error) {
    throw new UsageError(texts.notRead(file, format.name, (error as Error).message.split('\n')[0]));
  }
  const entries = await tools.completeEntries(read);
  return { json: { entries }, text: tools.toYaml(entries) };
}
