import { type Language, languageOf } from '../text/language.js';

/** SLOGANS_LANG, where it names a language that the program does not speak. */
export function unknownLanguage(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const asked = env.SLOGANS_LANG;
  return asked && !languageOf(asked) ? asked : undefined;
}

/**
 * The language to speak: `--lang`, then SLOGANS_LANG, then Chinese. Read before anything is parsed, as help and
 * complaints about the arguments need it too.
 */
export function chooseLanguage(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const asked = at < 0 ? undefined : (argv[at].split('=')[1] ?? argv[at + 1]);
  return languageOf(asked) ?? languageOf(env.SLOGANS_LANG) ?? 'zh';
}
