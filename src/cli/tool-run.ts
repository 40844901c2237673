import { resolve } from 'node:path';
import { type Dictionary, loadDictionaryTools, toolInfo } from '../index.js';
import { jsonText } from '../text/json-text.js';
import type { Language } from '../text/language.js';
import { chooseColour } from './colour.js';
import { readConfig } from './config.js';
import { isAmong } from './inputs/same-file.js';
import { EXIT, type Io } from './io.js';
import { RUN } from './messages/run.js';
import { chooseDictionary } from './open-dictionary.js';
import { Output } from './output.js';
import { terminalWidth } from './terminal-width.js';
import { UsageError } from './usage-error.js';

/** The options that `explain` and all commands of `dict` have, as commander hands them over. */
export interface ToolArguments {
  readonly format: string;
  readonly output?: string;
  readonly dict?: readonly string[];
  readonly config?: string | false;
  readonly color?: boolean;
  readonly file?: string;
}

type Tools = Awaited<ReturnType<typeof loadDictionaryTools>>;

/** What a command works with. */
export interface Workshop {
  readonly io: Io;
  readonly language: Language;
  readonly tools: Tools;
  /** The dictionary that the options and the configuration ask for. */
  readonly dictionary: Dictionary;
  readonly text: Parameters<Tools['renderExplanation']>[1];
}

/** What a command found: for programs and for people. */
export interface Result {
  readonly json: object;
  readonly text: string;
  /** Default: 0. */
  readonly exitCode?: number;
}

const asInputs = (paths: readonly (string | undefined)[], { cwd }: Io) => ({
  inputs: paths.flatMap((path) => (path === undefined ? [] : [{ path, file: resolve(cwd, path) }])),
});

/**
 * Runs a command of curators and writes what it found in the format asked for. Throws UsageError.
 *
 * @param operands what stands behind the command; files among them must not be overwritten
 */
export async function runTool(
  given: ToolArguments,
  language: Language,
  io: Io,
  operands: readonly string[],
  work: (workshop: Workshop) => Promise<Result>,
): Promise<number> {
  const texts = RUN[language];
  const file = given.output === '-' ? undefined : given.output;
  const config = await readConfig(given.config, language, io);
  const dictionary = await chooseDictionary(config, given.dict, language, io);
  const inputs = [...operands, given.file, ...(given.dict ?? []), ...config.dictionaries, config.file];
  if (operands.includes('')) throw new UsageError(texts.emptyPath);
  if (file !== undefined && isAmong(file, io.cwd, asInputs(inputs, io)))
    throw new UsageError(texts.outputIsInput(file));
  const tools = await loadDictionaryTools();
  const text = {
    language,
    columns: Math.min(Math.max(terminalWidth(io.stdout, io) ?? 100, 40), 160),
    style: chooseColour(io, given.color, file !== undefined),
  };
  const result = await work({ io, language, tools, dictionary, text });
  const output = Output.open(io, file, (path, code) => texts.cannotWrite(path, texts.reasons[code] ?? code));
  try {
    await output.write(given.format === 'json' ? jsonOf(result, dictionary) : result.text);
    await output.finish();
  } finally {
    output.discard();
  }
  return result.exitCode ?? EXIT.ok;
}

const jsonOf = ({ json }: Result, dictionary: Dictionary): string =>
  `${jsonText({ schemaVersion: 1, tool: toolInfo(dictionary), ...json }, 2)}\n`;
