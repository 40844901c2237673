import { row as again } from './again.mjs';
import { row as dictionary } from './dictionary.mjs';
import { row as files } from './files.mjs';
import { row as hostile, others as hostileOthers } from './hostile.mjs';
import { row as inMemory } from './in-memory.mjs';
import { row as length } from './length.mjs';
import { dense as denseLine, row as longLine } from './long-line.mjs';
import { row as memory } from './memory.mjs';
import { row as speech } from './speech.mjs';
import { row as startUp } from './start-up.mjs';
import { row as tinyFiles } from './tiny-files.mjs';
import { largeJob, smallJob } from './workers.mjs';

/** In the order of the table; those that are `slow` run only when they are named, or with --slow. */
export const ROWS = [
  speech,
  files,
  inMemory,
  largeJob,
  smallJob,
  again,
  dictionary,
  length,
  memory,
  hostile,
  longLine,
  startUp,
  hostileOthers,
  denseLine,
  tinyFiles,
];
