import type { Language } from '../../text/language.js';
import type { Io } from '../io.js';
import type { DictCommand } from '../messages/tool-help.js';
import { type Result, runTool, type Workshop } from '../tool-run.js';
import { add } from './add.js';
import type { DictArguments } from './arguments.js';
import { candidates } from './candidates.js';
import { exportEntries, importEntries } from './exchange.js';
import { format, validate } from './files.js';
import { list, search, show, stats } from './look.js';

type Run = (workshop: Workshop, operands: readonly string[], given: DictArguments) => Promise<Result>;

const COMMANDS: Readonly<Record<DictCommand, Run>> = {
  list,
  search,
  show,
  stats,
  validate,
  format,
  add,
  candidates,
  import: importEntries,
  export: exportEntries,
};

/** Runs a command of `slogans dict`. Throws UsageError. */
export const runDict = (
  name: DictCommand,
  operands: readonly string[],
  given: DictArguments,
  language: Language,
  io: Io,
): Promise<number> => runTool(given, language, io, operands, (workshop) => COMMANDS[name](workshop, operands, given));
