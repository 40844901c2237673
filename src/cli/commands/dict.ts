import { Command, type Option } from 'commander';
import type { Language } from '../../text/language.js';
import type { DictArguments } from '../dict/arguments.js';
import type { Io } from '../io.js';
import { PROGRAM } from '../messages/program.js';
import { DICT_COMMANDS, type DictCommand, TOOL_HELP } from '../messages/tool-help.js';
import { optionMaker, repeatable, sharedOptions } from './declare.js';

/** What cannot be told from the texts: arguments, formats, choices. */
interface Declaration {
  readonly argument?: string;
  readonly formats?: readonly string[];
  /** Flags by the name of the option. */
  readonly flags?: Readonly<Record<string, string>>;
  readonly finish?: Readonly<Record<string, (option: Option) => Option>>;
  /** What stands behind the options in the examples of shared ones. */
  readonly sample: string;
}

const LEVELS = ['central', 'sector', 'province', 'city', 'county', 'district'];
const choices =
  (...list: readonly string[]) =>
  (option: Option): Option =>
    option.choices(list);
const FILTERS = {
  flags: { level: '--level <level>', place: '--place <place>', kind: '--kind <kind>' },
  finish: { level: choices(...LEVELS), kind: choices('formula', 'phrase') },
} as const;
const STATUS = choices('current', 'superseded', 'historical');
const VERIFIED = choices('official', 'twice', 'once', 'no');

const DECLARED: Readonly<Record<DictCommand, Declaration>> = {
  list: {
    flags: { ...FILTERS.flags, status: '--status <status>', verified: '--verified <how>', shape: '--shape <shape>' },
    finish: { ...FILTERS.finish, status: STATUS, verified: VERIFIED },
    sample: '--level city',
  },
  search: { argument: '<words...>', sample: '衡阳' },
  show: { argument: '<id>', formats: ['yaml', 'json'], sample: '两个维护' },
  stats: { sample: '' },
  validate: { argument: '[paths...]', sample: 'ours.yaml' },
  format: { argument: '<paths...>', flags: { check: '--check' }, sample: 'ours.yaml' },
  add: {
    argument: '<name>',
    formats: ['yaml', 'json'],
    flags: {
      file: '--file <file>',
      id: '--id <id>',
      kind: '--kind <kind>',
      shape: '--shape <shape>',
      items: '--items <list>',
      heads: '--heads <list>',
      variants: '--variants <list>',
      bare: '--bare <how>',
      level: '--level <level>',
      place: '--place <place>',
      since: '--since <date>',
      coinedBy: '--coined-by <who>',
      status: '--status <status>',
      english: '--english <text>',
      source: '--source <source>',
      verified: '--verified <how>',
      note: '--note <text>',
      dryRun: '--dry-run',
    },
    finish: {
      ...FILTERS.finish,
      file: (option) => option.makeOptionMandatory(),
      bare: choices('yes', 'head', 'no'),
      status: STATUS,
      verified: VERIFIED,
      source: repeatable,
    },
    sample: '--file ours.yaml 三位',
  },
  candidates: {
    argument: '<paths...>',
    formats: ['text', 'yaml', 'json'],
    flags: { minDocuments: '--min-documents <n>', limit: '--limit <n>' },
    sample: 'folder',
  },
  import: {
    argument: '<file>',
    formats: ['yaml', 'json'],
    flags: { from: '--from <format>' },
    finish: { from: choices('csv', 'tsv', 'tbx', 'skos', 'jieba') },
    sample: 'terms.csv',
  },
  export: {
    flags: { to: '--to <format>', ...FILTERS.flags },
    finish: {
      ...FILTERS.finish,
      to: (option) => option.choices(['csv', 'tsv', 'tbx', 'skos', 'jieba']).default('csv', 'csv'),
    },
    sample: '--to tbx',
  },
};

/** `slogans dict …`: declares its commands; what runs is loaded when it runs. */
export function dictCommand(language: Language, io: Io, done: (exitCode: number) => void): Command {
  const { description, usage } = PROGRAM[language].commands.dict;
  const { help } = TOOL_HELP[language];
  const command = new Command('dict').description(description).usage(usage).helpOption('-h, --help', help);
  for (const name of DICT_COMMANDS) command.addCommand(subcommand(name, language, io, done));
  return command.helpCommand(false);
}

function subcommand(name: DictCommand, language: Language, io: Io, done: (exitCode: number) => void): Command {
  const { commands, example, help } = TOOL_HELP[language];
  const texts = commands[name];
  const { argument, formats = ['text', 'json'], flags = {}, finish = {}, sample } = DECLARED[name];
  const whole = `slogans dict ${name}`;
  const option = optionMaker(whole, example);
  const made = new Command(name).description(texts.description).usage(texts.usage);
  if (argument) made.argument(argument, texts.argument);
  for (const [key, flag] of Object.entries(flags)) {
    const declared = option(flag, texts.options[key]);
    made.addOption(finish[key]?.(declared) ?? declared);
  }
  for (const shared of sharedOptions(whole, formats, sample, language)) made.addOption(shared);
  return made.helpOption('-h, --help', help).action(async (...all: readonly unknown[]) => {
    // Commander hands over the argument, if there is one, the options and the command.
    const given = all[argument ? 1 : 0] as DictArguments;
    const operands = argument ? ([all[0]].flat().filter((one) => one !== undefined) as string[]) : [];
    const { runDict } = await import('../dict/run-dict.js');
    done(await runDict(name, operands, given, language, io));
  });
}
