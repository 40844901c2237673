import { RUN } from '../messages/run.js';
import type { Mishap } from './scan-batch.js';

/** Why a worker died, for people. */
export function reasonOf(error: unknown): Mishap['reason'] {
  const { code, message } = (error ?? {}) as Partial<NodeJS.ErrnoException>;
  const said = (language: 'zh' | 'en'): string =>
    code === 'ERR_WORKER_OUT_OF_MEMORY' ? RUN[language].outOfMemory : (message ?? RUN[language].threadEnded);
  return { zh: said('zh'), en: said('en') };
}
