import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { leanEntry, readDictionarySource } from '../../src/dictionary/source.js';
import { scanText } from '../../src/scan.js';

const folder = fileURLToPath(new URL('../../dictionaries', import.meta.url));
const { entries, exclusions } = readDictionarySource(folder);
const schema = JSON.parse(readFileSync(`${folder}/entry.schema.json`, 'utf8')) as object;

const repeated = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, i) => names.indexOf(name) !== i)),
];

describe('the dictionary', () => {
  it('has at least 200 entries', () => {
    expect(entries.length).toBeGreaterThanOrEqual(200);
  });

  it('keeps to its schema', () => {
    const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
    const bare = entries.map(({ file: _, ...entry }) => entry);
    expect(validate(bare), JSON.stringify(validate.errors?.slice(0, 5))).toBe(true);
  });

  it('says everything once', () => {
    expect(repeated(entries.map((entry) => entry.id))).toEqual([]);
    expect(repeated(entries.map((entry) => entry.name))).toEqual([]);
    expect(repeated(exclusions.map((exclusion) => exclusion.form))).toEqual([]);
  });

  it('points to entries that exist', () => {
    const ids = new Set(entries.map((entry) => entry.id));
    const links = entries.flatMap((entry) => [entry.supersededBy, entry.derivedFrom].filter((id) => id !== undefined));
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('is written in simplified script, without marks and blanks', () => {
    expect(
      entries.map((entry) => entry.name).filter((name) => /[“”‘’「」『』《》"'\s０-９Ａ-Ｚａ-ｚ＋]/.test(name)),
    ).toEqual([]);
  });

  it('has a source for whatever it calls verified', () => {
    expect(
      entries.filter((entry) => entry.verified !== 'no' && !entry.sources?.length).map((entry) => entry.id),
    ).toEqual([]);
  });

  it('excludes nothing that it lists', () => {
    const names = new Set(entries.flatMap((entry) => [entry.name, ...(entry.variants ?? [])]));
    expect(exclusions.map((exclusion) => exclusion.form).filter((form) => names.has(form))).toEqual([]);
  });

  it('leaves out of the compiled form what has its usual value', () => {
    const plain = {
      id: 'a',
      name: '三新',
      shape: 'numeral-noun',
      level: 'central',
      status: 'current',
      verified: 'no',
    } as const;
    expect(leanEntry(plain)).toEqual({ id: 'a', name: '三新', shape: 'numeral-noun' });
  });
});

// A rule that can never match, and a green run: every form has to be found where it is quoted.
describe('every form of the dictionary matches itself', () => {
  it.each(entries.filter((entry) => entry.kind !== 'phrase').map((entry) => [entry.name, entry] as const))(
    '%s',
    async (_, entry) => {
      for (const form of [entry.name, ...(entry.variants ?? [])]) {
        const { occurrences } = await scanText(`会议强调，要落实“${form}”要求。`, { include: ['optional'] });
        expect(occurrences.map((o) => o.entryId)).toContain(entry.id);
      }
    },
  );
});
