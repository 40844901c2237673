import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { lilconfig } from 'lilconfig';
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
  const yaml = async (_: string, content: string): Promise<unknown> => {
    const { parse } = await import('yaml');
    return parse(content, { prettyErrors: true }) as unknown;
  };
  const explorer = lilconfig('slogans', {
    searchPlaces: PLACES,
    loaders: { '.yaml': yaml, '.yml': yaml, '.json': (_, content) => JSON.parse(content) as unknown },
  });
  let found: Awaited<ReturnType<typeof explorer.search>>;
  try {
    found = file === undefined ? await explorer.search(io.cwd) : await explorer.load(resolve(io.cwd, file));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const name = file ?? PLACES[0];
    throw new UsageError(code === 'ENOENT' ? texts.missing(name) : texts.unreadable(name, message.split('\n')[0]));
  }
  if (!found || found.isEmpty || found.config === null) return NONE;
  return checked(found.config, found.filepath, language, io);
}

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
