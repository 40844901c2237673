import { dirname, resolve } from 'node:path';
import { RULE_IDS, type RuleId, type RuleSettings } from '../model/rule.js';
import type { Language } from '../text/language.js';
import { similarName } from '../text/similar.js';
import { type ConfigFile, type ConfigPath, openConfig } from './config-file.js';
import { isRule, readRules } from './config-rules.js';
import { isDate } from './dates.js';
import type { Io } from './io.js';
import { CONFIG } from './messages/config.js';

/** A finding that the configuration holds back: what all given fields fit. */
export interface ConfiguredIgnore {
  readonly rule?: RuleId;
  /** Id of an entry. */
  readonly entry?: string;
  /** A glob or a path, from the folder of the configuration. */
  readonly path?: string;
  readonly reason: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD: from the day after, it holds nothing back. */
  readonly until?: string;
}

/** What a configuration file says. */
export interface Config {
  /** The file, or undefined where there is none. */
  readonly file: string | undefined;
  /** Absolute paths of users' own dictionaries. */
  readonly dictionaries: readonly string[];
  /** Ids of built-in entries that are not to be used. */
  readonly disable: readonly string[];
  readonly rules: RuleSettings;
  /** Full name of the place that the documents belong to. */
  readonly place: string | undefined;
  /** Date of documents that give none. */
  readonly date: string | undefined;
  /** What `check` reads where no path is given: paths, folders and globs, from the folder of the configuration. */
  readonly include: readonly string[];
  /** What `check` never reads, as .gitignore writes it. */
  readonly exclude: readonly string[];
  readonly ignore: readonly ConfiguredIgnore[];
}

const KEYS = ['dictionaries', 'disable', 'rules', 'place', 'date', 'include', 'exclude', 'ignore'] as const;
const NONE: Config = {
  ...{ file: undefined, dictionaries: [], disable: [], rules: {}, place: undefined, date: undefined },
  ...{ include: [], exclude: [], ignore: [] },
};

/**
 * Reads the configuration: the file of `--config`, none with `--no-config` (false), or the first of slogans.config.yaml, .yml, .json and "slogans" in
 * package.json that is met on the way up. Throws UsageError with file and line.
 */
export async function readConfig(given: string | false | undefined, language: Language, io: Io): Promise<Config> {
  const found = given === false ? undefined : await openConfig(given, language, io);
  return found ? checked(found, language) : NONE;
}

function checked(source: ConfigFile, language: Language): Config {
  const { file, value, refuse } = source;
  const texts = CONFIG[language];
  if (value === null || value === undefined) return { ...NONE, file };
  if (typeof value !== 'object' || Array.isArray(value)) return refuse([], texts.noObject);
  const given = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(given))
    if (!(KEYS as readonly string[]).includes(key)) refuse([key], texts.unknownKey(key, similarName(key, KEYS)));
  const list = (key: (typeof KEYS)[number]): readonly string[] => {
    const items = given[key] ?? [];
    if (Array.isArray(items) && items.every((item) => typeof item === 'string' && item !== '')) return items;
    return refuse([key], texts.noList(key));
  };
  return {
    file,
    dictionaries: list('dictionaries').map((name) => resolve(dirname(file), name)),
    disable: list('disable'),
    rules: readRules(given.rules, source, language),
    place: text(given.place, ['place'], refuse, language),
    date: date(given.date, ['date'], refuse, language),
    include: list('include'),
    exclude: list('exclude'),
    ignore: ignoresOf(given.ignore, refuse, language),
  };
}

type Refuse = ConfigFile['refuse'];

function text(value: unknown, path: ConfigPath, refuse: Refuse, language: Language): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' && value !== '' ? value : refuse(path, CONFIG[language].noText(`${path.at(-1)}`));
}

/** A year alone is a number to YAML. */
function date(value: unknown, path: ConfigPath, refuse: Refuse, language: Language): string | undefined {
  const written = text(typeof value === 'number' ? String(value) : value, path, refuse, language);
  return written === undefined || isDate(written) ? written : refuse(path, CONFIG[language].noDate(written));
}

const IGNORE_KEYS = ['rule', 'entry', 'path', 'reason', 'until'] as const;

function ignoresOf(value: unknown, refuse: Refuse, language: Language): readonly ConfiguredIgnore[] {
  const texts = CONFIG[language];
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return refuse(['ignore'], texts.noIgnores);
  return value.map((item: Readonly<Record<string, unknown>>, i): ConfiguredIgnore => {
    const at = (...path: ConfigPath): ConfigPath => ['ignore', i, ...path];
    if (typeof item !== 'object' || item === null) return refuse(at(), texts.noIgnores);
    for (const key of Object.keys(item))
      if (!(IGNORE_KEYS as readonly string[]).includes(key))
        refuse(at(key), texts.unknownKey(key, similarName(key, IGNORE_KEYS)));
    const { rule, entry, path, reason } = Object.fromEntries(
      IGNORE_KEYS.filter((key) => key !== 'until').map((key) => [key, text(item[key], at(key), refuse, language)]),
    );
    if (rule !== undefined && !isRule(rule))
      return refuse(at('rule'), texts.unknownRule(rule, similarName(rule, RULE_IDS)));
    if (!reason) return refuse(at(), texts.noReason);
    // Without any of them everything would be held back, for ever and unseen.
    if (!rule && !entry && !path) return refuse(at(), texts.noIgnores);
    const until = date(item.until, at('until'), refuse, language);
    return {
      ...(rule ? { rule } : {}),
      ...(entry ? { entry } : {}),
      ...(path ? { path } : {}),
      reason,
      ...(until ? { until } : {}),
    };
  });
}
