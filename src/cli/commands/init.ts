import { Command } from 'commander';
import type { Language } from '../../text/language.js';
import type { Io } from '../io.js';
import { CHECK_HELP } from '../messages/check-help.js';
import { PROGRAM } from '../messages/program.js';
import { TOOL_HELP } from '../messages/tool-help.js';
import { optionMaker } from './declare.js';

/** `slogans init`. */
export function initCommand(language: Language, io: Io, done: (exitCode: number) => void): Command {
  const { init, help } = CHECK_HELP[language];
  const { description, usage } = PROGRAM[language].commands.init;
  const option = optionMaker('slogans init', TOOL_HELP[language].example);
  return new Command('init')
    .description(description)
    .usage(usage)
    .addOption(option('--force', init.force))
    .addOption(option('--lang <language>', init.lang).choices(['zh', 'en']))
    .helpOption('-h, --help', help)
    .action(async (given: { readonly force?: true }) => {
      const { runInit } = await import('../check/run-init.js');
      done(runInit(given.force === true, language, io));
    });
}
