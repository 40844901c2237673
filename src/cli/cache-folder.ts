import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where this program keeps what it can make again. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  return join(userCacheFolder(env), 'slogans');
}

function userCacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  if (env.XDG_CACHE_HOME) return env.XDG_CACHE_HOME;
  if (process.platform === 'win32' && env.LOCALAPPDATA) return env.LOCALAPPDATA;
  return process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(env.HOME ?? homedir(), '.cache');
}
