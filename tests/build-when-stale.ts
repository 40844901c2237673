import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What dist/ is made of. */
const SOURCES = ['src', 'dictionaries', 'package.json'];
const BUILT = join(ROOT, 'dist', 'built');

/** Tests run the program as it is shipped: builds when anything that it is made of is newer. */
export default function buildWhenStale(): void {
  const built = existsSync(BUILT) ? statSync(BUILT).mtimeMs : 0;
  if (SOURCES.every((source) => newest(join(ROOT, source)) <= built)) return;
  execFileSync(process.execPath, [join(ROOT, 'src/build/build.mjs'), '--no-types'], { stdio: 'inherit' });
}

/** Time of the latest change below a path, in milliseconds. */
function newest(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
