// The program with its names left in, in a place of its own: dist/ stays what it is.
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT, timed } from './commands.mjs';
import { moduleMap } from './module-map.mjs';

const PLACE = join(ROOT, 'node_modules/.cache/slogans/readable');

/** Builds it. Returns the path of its program, and a function from places in it to source files. */
export function buildReadable() {
  mkdirSync(PLACE, { recursive: true });
  for (const name of ['package.json', 'bin']) cpSync(join(ROOT, name), join(PLACE, name), { recursive: true });
  const build = join(ROOT, 'src/build/build.mjs');
  timed([process.execPath, build, '--no-types', '--readable', `--out=${join(PLACE, 'dist')}`]);
  return { program: join(PLACE, 'bin/slogans.js'), moduleAt: moduleFinder() };
}

function moduleFinder() {
  const maps = new Map();
  return (url, line) => {
    if (!url.startsWith('file:') && !url.startsWith('/')) return undefined;
    const path = url.startsWith('file:') ? fileURLToPath(url) : url;
    if (!path.startsWith(PLACE)) return undefined;
    if (!maps.has(path)) maps.set(path, existsSync(path) ? moduleMap(readFileSync(path, 'utf8')) : () => undefined);
    return maps.get(path)(line);
  };
}
