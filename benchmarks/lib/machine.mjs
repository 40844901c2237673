import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './commands.mjs';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** What the figures were measured on, in one line. */
export const machine = () => {
  const [{ model }] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${availableParallelism()} cores (${model.trim()}), ${memory} GiB, ${process.platform}, Node ${process.version.slice(1)}, slogans ${version}`;
};

export const today = () => new Date().toISOString().slice(0, 10);
