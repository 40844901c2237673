import { Chalk, type ChalkInstance } from 'chalk';
import type { Io } from './io.js';

/** chalk itself ignores NO_COLOR. The order is: option, NO_COLOR, FORCE_COLOR, whether a person is looking. */
export function chooseColour(io: Io, option: boolean | undefined, toFile: boolean): ChalkInstance {
  return new Chalk({ level: levelOf(io, option, toFile) });
}

function levelOf({ env, stdout }: Io, option: boolean | undefined, toFile: boolean): 0 | 1 | 2 | 3 {
  const best = stdout.isTTY && stdout.getColorDepth?.() >= 8 ? 2 : 1;
  if (option !== undefined) return option ? best : 0;
  if (env.NO_COLOR) return 0;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced === '0' || forced === 'false' ? 0 : best;
  return stdout.isTTY && !toFile && env.TERM !== 'dumb' ? best : 0;
}
