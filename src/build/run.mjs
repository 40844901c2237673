// Bundles a TypeScript file of src/build and calls its main(root, ...args): `node src/build/run.mjs NAME [ARGS]`.
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Where half-made things lie; a folder for each process, as several may build at once. */
export const WORKSHOP = `${ROOT}node_modules/.cache/slogans/${process.pid}/`;

/** @param {string} name file of src/build without its ending */
export async function runBuildScript(name, ...args) {
  const outfile = `${WORKSHOP}${name}.mjs`;
  await build({
    entryPoints: [`${ROOT}src/build/${name}.ts`],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
  });
  const { main } = await import(pathToFileURL(outfile).href);
  await main(ROOT, ...args);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [name, ...args] = process.argv.slice(2);
  await runBuildScript(name, ...args);
  rmSync(WORKSHOP, { recursive: true, force: true });
}
