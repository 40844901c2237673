// Makes dist/: the bundled program, its data, its types. `--no-types` leaves the types out, for quick rounds; `--readable`
// keeps the names, for profiles; `--out=FOLDER` makes it there and leaves dist/ as it is.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { ROOT, runBuildScript, WORKSHOP } from './run.mjs';

// Needed by nearly every run: looking them up in node_modules costs more than they do.
const BUNDLED = ['commander', 'chalk', 'cli-table3', 'fastest-levenshtein', 'fast-xml-parser'];

const { version, dependencies, optionalDependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
const packages = Object.keys({ ...dependencies, ...optionalDependencies });
const MADE = `${WORKSHOP}dist`;
const PLACE = process.argv.find((option) => option.startsWith('--out='))?.slice('--out='.length) ?? `${ROOT}dist`;

async function bundle() {
  await build({
    // Flat names: data-file.ts finds the folder data beside the file that it stands in.
    entryPoints: { index: `${ROOT}src/index.ts`, cli: `${ROOT}src/cli/main.ts` },
    outdir: MADE,
    bundle: true,
    splitting: true,
    minify: !process.argv.includes('--readable'),
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: packages.filter((name) => !BUNDLED.includes(name)).flatMap((name) => [name, `${name}/*`]),
    alias: { 'string-width': `${ROOT}src/build/string-width.cjs`, '#supports-color': `${ROOT}src/build/no-colour.cjs` },
    define: { SLOGANS_VERSION: JSON.stringify(version) },
    // Commander is CommonJS and asks for built-in modules with require.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';const require=__createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
}

async function types() {
  const tsc = `${ROOT}node_modules/typescript/bin/tsc`;
  const args = [tsc, '-p', ROOT, '--outDir', `${MADE}/types`];
  const [code] = await once(
    spawn(process.execPath, args, { stdio: ['ignore', process.stderr, process.stderr] }),
    'exit',
  );
  if (code !== 0) throw new Error('the types do not check');
}

/** Puts what was made in its place, dist/ by default: whoever runs the program meanwhile finds the old one whole. */
function install() {
  // Its date says to the tests whether dist/ is older than what it is made of.
  writeFileSync(`${MADE}/built`, `${version}\n`);
  if (existsSync(PLACE)) renameSync(PLACE, `${WORKSHOP}old`);
  renameSync(MADE, PLACE);
}

mkdirSync(`${MADE}/data`, { recursive: true });
const program = await Promise.allSettled([bundle(), runBuildScript('compile-data', `${MADE}/data`)]);
const declarations = process.argv.includes('--no-types') ? [] : await Promise.allSettled([types()]);
const failed = (steps) => steps.filter((step) => step.status === 'rejected');
for (const { reason } of failed([...program, ...declarations])) process.stderr.write(`build: ${reason.message}\n`);
// A program whose types do not check yet can be tried; the build has failed all the same.
if (!failed(program).length) install();
rmSync(WORKSHOP, { recursive: true, force: true });
process.exitCode = failed([...program, ...declarations]).length ? 1 : 0;
