// The whole pipeline on texts in memory, one thread: node scan-texts.mjs FILES…
// Prints the milliseconds of the tenth pass: bytes in, the text of a JSON report out.
import { readFileSync } from 'node:fs';
import { buildReport, json, scanBytes, toolInfo } from '../../dist/index.js';
import { listFiles } from './list-files.mjs';
import { timed } from './timed.mjs';

const texts = listFiles(process.argv.slice(2)).map((path) => ({ path, bytes: readFileSync(path) }));

async function pass() {
  const scanned = [];
  for (const { path, bytes } of texts) scanned.push(await scanBytes(bytes, { path }));
  return json.render(buildReport(scanned, [], toolInfo()));
}

process.stdout.write(JSON.stringify({ ms: await timed(pass) }));
