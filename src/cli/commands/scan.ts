import { Command, Option } from 'commander';
import { wrapColumns } from '../../text/display-width.js';
import type { Language } from '../../text/language.js';
import type { Io } from '../io.js';
import { PROGRAM } from '../messages/program.js';
import { SCAN_HELP } from '../messages/scan-help.js';
import { readScanOptions, type ScanArguments } from '../scan-options.js';
import { helpWidth } from '../terminal-width.js';

/** `slogans scan`: declares the options; what runs is loaded when it runs. */
export function scanCommand(language: Language, io: Io, done: (exitCode: number) => void): Command {
  const texts = SCAN_HELP[language];
  const option = (flags: string, [does, example]: readonly [string, string]): Option =>
    new Option(flags, `${does}\n${texts.example}slogans scan ${example}`);
  const withDefault = (made: Option, value: string): Option => made.default(value, value);
  const repeatable = (made: Option): Option =>
    made.argParser((file: string, files: readonly string[] | undefined) => [...(files ?? []), file]);
  return new Command('scan')
    .description(PROGRAM[language].commands.scan.description)
    .usage(PROGRAM[language].commands.scan.usage)
    .argument('[paths...]', texts.paths)
    .addOption(withDefault(option('-f, --format <format>', texts.format).choices(['table', 'json', 'ndjson']), 'table'))
    .addOption(option('-o, --output <file>', texts.output))
    .addOption(option('--stdin-filename <name>', texts.stdinFilename))
    .addOption(option('--stdin-ndjson', texts.stdinNdjson))
    .addOption(withDefault(option('--encoding <label>', texts.encoding), 'auto'))
    .addOption(
      withDefault(option('--script <script>', texts.script).choices(['simplified', 'traditional']), 'simplified'),
    )
    .addOption(option('--context <n>', texts.context))
    .addOption(option('--width <n>', texts.width))
    .addOption(option('--by-file', texts.byFile))
    .addOption(option('--include <what>', texts.include))
    .addOption(repeatable(option('--dict <file>', texts.dict)))
    .addOption(option('--config <file>', texts.config))
    .addOption(option('--no-config', texts.noConfig))
    .addOption(option('--date <date>', texts.date))
    .addOption(
      withDefault(option('--fail-on <severity>', texts.failOn).choices(['never', 'info', 'warning', 'error']), 'never'),
    )
    .addOption(withDefault(option('--max-bytes <size>', texts.maxBytes), '256M'))
    .addOption(option('-j, --jobs <n>', texts.jobs))
    .addOption(option('--cache [folder]', texts.cache))
    .addOption(option('--color', texts.color))
    .addOption(option('--no-color', texts.noColor))
    .addOption(option('-q, --quiet', texts.quiet))
    .addOption(option('-v, --verbose', texts.verbose))
    .addOption(option('--lang <language>', texts.lang).choices(['zh', 'en']))
    .helpOption('-h, --help', `${texts.help[0]}`)
    .addHelpText('after', () => `\n${wrapColumns(`${texts.shapes}\n${texts.exitCodes}`, helpWidth(io.stdout, io))}`)
    .action(async (paths: string[], given: ScanArguments, command: Command) => {
      if (given.stdinNdjson) {
        const { readStreamOptions } = await import('../stream/settings.js');
        const wasGiven = (name: string): boolean => command.getOptionValueSource(name) === 'cli';
        const settings = readStreamOptions(paths, given, language, wasGiven);
        const { runStream } = await import('../run-stream.js');
        done(await runStream(settings, io));
        return;
      }
      const options = readScanOptions(given, language);
      const { runScan } = await import('../run-scan.js');
      done(await runScan(paths, options, io));
    });
}
