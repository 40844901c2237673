import { type Language, languageOf } from '../text/language.js';

/**
 * The language to speak: `--lang`, then SLOGANS_LANG, then Chinese. Read before anything is parsed, as help and
 * complaints about the arguments need it too.
 */
export function chooseLanguage(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const asked = at < 0 ? undefined : (argv[at].split('=')[1] ?? argv[at + 1]);
  return languageOf(asked) ?? languageOf(env.SLOGANS_LANG) ?? 'zh';
}
