import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileSource } from '../compile-source.js';
import { EXCLUSIONS } from '../dictionary/builtin.js';
import { readDictionarySource } from '../dictionary/source.js';

/** The compiled dictionary, its schema and its exclusions, for dist/data. `root` is the folder of the package. */
export async function buildDictionaryFiles(root: string): Promise<{ name: string; bytes: Uint8Array }[]> {
  const source = readDictionarySource(join(root, 'dictionaries'));
  if (source.problems.length > 0)
    throw new Error(source.problems.map(({ file, line, message }) => `${file}:${line}: ${message.en}`).join('\n'));
  const schema = readFileSync(join(root, 'dictionaries', 'entry.schema.json'));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return [
    ...[...(await compileSource(source, version))].map(([name, bytes]) => ({ name, bytes })),
    { name: EXCLUSIONS, bytes: Buffer.from(JSON.stringify([...source.exclusions, ...source.words])) },
    { name: 'entry.schema.json', bytes: schema },
    { name: 'user-dictionary.schema.json', bytes: Buffer.from(JSON.stringify(userSchema(schema), null, 1)) },
  ];
}

interface EntrySchema {
  readonly $defs: { readonly entry: { readonly properties: object } & Readonly<Record<string, unknown>> };
}

/** The schema of users' own files: a name is enough, or an id that is switched off. */
function userSchema(bytes: Uint8Array): object {
  const schema = JSON.parse(Buffer.from(bytes).toString('utf8')) as EntrySchema & Readonly<Record<string, unknown>>;
  const { required: _, if: __, then: ___, else: ____, ...entry } = schema.$defs.entry;
  const off = { const: true, description: 'The built-in entry of this id is not used.' };
  return {
    ...schema,
    $id: 'https://slogans.invalid/user-dictionary.schema.json',
    title: "A user's own slogans dictionary: a list of entries",
    $defs: {
      ...schema.$defs,
      entry: {
        ...entry,
        properties: { ...entry.properties, off },
        anyOf: [{ required: ['name'] }, { required: ['id', 'off'] }],
      },
    },
  };
}
