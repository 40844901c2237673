import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Dictionary, packageFolder } from '../index.js';
import { cacheFolder } from './cache-folder.js';
import type { Io } from './io.js';
import { RUN } from './messages/run.js';
import { basisOf, ScanCache } from './scan-cache.js';
import type { ScanSettings } from './scan-options.js';
import { UsageError } from './usage-error.js';

const MARK = '.gitignore';
/** Neither git nor a scan of the folder around it has any business in it. */
const MARKED = '# Results of `slogans scan --cache`. May be deleted at any time.\n*\n';

/**
 * The cache that `--cache` asks for. Throws UsageError where the folder cannot be used, or holds other things: who writes
 * `--cache docs` is likely to have meant the documents in it.
 */
export function openCache(
  cache: string | true,
  settings: ScanSettings,
  dictionary: Dictionary,
  { cwd, env }: Io,
): ScanCache {
  const folder = cache === true ? join(cacheFolder(env), 'scans') : resolve(cwd, cache);
  const shown = cache === true ? folder : cache;
  const texts = RUN[settings.language];
  let ours: boolean;
  try {
    mkdirSync(folder, { recursive: true });
    const empty = readdirSync(folder).length === 0;
    if (empty) writeFileSync(join(folder, MARK), MARKED);
    ours = empty || isOurs(folder);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(texts.noCache(shown, texts.reasons[code ?? ''] ?? code ?? message));
  }
  if (!ours) throw new UsageError(texts.notCache(shown));
  return new ScanCache(folder, basisOf(programHash(), dictionary, settings));
}

function isOurs(folder: string): boolean {
  const mark = join(folder, MARK);
  // Another run may be about to write it.
  return existsSync(mark) && MARKED.startsWith(readFileSync(mark, 'utf8'));
}

/** A hash of all that was built: code and tables. */
function programHash(): string {
  const hash = createHash('sha256');
  for (const folder of ['dist', 'dist/data']) {
    const path = join(packageFolder(), folder);
    for (const entry of readdirSync(path, { withFileTypes: true }))
      if (entry.isFile() && entry.name !== 'built')
        hash.update(entry.name).update(readFileSync(join(path, entry.name)));
  }
  return hash.digest('hex').slice(0, 16);
}
