// Measures the program against its bars: see README.md beside this file.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './lib/commands.mjs';
import { clean } from './lib/inputs.mjs';
import { skipped } from './lib/lines.mjs';
import { machine, today } from './lib/machine.mjs';
import { installOpponents, missingPackages } from './lib/opponents.mjs';
import { writePages } from './lib/pages.mjs';
import { plain } from './lib/tables.mjs';
import { SOURCE } from './lib/texts.mjs';
import { ROWS } from './rows/rows.mjs';

const PUBLISHED_PAIRS = 5;
const say = (text) => process.stdout.write(text);

const OPTIONS = {
  row: { type: 'string', multiple: true },
  pairs: { type: 'string', default: String(PUBLISHED_PAIRS) },
  quick: { type: 'boolean', default: false },
  slow: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  clean: { type: 'boolean', default: false },
  'install-opponents': { type: 'boolean', default: false },
};

/** What is asked for. Throws an Error with one sentence. */
function readOptions() {
  const { values } = parseArgs({ options: OPTIONS });
  const pairs = Number(values.pairs);
  if (!Number.isInteger(pairs) || pairs < 1) throw new Error(`--pairs is a number from 1, not ${values.pairs}`);
  const unknown = values.row?.find((name) => !ROWS.some((row) => row.name === name));
  if (unknown) throw new Error(`no row ${unknown}; there are ${ROWS.map((row) => row.name).join(', ')}`);
  if (values.write && (values.quick || values.row || pairs < PUBLISHED_PAIRS))
    throw new Error(`--write is for all rows, whole and with ${PUBLISHED_PAIRS} pairs at least`);
  if (!existsSync(join(ROOT, 'dist/built'))) throw new Error('not built yet: npm run build');
  const rows = ROWS.filter((row) => (values.row ? values.row.includes(row.name) : values.slow || !row.slow));
  return { ...values, pairs, rows };
}

/** One row; what goes wrong in it is said, and the others run. */
async function measure(row, options) {
  try {
    return await row.measure(options);
  } catch (error) {
    return [skipped(row.what ?? row.name, error.message, row.goals)];
  }
}

async function run() {
  const options = readOptions();
  if (options['install-opponents']) installOpponents(say);
  const missing = missingPackages();
  const small = options.quick ? '; --quick: small inputs, whatever the lines say' : '';
  say(`${machine()}; ${options.pairs} pairs; text: ${SOURCE}${small}\n`);
  if (missing.length) say(`not installed (--install-opponents): ${missing.join(', ')}\n`);
  const measured = [];
  for (const row of options.rows) {
    const lines = await measure(row, options);
    measured.push({ name: row.name, lines });
    say(`\n${plain(row.name, lines)}`);
  }
  if (options.write)
    writePages(measured, {
      date: today(),
      machine: { en: machine(), zh: machine('zh') },
      pairs: options.pairs,
      source: SOURCE,
    });
  if (options.clean) clean();
}

try {
  await run();
} catch (error) {
  process.stderr.write(`benchmarks: ${error.message}\n`);
  process.exitCode = 2;
}
