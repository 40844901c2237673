import type { ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { dataFile } from '../text/data-file.js';
import { similarName } from '../text/similar.js';
import type { LocatedEntry } from './parse.js';
import { type Problem, problem } from './problem.js';

type Definition = { readonly properties?: Readonly<Record<string, unknown>> };
type EntrySchema = { readonly $defs: Readonly<Record<string, Definition>> };

let schema: EntrySchema | undefined;
const entrySchema = (): EntrySchema => {
  schema ??= JSON.parse(dataFile('entry.schema.json').toString('utf8')) as EntrySchema;
  return schema;
};

const orderOf = (definition: string): readonly string[] =>
  Object.keys(entrySchema().$defs[definition]?.properties ?? {});

/** The fields of an entry in the order in which they are written. */
export const fieldOrder = (): readonly string[] => orderOf('entry');

/** The same for what a field of an entry holds. */
export const nestedOrder = (field: string): readonly string[] => orderOf(NESTED[field] ?? field);

const NESTED: Readonly<Record<string, string>> = { senses: 'sense', sources: 'source', wrongForms: 'wrongForm' };

/** Checks entries against entry.schema.json; every complaint has the line of the field. */
export function checkSchema(entries: readonly LocatedEntry[]): Problem[] {
  const validate = new Ajv2020({ allErrors: true, strict: false, verbose: true }).compile({
    $defs: entrySchema().$defs,
    $ref: '#/$defs/entry',
  });
  return entries.flatMap((entry) => {
    if (validate(entry.value)) return [];
    return (validate.errors ?? []).filter((error) => error.keyword !== 'if').map((error) => toProblem(entry, error));
  });
}

function toProblem(entry: LocatedEntry, error: ErrorObject): Problem {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const place = { file: entry.file, line: entry.lineOf(path) };
  if (error.keyword === 'additionalProperties') {
    const field = (error.params as { additionalProperty: string }).additionalProperty;
    const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
    return problem({ ...place, line: entry.lineOf([...path, field]) }, 'unknownField', [
      field,
      similarName(field, known),
    ]);
  }
  return problem(place, 'schema', [path.join('.') || (entry.value.id ?? '.'), complaint(error)]);
}

function complaint({ keyword, params, message = '' }: ErrorObject): string {
  if (keyword === 'enum')
    return `${message}: ${(params as { allowedValues: readonly string[] }).allowedValues.join(', ')}`;
  if (keyword === 'false schema') return 'not allowed here';
  return message;
}
