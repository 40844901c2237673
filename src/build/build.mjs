// Makes dist/: the bundled program, its data, its types. `--no-types` leaves the types out, for quick rounds.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { ROOT, runBuildScript } from './run.mjs';

// Small and needed by every run: reading them out of node_modules costs more than they do.
const BUNDLED = ['commander', 'chalk'];

const { version, dependencies, optionalDependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
const packages = Object.keys({ ...dependencies, ...optionalDependencies });

async function bundle() {
  await build({
    // Flat names: data-file.ts finds dist/data beside the file that it stands in.
    entryPoints: { index: `${ROOT}src/index.ts`, cli: `${ROOT}src/cli/main.ts` },
    outdir: `${ROOT}dist`,
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minifySyntax: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: packages.filter((name) => !BUNDLED.includes(name)).flatMap((name) => [name, `${name}/*`]),
    define: { SLOGANS_VERSION: JSON.stringify(version) },
    // Commander is CommonJS and asks for built-in modules with require.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';const require=__createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
}

async function types() {
  const tsc = spawn(process.execPath, [`${ROOT}node_modules/typescript/bin/tsc`, '-p', ROOT], { stdio: 'inherit' });
  const [code] = await once(tsc, 'exit');
  if (code !== 0) throw new Error(`tsc: exit ${code}`);
}

rmSync(`${ROOT}dist`, { recursive: true, force: true });
const steps = [bundle(), runBuildScript('compile-data')];
if (!process.argv.includes('--no-types')) steps.push(types());
const failed = (await Promise.allSettled(steps)).filter((step) => step.status === 'rejected');
for (const { reason } of failed) process.stderr.write(`build: ${reason.message}\n`);
process.exitCode = failed.length ? 1 : 0;
// Its date says to the tests whether dist/ is older than what it is made of.
if (!failed.length) writeFileSync(`${ROOT}dist/built`, `${version}\n`);
