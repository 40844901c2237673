import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Dictionary, packageFolder } from '../index.js';
import { cacheFolder } from './cache-folder.js';
import type { Io } from './io.js';
import { RUN } from './messages/run.js';
import { basisOf, ScanCache } from './scan-cache.js';
import type { ScanSettings } from './scan-options.js';
import { UsageError } from './usage-error.js';

const TAG = 'CACHEDIR.TAG';
/** What other programs, too, take for the mark of a folder that need not be saved: https://bford.info/cachedir/ */
const SIGNATURE =
  'Signature: 8a477f597d28d172789f06886806bc55\n# Results of slogans scan --cache. May be deleted at any time.\n';

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
  const { language } = settings;
  const folder = cache === true ? join(cacheFolder(env), 'slogans', 'scans') : resolve(cwd, cache);
  const shown = cache === true ? folder : cache;
  let found: readonly string[];
  try {
    mkdirSync(folder, { recursive: true });
    found = readdirSync(folder);
    if (found.length === 0) mark(folder);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const texts = RUN[language];
    throw new UsageError(texts.noCache(shown, texts.reasons[code ?? ''] ?? code ?? message));
  }
  // A run that has just made the folder may not have come to the mark yet.
  if (found.length > 0 && !found.includes(TAG) && !found.includes(IGNORE))
    throw new UsageError(RUN[language].notCache(shown));
  return new ScanCache(folder, basisOf(programHash(), dictionary, settings));
}

const IGNORE = '.gitignore';

/** Neither backups nor git nor a scan of the folder around it have any business in it. */
function mark(folder: string): void {
  writeFileSync(join(folder, IGNORE), '*\n');
  writeFileSync(join(folder, TAG), SIGNATURE);
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
