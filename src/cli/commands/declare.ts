import { Option } from 'commander';
import type { Language } from '../../text/language.js';
import { TOOL_HELP } from '../messages/tool-help.js';

/** What an option does, and an example: what follows the name of the command. */
export type OptionText = readonly [does: string, example: string];

/** Makes the options of one command; every one is explained with an example. */
export const optionMaker =
  (command: string, exampleLabel: string) =>
  (flags: string, [does, example]: OptionText): Option =>
    new Option(flags, `${does}\n${exampleLabel}${command} ${example}`);

/** May be given several times; comes as a list. */
export const repeatable = (option: Option): Option =>
  option.argParser((value: string, values: readonly string[] | undefined) => [...(values ?? []), value]);

/** The options that `explain` and all commands of `dict` have. */
export function sharedOptions(
  command: string,
  formats: readonly string[],
  sample: string,
  language: Language,
): Option[] {
  const { shared, example } = TOOL_HELP[language];
  const option = optionMaker(command, example);
  const [first] = formats;
  return [
    option('-f, --format <format>', [shared.format, `--format json ${sample}`])
      .choices(formats)
      .default(first, first),
    option('-o, --output <file>', [shared.output, `--output out.txt ${sample}`]),
    repeatable(option('--dict <file>', [shared.dict, `--dict ours.yaml ${sample}`])),
    option('--config <file>', [shared.config, `--config slogans.yaml ${sample}`]),
    option('--no-config', [shared.noConfig, `--no-config ${sample}`]),
    option('--color', [shared.color, `--color ${sample}`]),
    option('--no-color', [shared.noColor, `--no-color ${sample}`]),
    option('--lang <language>', [shared.lang, `--lang en ${sample}`]).choices(['zh', 'en']),
  ];
}
