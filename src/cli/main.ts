import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { CommanderError } from 'commander';
import type { Language } from '../text/language.js';
import { EXIT, type Io } from './io.js';
import { chooseLanguage, unknownLanguage } from './language.js';
import { PROGRAM } from './messages/program.js';
import { buildProgram } from './program.js';
import { OptionError, UsageError } from './usage-error.js';

/** Runs the command line. Resolves to the exit code; writes to the streams of `io` and ends nothing. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const language = chooseLanguage(argv, io.env);
  const unknown = unknownLanguage(io.env);
  if (unknown) io.stderr.write(`slogans: ${PROGRAM[language].unknownLanguage(unknown)}\n`);
  let exitCode: number = EXIT.ok;
  try {
    const program = await buildProgram(argv, language, io, (code) => {
      exitCode = code;
    });
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    return complain(error, argv, language, io);
  }
}

/** Says what went wrong in one sentence. */
function complain(error: unknown, argv: readonly string[], language: Language, io: Io): number {
  const texts = PROGRAM[language];
  const seeHelp = texts.seeHelp(argv.find((word) => Object.hasOwn(texts.commands, word)));
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.ok;
    // Without a command commander has printed the help already.
    if (error.code !== 'commander.help') io.stderr.write(`slogans: ${translate(error, language, io)}\n${seeHelp}\n`);
    return EXIT.usage;
  }
  if (error instanceof UsageError) {
    io.stderr.write(`slogans: ${error.message}\n${error instanceof OptionError ? `${seeHelp}\n` : ''}`);
  } else io.stderr.write(`slogans: ${texts.internal(error instanceof Error ? error.message : String(error))}\n`);
  if (io.env.SLOGANS_DEBUG && error instanceof Error) io.stderr.write(`${error.stack}\n`);
  return EXIT.usage;
}

function translate({ code, message }: CommanderError, language: Language, { cwd }: Io): string {
  const texts = PROGRAM[language];
  const quoted = [...message.matchAll(/'([^']*)'/g)].map(([, name]) => name);
  const said = texts.complaints[code]?.(quoted) ?? message.replace(/^error: /, '');
  const similar = /Did you mean ([^?]+)\?/.exec(message)?.[1];
  const choices = /Allowed choices are (.+)\.$/.exec(message)?.[1];
  if (code === 'commander.unknownCommand' && isPath(quoted[0], cwd))
    return said + texts.similar(`slogans scan ${quoted[0]}`);
  return said + (similar ? texts.similar(similar) : '') + (choices ? texts.allowed(choices) : '');
}

/** Is what stands in the place of a command rather a document? */
const isPath = (name: string, cwd: string): boolean => /[./\\*]/.test(name) || existsSync(resolve(cwd, name));
