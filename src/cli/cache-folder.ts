import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Io } from './io.js';

/** Where users' caches are kept on this system; ours are in the folder `slogans` of it. */
export function cacheFolder(env: Io['env']): string {
  if (env.XDG_CACHE_HOME) return env.XDG_CACHE_HOME;
  if (process.platform === 'win32' && env.LOCALAPPDATA) return env.LOCALAPPDATA;
  return process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(env.HOME ?? homedir(), '.cache');
}
