import { relative } from 'node:path';
import type { Io } from '../io.js';
import type { CheckSettings } from './settings.js';

/** The configuration that a run would use, as YAML: what files and options come to. */
export async function printedConfig({ given, config }: CheckSettings, io: Io): Promise<string> {
  const { stringify } = await import('yaml');
  const { file, dictionaries, ...rest } = config;
  const shown = {
    file: file ? relative(io.cwd, file) : null,
    ...rest,
    dictionaries: [...dictionaries, ...(given.dict ?? [])].map((path) => relative(io.cwd, path)),
    place: given.place ?? config.place ?? null,
    date: given.date ?? config.date ?? null,
    minSeverity: given.minSeverity,
    failOn: given.failOn,
  };
  return stringify(shown);
}
