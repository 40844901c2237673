import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import type { Bare, Entry, ExclusionClass } from '../model/entry.js';
import type { Shape } from '../model/occurrence.js';
import type { Exclusion } from './compiled.js';

/** An entry as people write it (entry.schema.json says what each field means). */
export interface SourceEntry {
  readonly id: string;
  readonly kind?: 'formula' | 'phrase';
  readonly name: string;
  readonly core?: string;
  readonly head?: string;
  readonly heads?: readonly string[];
  /** Absent of phrases. */
  readonly shape?: Shape;
  readonly optional?: boolean;
  readonly bare?: Bare;
  readonly variants?: readonly string[];
  readonly items?: readonly string[];
  readonly itemsNote?: string;
  readonly senses?: readonly { readonly items?: readonly string[] }[];
  readonly level: string;
  readonly place?: string;
  readonly since?: string;
  readonly status: 'current' | 'superseded' | 'historical';
  readonly supersededBy?: string;
  readonly supersededSince?: string;
  readonly derivedFrom?: string;
  readonly english?: { readonly text: string; readonly attested: 'official' | 'literal' };
  readonly sources?: readonly { readonly title: string; readonly url?: string }[];
  readonly verified: 'official' | 'twice' | 'once' | 'no';
}

/** A row of not-formulas.yaml: what must not be taken for a formula, and why. */
export interface SourceExclusion extends Exclusion {
  readonly reason: string;
}

export interface DictionarySource {
  readonly entries: readonly (SourceEntry & { readonly file: string })[];
  readonly exclusions: readonly SourceExclusion[];
  /** Words of the lexicon that merely contain a numeral. */
  readonly words: readonly Exclusion[];
  /** SHA-256 over all files, the first 12 hexadecimal digits. */
  readonly hash: string;
}

/** Reads the folder dictionaries/. Throws with file name where a file does not parse. */
export function readDictionarySource(folder: string): DictionarySource {
  const hash = createHash('sha256');
  const read = (path: string): string => {
    const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
    hash.update(`${relative(folder, path).replaceAll('\\', '/')}\n${text}\n`);
    return text;
  };
  const parsed = (path: string): unknown => {
    try {
      return parse(read(path)) ?? [];
    } catch (error) {
      throw new Error(`${relative(folder, path)}: ${(error as Error).message}`);
    }
  };
  const entries = ['national', 'provincial', 'local'].flatMap((theme) =>
    readdirSync(join(folder, theme))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .flatMap((name) => {
        const path = join(folder, theme, name);
        return (parsed(path) as SourceEntry[]).map((entry) => ({ ...entry, file: `${theme}/${name}` }));
      }),
  );
  const exclusions = parsed(join(folder, 'not-formulas.yaml')) as SourceExclusion[];
  const words = read(join(folder, 'lexicon', 'numeral-words.tsv'))
    .split('\n')
    .filter(Boolean)
    .map((row) => {
      const [form, name] = row.split('\t');
      return { form, class: name as ExclusionClass };
    });
  return { entries, exclusions, words, hash: hash.digest('hex').slice(0, 12) };
}

/** What scanning needs of an entry. */
export function leanEntry(source: SourceEntry): Entry {
  return {
    id: source.id,
    ...(source.kind === 'phrase' ? { kind: source.kind } : {}),
    name: source.name,
    ...(source.core ? { core: source.core } : {}),
    ...(source.head ? { head: source.head } : {}),
    ...(source.heads?.length ? { heads: source.heads } : {}),
    shape: source.shape ?? 'set-name',
    ...(source.optional ? { optional: true } : {}),
    ...(source.bare === 'head' || source.bare === 'no' ? { bare: source.bare } : {}),
    ...(source.variants?.length ? { variants: source.variants } : {}),
    ...(source.status === 'superseded' && source.supersededSince ? { supersededSince: source.supersededSince } : {}),
  };
}
