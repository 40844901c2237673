import { Command } from 'commander';
import { wrapColumns } from '../../text/display-width.js';
import type { Language } from '../../text/language.js';
import type { Io } from '../io.js';
import { MERGE } from '../messages/merge.js';
import { PROGRAM } from '../messages/program.js';
import type { MergeArguments } from '../run-merge.js';
import { helpWidth } from '../terminal-width.js';
import { optionMaker } from './declare.js';

/** `slogans merge`: declares the options; what runs is loaded when it runs. */
export function mergeCommand(language: Language, io: Io, done: (exitCode: number) => void): Command {
  const { example, reports, options, help, exitCodes } = MERGE[language];
  const { description, usage } = PROGRAM[language].commands.merge;
  const option = optionMaker('slogans merge', example);
  return new Command('merge')
    .description(description)
    .usage(usage)
    .argument('[reports...]', reports)
    .addOption(
      option('-f, --format <format>', options.format).choices(['ndjson', 'json', 'table']).default('ndjson', 'ndjson'),
    )
    .addOption(option('-o, --output <file>', options.output))
    .addOption(option('--color', options.color))
    .addOption(option('--no-color', options.noColor))
    .addOption(option('-q, --quiet', options.quiet))
    .addOption(option('--lang <language>', options.lang).choices(['zh', 'en']))
    .helpOption('-h, --help', help)
    .addHelpText('after', () => `\n${wrapColumns(exitCodes, helpWidth(io.stdout, io))}`)
    .action(async (paths: string[], given: MergeArguments) => {
      const { runMerge } = await import('../run-merge.js');
      done(await runMerge(paths, given, language, io));
    });
}
