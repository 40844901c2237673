import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { RULE_IDS, type RuleId, type RuleSetting } from '../model/rule.js';
import type { Language } from '../text/language.js';
import { similarName } from '../text/similar.js';
import { isDate } from './dates.js';
import type { Io } from './io.js';
import { CONFIG } from './messages/config.js';
import { UsageError } from './usage-error.js';

/** A finding that the configuration holds back: what all given fields fit. */
export interface ConfiguredIgnore {
  readonly rule?: RuleId;
  /** Id of an entry. */
  readonly entry?: string;
  /** A glob or a path, from the folder of the configuration. */
  readonly path?: string;
  readonly reason: string;
  /** YYYY-MM-DD: from the day after, it holds nothing back. */
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
  readonly rules: Readonly<Partial<Record<RuleId, RuleSetting>>>;
  /** Full name of the place that the documents belong to. */
  readonly place: string | undefined;
  /** Date of documents that give none. */
  readonly date: string | undefined;
  /** Globs of what `check` reads where no path is given, and of what it never reads; from the folder of the configuration. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly ignore: readonly ConfiguredIgnore[];
}

const KEYS = ['dictionaries', 'disable', 'rules', 'place', 'date', 'include', 'exclude', 'ignore'] as const;
const NONE: Config = {
  ...{ file: undefined, dictionaries: [], disable: [], rules: {}, place: undefined, date: undefined },
  ...{ include: [], exclude: [], ignore: [] },
};
const PLACES = ['slogans.config.yaml', 'slogans.config.yml', 'slogans.config.json', 'package.json'];

/**
 * Reads the configuration: the file of `--config`, none with `--no-config` (false), or the first of slogans.config.yaml, .yml, .json and "slogans" in
 * package.json that is met on the way up. Throws UsageError.
 */
export async function readConfig(file: string | false | undefined, language: Language, io: Io): Promise<Config> {
  if (file === false || (file === undefined && !mayHaveConfig(io.cwd))) return NONE;
  const texts = CONFIG[language];
  // Found at once, parsed afterwards: the YAML package is for those who have such a file.
  const asText = (_: string, content: string): Text => ({ text: content });
  const { lilconfigSync } = await import('lilconfig');
  const explorer = lilconfigSync('slogans', {
    searchPlaces: PLACES,
    loaders: { '.yaml': asText, '.yml': asText, '.json': (_, content) => JSON.parse(content) as unknown },
  });
  try {
    const found = file === undefined ? explorer.search(io.cwd) : explorer.load(resolve(io.cwd, file));
    if (!found || found.isEmpty) return NONE;
    const config = isText(found.config) ? (await import('yaml')).parse(found.config.text) : found.config;
    return config === null ? NONE : checked(config, found.filepath, language, io);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    const name = file ?? PLACES[0];
    throw new UsageError(code === 'ENOENT' ? texts.missing(name) : texts.unreadable(name, message.split('\n')[0]));
  }
}

/** Is there anything for the search to find? Nearly every run finds nothing, and this is the cheap way to know. */
function mayHaveConfig(start: string): boolean {
  for (let folder = start, last = ''; folder !== last; last = folder, folder = dirname(folder)) {
    for (const name of PLACES) {
      const file = resolve(folder, name);
      if (existsSync(file) && (name !== 'package.json' || mentionsUs(file))) return true;
    }
  }
  return false;
}

/** A package.json that does not parse is left to the search to complain of. */
function mentionsUs(file: string): boolean {
  try {
    return 'slogans' in (JSON.parse(readFileSync(file, 'utf8')) as object);
  } catch {
    return true;
  }
}

interface Text {
  readonly text: string;
}
const isText = (config: unknown): config is Text =>
  typeof config === 'object' && config !== null && Object.keys(config).join() === 'text';

function checked(config: unknown, path: string, language: Language, io: Io): Config {
  const texts = CONFIG[language];
  const refuse = (key: string, sentence: string): never => {
    throw new UsageError(`${relative(io.cwd, path)}:${lineOf(path, key)}: ${sentence}`);
  };
  if (typeof config !== 'object' || config === null || Array.isArray(config)) return refuse('', texts.noObject);
  const given = config as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(given)) {
    if (!(KEYS as readonly string[]).includes(key)) refuse(key, texts.unknownKey(key, similarName(key, KEYS)));
  }
  const list = (key: (typeof KEYS)[number]): readonly string[] => {
    const value = given[key] ?? [];
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value as readonly string[];
    return refuse(key, texts.noList(key));
  };
  const text = (key: (typeof KEYS)[number]): string | undefined => {
    const value = given[key];
    return value === undefined || typeof value === 'string' ? value : refuse(key, texts.noText(key));
  };
  const date = text('date');
  if (date !== undefined && !isDate(date)) refuse('date', texts.noDate(date));
  return {
    file: path,
    dictionaries: list('dictionaries').map((name) => resolve(dirname(path), name)),
    disable: list('disable'),
    rules: rulesOf(given.rules, texts, refuse),
    place: text('place'),
    date,
    include: list('include'),
    exclude: list('exclude'),
    ignore: ignoresOf(given.ignore, texts, refuse),
  };
}

type Refuse = (key: string, sentence: string) => never;
type Texts = (typeof CONFIG)[Language];

const SETTINGS: readonly RuleSetting[] = ['off', 'info', 'warning', 'error', 'default'];
const isRule = (name: string): name is RuleId => (RULE_IDS as readonly string[]).includes(name);

function rulesOf(value: unknown, texts: Texts, refuse: Refuse): Config['rules'] {
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('rules', texts.noRules);
  for (const [name, setting] of Object.entries(value)) {
    if (!isRule(name)) refuse(name, texts.unknownRule(name, similarName(name, RULE_IDS)));
    // YAML 1.1 reads off as false; so may people.
    if (setting !== false && !SETTINGS.includes(setting)) refuse(name, texts.noSetting(name, SETTINGS.join(', ')));
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, setting]) => [name, setting === false ? 'off' : setting]),
  );
}

const IGNORE_KEYS = ['rule', 'entry', 'path', 'reason', 'until'] as const;

function ignoresOf(value: unknown, texts: Texts, refuse: Refuse): readonly ConfiguredIgnore[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return refuse('ignore', texts.noIgnores);
  return value.map((item: Readonly<Record<string, unknown>>) => {
    if (typeof item !== 'object' || item === null) return refuse('ignore', texts.noIgnores);
    for (const key of Object.keys(item)) {
      if (!(IGNORE_KEYS as readonly string[]).includes(key))
        refuse(key, texts.unknownKey(key, similarName(key, IGNORE_KEYS)));
      if (typeof item[key] !== 'string') refuse(key, texts.noText(key));
    }
    const { rule, until, reason } = item as Readonly<Partial<Record<string, string>>>;
    if (rule !== undefined && !isRule(rule)) refuse(rule, texts.unknownRule(rule, similarName(rule, RULE_IDS)));
    if (until !== undefined && !isDate(until)) refuse('until', texts.noDate(until));
    if (!reason) refuse('ignore', texts.noReason);
    return item as unknown as ConfiguredIgnore;
  });
}

/** The line on which a key stands: near enough for a person to find it. */
function lineOf(path: string, key: string): number {
  const lines = readFileSync(path, 'utf8').split('\n');
  return Math.max(1, lines.findIndex((line) => key !== '' && new RegExp(`["']?${key}["']?\\s*:`).test(line)) + 1);
}
