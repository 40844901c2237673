import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { lilconfigSync } from 'lilconfig';
import type { Language } from '../text/language.js';
import { similarName } from '../text/similar.js';
import type { Io } from './io.js';
import { CONFIG } from './messages/config.js';
import { UsageError } from './usage-error.js';

/** What a configuration file says. */
export interface Config {
  /** Absolute paths of users' own dictionaries. */
  readonly dictionaries: readonly string[];
  /** Ids of built-in entries that are not to be used. */
  readonly disable: readonly string[];
}

const KEYS = ['dictionaries', 'disable'] as const;
const NONE: Config = { dictionaries: [], disable: [] };
const PLACES = ['slogans.config.yaml', 'slogans.config.yml', 'slogans.config.json', 'package.json'];

/**
 * Reads the configuration: the file of `--config`, or the first of slogans.config.yaml, .yml, .json and "slogans" in
 * package.json that is met on the way up. Throws UsageError.
 */
export async function readConfig(file: string | undefined, language: Language, io: Io): Promise<Config> {
  const texts = CONFIG[language];
  // Found at once, parsed afterwards: the YAML package is for those who have such a file.
  const asText = (_: string, content: string): Text => ({ text: content });
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
  return {
    dictionaries: list('dictionaries').map((name) => resolve(dirname(path), name)),
    disable: list('disable'),
  };
}

/** The line on which a key stands: near enough for a person to find it. */
function lineOf(path: string, key: string): number {
  const lines = readFileSync(path, 'utf8').split('\n');
  return Math.max(1, lines.findIndex((line) => key !== '' && new RegExp(`["']?${key}["']?\\s*:`).test(line)) + 1);
}
