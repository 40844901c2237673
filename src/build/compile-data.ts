import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDictionaryFiles } from './dictionary-data.js';
import { buildReadings } from './readings.js';
import { buildScriptTable } from './script-table.js';

/** Writes the folder dist/data: everything that the program reads at run time. The same sources give the same bytes. */
export async function main(root: string, data: string): Promise<void> {
  const files = [
    { name: 'script-table.bin', bytes: buildScriptTable() },
    { name: 'readings.json', bytes: buildReadings() },
    { name: 'report.schema.json', bytes: readFileSync(join(root, 'src', 'report', 'report.schema.json')) },
    { name: 'config.schema.json', bytes: readFileSync(join(root, 'src', 'cli', 'config.schema.json')) },
    ...(await buildDictionaryFiles(root)),
  ];
  for (const { name, bytes } of files) writeFileSync(join(data, name), bytes);
}
