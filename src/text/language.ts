/** The languages that the program speaks. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One table of user-facing texts per area. A text that is missing in one language fails the type check. */
export type Translations<Texts> = Readonly<Record<Language, Readonly<Texts>>>;

/** The language that a setting names (`en`, `en_GB`, `zh-CN`), or undefined. */
export function languageOf(name: string | undefined): Language | undefined {
  const short = name?.toLowerCase().split(/[-_.]/)[0];
  return LANGUAGES.find((language) => language === short);
}
