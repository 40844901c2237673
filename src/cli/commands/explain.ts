import { Command } from 'commander';
import type { Language } from '../../text/language.js';
import type { Io } from '../io.js';
import { PROGRAM } from '../messages/program.js';
import { TOOL_HELP } from '../messages/tool-help.js';
import type { ToolArguments } from '../tool-run.js';
import { optionMaker, sharedOptions } from './declare.js';

export interface ExplainArguments extends ToolArguments {
  readonly why?: string;
}

/** `slogans explain`: declares the options; what runs is loaded when it runs. */
export function explainCommand(language: Language, io: Io, done: (exitCode: number) => void): Command {
  const { explain: texts, example, help } = TOOL_HELP[language];
  const { description, usage } = PROGRAM[language].commands.explain;
  const option = optionMaker('slogans explain', example);
  const command = new Command('explain')
    .description(description)
    .usage(usage)
    .argument('[formula]', texts.argument)
    .addOption(option('--why <text>', texts.options.why));
  for (const shared of sharedOptions('slogans explain', ['text', 'json'], '两个维护', language))
    command.addOption(shared);
  return command.helpOption('-h, --help', help).action(async (formula: string | undefined, given: ExplainArguments) => {
    const { runExplain } = await import('../run-explain.js');
    done(await runExplain(formula, given, language, io));
  });
}
