// Makes dist/: the bundled program, its data, its types. `--no-types` leaves the types out, for quick rounds; `--readable`
// keeps the names, for profiles; `--out=FOLDER` makes it there and leaves dist/ as it is.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { ROOT, runBuildScript, WORKSHOP } from './run.mjs';

// Needed by nearly every run: looking them up in node_modules costs more than they do.
const BUNDLED = ['commander', 'chalk', 'fastest-levenshtein', 'fast-xml-parser'];

const { version, dependencies, optionalDependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
const packages = Object.keys({ ...dependencies, ...optionalDependencies });
const MADE = `${WORKSHOP}dist`;
const PLACE = process.argv.find((option) => option.startsWith('--out='))?.slice('--out='.length) ?? `${ROOT}dist`;

const COMMON = {
  // Flat names: data-file.ts finds the folder data beside the file that it stands in.
  outdir: MADE,
  bundle: true,
  minify: !process.argv.includes('--readable'),
  platform: 'node',
  target: 'node20.19',
  external: packages.filter((name) => !BUNDLED.includes(name)).flatMap((name) => [name, `${name}/*`]),
  alias: { '#supports-color': `${ROOT}src/build/no-colour.cjs` },
  logLevel: 'warning',
};
const VERSION = { SLOGANS_VERSION: JSON.stringify(version) };

/** What others import: modules that share their parts. */
const library = () =>
  build({
    ...COMMON,
    entryPoints: { index: `${ROOT}src/index.ts` },
    format: 'esm',
    splitting: true,
    define: VERSION,
    // Some packages are CommonJS and ask for others with require.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';const require=__createRequire(import.meta.url);",
    },
  });

/**
 * The program: CommonJS, one file for each of these, as that starts soonest (start.ts, ARCHITECTURE.md). What is to run
 * in a thread of its own is one more line, and a file beside cli.cjs.
 */
const PROGRAM = { start: 'cli/start.ts', cli: 'cli/main.ts', 'scan-worker': 'cli/pool/scan-worker.ts' };
async function program() {
  await build({
    ...COMMON,
    entryPoints: Object.fromEntries(Object.entries(PROGRAM).map(([name, file]) => [name, `${ROOT}src/${file}`])),
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    define: { ...VERSION, 'import.meta.url': '__url' },
    banner: { js: "const __url=require('node:url').pathToFileURL(__filename).href;" },
    plugins: [
      {
        name: 'commander starts no other programs',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
            importer.includes('commander') ? { path: `${ROOT}src/build/no-child-process.cjs` } : undefined,
          ),
      },
    ],
  });
  rewrite(`${MADE}/cli.cjs`, forScript);
}

/**
 * What start.ts makes of the program: `import()` by a function that is handed in, and nothing beyond ASCII, which esbuild
 * leaves in regular expressions, where it may be escaped as well as in strings.
 */
function forScript(code) {
  const imported = code.replace(/\bimport\("([^"]+)"\)/g, (call, name) =>
    packages.some((known) => name === known || name.startsWith(`${known}/`)) ? `__import("${name}")` : call,
  );
  const left = /\bimport\("[^"]*"\)/.exec(imported);
  if (left) throw new Error(`cli.cjs: ${left[0]} is no import of a package`);
  return imported.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const rewrite = (file, change) => writeFileSync(file, change(readFileSync(file, 'utf8')));

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
const parts = [library(), program(), runBuildScript('compile-data', `${MADE}/data`)];
const made = await Promise.allSettled(parts);
const declarations = process.argv.includes('--no-types') ? [] : await Promise.allSettled([types()]);
const failed = (steps) => steps.filter((step) => step.status === 'rejected');
for (const { reason } of failed([...made, ...declarations])) process.stderr.write(`build: ${reason.message}\n`);
// A program whose types do not check yet can be tried; the build has failed all the same.
if (!failed(made).length) install();
rmSync(WORKSHOP, { recursive: true, force: true });
process.exitCode = failed([...made, ...declarations]).length ? 1 : 0;
