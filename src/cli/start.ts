import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';
import { CodeCache } from './code-cache.js';
import { EXIT, type Io } from './io.js';

type Program = { main(argv: readonly string[], io: Io): Promise<number> };
type Module = (exports: object, require: NodeJS.Require, module: object, filename: string, dirname: string) => void;

/**
 * Starts the program as CommonJS with a cache of its code, which Node does by itself from version 22 on, and for modules
 * only when asked to. Resolves to the exit code.
 */
export async function start(argv: readonly string[], io: Io): Promise<number> {
  const file = fileURLToPath(new URL('./cli.cjs', import.meta.url));
  const bytes = readFileSync(file);
  const cache = io.env.NODE_DISABLE_COMPILE_CACHE ? undefined : new CodeCache(io.env, kindOf(argv), bytes);
  const cachedData = cache?.read();
  // The bundle is ASCII: so the string takes one byte a character, and is made at once.
  const script = new Script(`(function(exports,require,module,__filename,__dirname){${bytes.toString('latin1')}\n})`, {
    filename: file,
    ...(cachedData ? { cachedData } : {}),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const module = { exports: {} };
  (script.runInThisContext() as Module)(module.exports, createRequire(file), module, file, dirname(file));
  const code = await (module.exports as Program).main(argv, io);
  // A run that failed has not come far.
  if (code === EXIT.ok || code === EXIT.findings) cache?.keep(script);
  return code;
}

const COMMANDS = ['scan', 'check', 'explain', 'dict', 'init'];
const FORMAT = /^(?:--format=|-f)?([a-z]{2,12})$/;

/** The command and its format, as far as they can be seen without parsing. */
function kindOf(argv: readonly string[]): string {
  const command = argv.find((word) => COMMANDS.includes(word));
  const at = argv.findIndex((word) => word.startsWith('--format') || word.startsWith('-f'));
  const format = FORMAT.exec(argv[at] ?? '') ?? FORMAT.exec(argv[at + 1] ?? '');
  return [command ?? 'help', ...(at >= 0 && format ? [format[1]] : [])].join('-');
}
