import { Command, Help, Option } from 'commander';
import { displayWidth, wrapColumns } from '../text/display-width.js';
import type { Language } from '../text/language.js';
import { LANGUAGES } from '../text/language.js';
import { VERSION } from '../version.js';
import type { Io } from './io.js';
import { PROGRAM } from './messages/program.js';
import { helpWidth } from './terminal-width.js';

type Declare = (language: Language, io: Io, done: (exitCode: number) => void) => Command;

/** What declares each command: read only where the command, or its help, is asked for. */
const COMMANDS: Readonly<Record<'scan' | 'merge' | 'check' | 'explain' | 'dict' | 'init', () => Promise<Declare>>> = {
  scan: async () => (await import('./commands/scan.js')).scanCommand,
  merge: async () => (await import('./commands/merge.js')).mergeCommand,
  check: async () => (await import('./commands/check.js')).checkCommand,
  explain: async () => (await import('./commands/explain.js')).explainCommand,
  dict: async () => (await import('./commands/dict.js')).dictCommand,
  init: async () => (await import('./commands/init.js')).initCommand,
};
const COMPLETE = 'complete';

type Name = keyof typeof COMMANDS;

/** The command line as commander knows it. It exits nowhere: it throws CommanderError, and `done` takes exit codes. */
export async function buildProgram(
  argv: readonly string[],
  language: Language,
  io: Io,
  done: (exitCode: number) => void,
): Promise<Command> {
  const texts = PROGRAM[language];
  const program = new Command('slogans')
    .description(texts.description)
    .usage(texts.usage)
    .version(VERSION, '-V, --version', texts.version)
    .helpOption('-h, --help', texts.help)
    .helpCommand(`help ${texts.command}`, texts.helpCommand)
    .addOption(new Option('--lang <zh|en>', texts.lang).choices(LANGUAGES));
  for (const name of Object.keys(COMMANDS) as Name[]) {
    const whole = argv.includes(name) || argv[0] === COMPLETE;
    program.addCommand(whole ? (await COMMANDS[name]())(language, io, done) : stub(name, language));
  }
  for (const command of withSubcommands(program)) layOut(command, language, io);
  // Shells ask `slogans complete -- …` at every press of a key; `slogans complete zsh` prints what sets that up.
  if (argv[0] === COMPLETE) {
    for (const command of withSubcommands(program)) shorten(command);
    (await import('@bomb.sh/tab/commander')).default(program);
  }
  return program;
}

/** A command of which no more than its line in the list of commands is needed. */
const stub = (name: Name, language: Language): Command => {
  const { description, usage } = PROGRAM[language].commands[name];
  return new Command(name).description(description).usage(usage);
};

const withSubcommands = (command: Command): Command[] => [command, ...command.commands.flatMap(withSubcommands)];

/** Shells take a line for a word: the examples, which stand on lines of their own, would be words. */
function shorten(command: Command): void {
  for (const option of command.options) option.description = option.description.split('\n')[0];
}

/** Help and complaints: translated, and aligned where characters are two columns wide. */
function layOut(command: Command, language: Language, io: Io): void {
  const texts = PROGRAM[language];
  command.exitOverride();
  command.configureOutput({
    writeOut: (text) => io.stdout.write(text),
    writeErr: (text) => io.stderr.write(text),
    outputError: () => {},
    getOutHelpWidth: () => helpWidth(io.stdout, io),
    getErrHelpWidth: () => helpWidth(io.stderr, io),
  });
  command.configureHelp({
    displayWidth,
    boxWrap: wrapColumns,
    minWidthToWrap: 20,
    styleTitle: (title) => texts.titles[title] ?? title,
    optionDescription: (option) => describe(option, language),
    subcommandTerm: (sub) => `${sub.name()} ${sub.usage()}`,
    showGlobalOptions: false,
  });
}

/** As commander describes an option, with choices and default translated and put before the example. */
function describe(option: Option, language: Language): string {
  const texts = PROGRAM[language];
  const plain = new Help().optionDescription(new Option(option.flags, option.description));
  const [does, ...example] = plain.split('\n');
  const facts = [
    ...(option.argChoices ? [texts.choices + option.argChoices.join(' | ')] : []),
    ...(option.defaultValueDescription ? [texts.fallback + option.defaultValueDescription] : []),
  ];
  const brackets = language === 'zh' ? ['（', '；', '）'] : [' (', '; ', ')'];
  return [facts.length ? does + brackets[0] + facts.join(brackets[1]) + brackets[2] : does, ...example].join('\n');
}
