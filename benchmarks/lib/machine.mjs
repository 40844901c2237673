import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './commands.mjs';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** What the figures were measured on. */
export function machine(language = 'en') {
  const model = cpus()[0].model.trim();
  const rest = [
    `${Math.round(totalmem() / 2 ** 30)} GiB`,
    process.platform,
    `Node ${process.versions.node}`,
    `slogans ${version}`,
  ];
  const cores = availableParallelism();
  return language === 'zh'
    ? [`${cores} 核（${model}）`, ...rest].join('，')
    : [`${cores} cores (${model})`, ...rest].join(', ');
}

export const today = () => new Date().toISOString().slice(0, 10);
