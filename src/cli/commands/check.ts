import { Command, type Option } from 'commander';
import { wrapColumns } from '../../text/display-width.js';
import type { Language } from '../../text/language.js';
import type { CheckArguments } from '../check/arguments.js';
import type { Io } from '../io.js';
import { CHECK_HELP } from '../messages/check-help.js';
import { PROGRAM } from '../messages/program.js';
import { TOOL_HELP } from '../messages/tool-help.js';
import { helpWidth } from '../terminal-width.js';
import { optionMaker, repeatable } from './declare.js';

/** The formats of `check`: those of a scan, and those of the reporters of findings. */
export const CHECK_FORMATS = [
  ...[
    'text',
    'json',
    'ndjson',
    'sarif',
    'rdjson',
    'rdjsonl',
    'github',
    'gitlab',
    'junit',
    'checkstyle',
    'csv',
    'markdown',
  ],
] as const;

/** `slogans check`: declares the options; what runs is loaded when it runs. */
export function checkCommand(language: Language, io: Io, done: (exitCode: number) => void): Command {
  const texts = CHECK_HELP[language];
  const { description, usage } = PROGRAM[language].commands.check;
  const make = optionMaker('slogans check', TOOL_HELP[language].example);
  const option = (flags: string, name: keyof typeof texts.options): Option => make(flags, texts.options[name]);
  const among = (made: Option, choices: readonly string[], fallback: string): Option =>
    made.choices(choices).default(fallback, fallback);
  const severities = ['info', 'warning', 'error'];
  return new Command('check')
    .description(description)
    .usage(usage)
    .argument('[paths...]', texts.paths)
    .addOption(among(option('-f, --format <format>', 'format'), CHECK_FORMATS, 'text'))
    .addOption(option('-o, --output <file>', 'output'))
    .addOption(among(option('--min-severity <severity>', 'minSeverity'), severities, 'warning'))
    .addOption(among(option('--fail-on <severity>', 'failOn'), ['never', ...severities], 'error'))
    .addOption(option('--baseline <file>', 'baseline'))
    .addOption(option('--update-baseline', 'updateBaseline'))
    .addOption(option('--prune-baseline', 'pruneBaseline'))
    .addOption(option('--changed [ref]', 'changed'))
    .addOption(option('--changed-lines', 'changedLines'))
    .addOption(option('--fix', 'fix'))
    .addOption(option('--dry-run', 'dryRun'))
    .addOption(option('--place <place>', 'place'))
    .addOption(option('--date <date>', 'date'))
    .addOption(option('--encoding <label>', 'encoding').default('auto', 'auto'))
    .addOption(option('--stdin-filename <name>', 'stdinFilename'))
    .addOption(repeatable(option('--dict <file>', 'dict')))
    .addOption(option('--config <file>', 'config'))
    .addOption(option('--no-config', 'noConfig'))
    .addOption(option('--print-config', 'printConfig'))
    .addOption(option('--max-bytes <size>', 'maxBytes').default('256M', '256M'))
    .addOption(option('--color', 'color'))
    .addOption(option('--no-color', 'noColor'))
    .addOption(option('-q, --quiet', 'quiet'))
    .addOption(option('-v, --verbose', 'verbose'))
    .addOption(option('--lang <language>', 'lang').choices(['zh', 'en']))
    .helpOption('-h, --help', texts.help)
    .addHelpText('after', () => `\n${wrapColumns(texts.exitCodes, helpWidth(io.stdout, io))}`)
    .action(async (paths: string[], given: CheckArguments) => {
      const { runCheck } = await import('../check/run-check.js');
      done(await runCheck(paths, given, language, io));
    });
}
