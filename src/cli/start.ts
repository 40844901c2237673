import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { CodeCache } from './code-cache.js';
import { EXIT, type Io } from './io.js';

type Program = { main(argv: readonly string[], io: Io): Promise<number> };
type Import = (name: string) => Promise<unknown>;
type Module = (
  ...of: [exports: object, require: NodeJS.Require, module: object, filename: string, dirname: string, load: Import]
) => void;
// As Node wraps CommonJS. `import()` takes a function of its own: in a Script it works behind a flag only.
const WRAPPER = ['(function(exports,require,module,__filename,__dirname,__import){', '\n})'] as const;

/**
 * Starts the program with a cache of its code (module.enableCompileCache does the like, from Node 22 on). Resolves to the
 * exit code.
 */
export async function start(argv: readonly string[]): Promise<number> {
  const io = ioOf(process);
  const file = fileURLToPath(new URL('./cli.cjs', import.meta.url));
  const bytes = readFileSync(file);
  const cache = io.env.NODE_DISABLE_COMPILE_CACHE ? undefined : new CodeCache(io.env, kindOf(argv), bytes);
  const cachedData = cache?.read();
  // The bundle is ASCII: so the string takes one byte a character, and is made at once.
  const script = new Script(WRAPPER.join(bytes.toString('latin1')), {
    filename: file,
    ...(cachedData ? { cachedData } : {}),
  });
  const module = { exports: {} };
  // The bundle lies beside this file: what one may require, so may the other.
  (script.runInThisContext() as Module)(module.exports, require, module, file, dirname(file), (name) => import(name));
  const code = await (module.exports as Program).main(argv, io);
  // A run that failed has not come far.
  if (code === EXIT.ok || code === EXIT.findings) cache?.keep(script);
  return code;
}

/** The streams are getters: opening one costs, and many a run writes or reads no more than one of them. */
function ioOf(process: NodeJS.Process): Io {
  // The first interrupt lets the run stop in order; a second one ends it at once, as the handler is gone by then.
  const interrupt = new AbortController();
  process.once('SIGINT', () => interrupt.abort());
  return {
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return heard(process.stdout);
    },
    get stderr() {
      return heard(process.stderr);
    },
    env: process.env,
    cwd: process.cwd(),
    signal: interrupt.signal,
  };
}

/** A reader that went away (`| head`) is no reason to fail; what else may happen to the data, output.ts tells. */
function heard(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  if (!stream.listeners('error').includes(ignore)) stream.on('error', ignore);
  return stream;
}

const ignore = (): void => {};

const COMMANDS = ['scan', 'check', 'explain', 'dict', 'init'];
const FORMAT = /^(?:--format=|-f)?([a-z]{2,12})$/;

/** The command and its format, as far as they can be seen without parsing. */
function kindOf(argv: readonly string[]): string {
  const command = argv.find((word) => COMMANDS.includes(word));
  const at = argv.findIndex((word) => word.startsWith('--format') || word.startsWith('-f'));
  const format = FORMAT.exec(argv[at] ?? '') ?? FORMAT.exec(argv[at + 1] ?? '');
  return [command ?? 'help', ...(at >= 0 && format ? [format[1]] : [])].join('-');
}
