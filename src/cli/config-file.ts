import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Document } from 'yaml';
import type { Language } from '../text/language.js';
import type { Io } from './io.js';
import { CONFIG } from './messages/config.js';
import { UsageError } from './usage-error.js';

const NAMES = ['slogans.config.yaml', 'slogans.config.yml', 'slogans.config.json', 'package.json'];
const PACKAGE = 'package.json';

/** Where something stands in the configuration: keys, and numbers of items. */
export type ConfigPath = readonly (string | number)[];

/** A configuration file, parsed and not yet checked. */
export interface ConfigFile {
  /** Absolute. */
  readonly file: string;
  /** Null where there is nothing in it. */
  readonly value: unknown;
  /** Throws UsageError: one sentence, with the file and the line of a key or an item. */
  readonly refuse: (path: ConfigPath, sentence: string) => never;
}

/** The file given, or the first that is met on the way up from the current folder. Throws UsageError. */
export async function openConfig(
  given: string | undefined,
  language: Language,
  io: Io,
): Promise<ConfigFile | undefined> {
  const file = given === undefined ? findConfig(io.cwd) : resolve(io.cwd, given);
  if (file === undefined) return undefined;
  return parsed(file, textOf(file, given, language, io), language, io);
}

function textOf(file: string, given: string | undefined, language: Language, io: Io): string {
  const texts = CONFIG[language];
  const name = given ?? shown(file, io);
  try {
    const bytes = readFileSync(file);
    try {
      // What an editor saves as GBK would make other names of the names in it.
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      throw new UsageError(texts.notUtf8(name));
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === 'ENOENT' ? texts.missing(name) : texts.unreadable(name, texts.reasons[code ?? ''] ?? message),
    );
  }
}

const shown = (file: string, { cwd }: Io): string => relative(cwd, file).replaceAll('\\', '/');

/** Nearly every run finds nothing, and this is the cheap way to know. */
function findConfig(start: string): string | undefined {
  for (let folder = start, last = ''; folder !== last; last = folder, folder = dirname(folder)) {
    for (const name of NAMES) {
      const file = resolve(folder, name);
      if (existsSync(file) && (name !== PACKAGE || mentionsUs(file))) return file;
    }
  }
  return undefined;
}

/** Has a package.json the key "slogans"? One that does not parse is looked at closely where it names us at all. */
function mentionsUs(file: string): boolean {
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
    return 'slogans' in (JSON.parse(text) as object);
  } catch {
    return text.includes('"slogans"');
  }
}

/** JSON is YAML; the parser tells where everything stands. */
async function parsed(file: string, text: string, language: Language, io: Io): Promise<ConfigFile> {
  const { LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const name = shown(file, io);
  const complain = (offset: number, sentence: string): never => {
    throw new UsageError(`${name}:${lines.linePos(offset).line || 1}: ${sentence}`);
  };
  const [error] = [...document.errors, ...document.warnings];
  if (error) complain(error.pos[0], CONFIG[language].syntax(error.message.split('\n')[0]));
  const root: ConfigPath = file.endsWith(PACKAGE) ? ['slogans'] : [];
  try {
    const whole = document.toJS() as unknown;
    return {
      file,
      value: root.length > 0 ? (whole as { slogans?: unknown }).slogans : whole,
      refuse: (path, sentence) => complain(offsetOf(document, [...root, ...path]), sentence),
    };
  } catch (failure) {
    // Aliases that stand for too much.
    return complain(0, CONFIG[language].syntax((failure as Error).message));
  }
}

/** Where a key or an item stands: UTF-16 offset into the file; that of the last one that there is. */
function offsetOf(document: Document, path: ConfigPath): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    const whole = node as { resolve?: (of: Document) => unknown; items?: readonly unknown[] } | null;
    const items = ((whole?.resolve ? whole.resolve(document) : whole) as typeof whole)?.items ?? [];
    const item = typeof step === 'number' ? items[step] : items.find((one) => keyOf(one)?.value === step);
    const key = typeof step === 'number' ? item : keyOf(item);
    offset = (key as { range?: readonly number[] } | undefined)?.range?.[0] ?? offset;
    node = typeof step === 'number' ? item : (item as { value?: unknown } | undefined)?.value;
  }
  return offset;
}

const keyOf = (pair: unknown) => (pair as { key?: { value?: unknown; range?: readonly number[] } } | undefined)?.key;
