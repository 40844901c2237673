import { resolve } from 'node:path';
import { InputError } from '../../index.js';
import type { Io } from '../io.js';
import { RUN } from '../messages/run.js';
import type { ScanSettings } from '../scan-options.js';
import { UsageError } from '../usage-error.js';
import type { Inputs } from './input.js';
import { InputList } from './input-list.js';
import { listInputs } from './list-inputs.js';
import { readStandardInput, sentenceOf } from './read-document.js';
import { isAmong } from './same-file.js';

/** What a run is to read: the paths given, or standard input where something is piped in. Throws UsageError. */
export async function chooseInputs(paths: readonly string[], settings: ScanSettings, io: Io): Promise<Inputs> {
  const texts = RUN[settings.language];
  if (paths.includes('')) throw new UsageError(texts.emptyPath);
  const stdinName = settings.stdinFilename ?? '-';
  const found = paths.length ? await listInputs(paths, io.cwd, stdinName) : await piped(stdinName, settings, io);
  const { output } = settings;
  if (output === undefined) return found;
  const dictionaries = (settings.dict ?? []).map((path) => ({ path, file: resolve(io.cwd, path) }));
  if (isAmong(output, io.cwd, { inputs: chain(found.inputs, dictionaries) }))
    throw new UsageError(texts.outputIsInput(output));
  // The result of the run before is no file that was left out.
  const own = ({ path }: { readonly path: string }) =>
    isAmong(output, io.cwd, { inputs: [{ path, file: resolve(io.cwd, path) }] });
  return { ...found, skipped: found.skipped.filter((left) => !own(left)) };
}

async function piped(name: string, settings: ScanSettings, io: Io): Promise<Inputs> {
  const bytes = io.stdin.isTTY ? undefined : await readPiped(name, settings, io);
  if (!bytes?.length) throw new UsageError(RUN[settings.language].nothingToRead);
  return { inputs: InputList.of({ path: name, bytes }), unmatched: [], skipped: [] };
}

/** Standard input that nobody named: what is wrong with it is wrong with the call. */
async function readPiped(name: string, { maxBytes, language }: ScanSettings, io: Io): Promise<Uint8Array> {
  try {
    return await readStandardInput(maxBytes, io);
  } catch (error) {
    throw error instanceof InputError ? new UsageError(`${name}: ${sentenceOf(error, language)}`) : error;
  }
}

function* chain<T>(...lists: readonly Iterable<T>[]): Generator<T, void, undefined> {
  for (const list of lists) yield* list;
}
