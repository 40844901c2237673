import { checkCsv } from './check-csv.js';
import { checkMarkdown } from './check-markdown.js';
import { checkText } from './check-text.js';
import { checkstyle } from './checkstyle.js';
import type { FindingReporter } from './finding-reporter.js';
import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { junit } from './junit.js';
import { rdjson, rdjsonl } from './rdjson.js';
import { sarif } from './sarif.js';

/** The formats of `slogans check`, in the order in which help lists them; the first is the default. */
export const FINDING_REPORTERS: readonly FindingReporter[] = [
  checkText,
  sarif,
  rdjson,
  rdjsonl,
  github,
  gitlab,
  junit,
  checkstyle,
  checkCsv,
  checkMarkdown,
];
