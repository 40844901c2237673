import { DESCRIPTIONS } from './check/descriptions.js';
import { RULES } from './check/rules.js';
import type { RuleInfo } from './model/check-report.js';
import type { Language } from './text/language.js';
import { LineCursor } from './text/lines.js';

// What `check` needs and `scan` does not: loaded when it runs.
export { applyIgnores } from './check/suppressions.js';
export { checkDocument } from './check-document.js';
export { FINDING_REPORTERS } from './report/reporters/finding-reporters.js';
export { githubSummary } from './report/reporters/github.js';

/** Pages of the rules, from the folder of the package. */
const PAGES = 'docs/rules/';

/** The rules, described in a language. */
export const rulesInfo = (language: Language): RuleInfo[] =>
  RULES.map(({ id, severity }) => ({
    id,
    severity: severity === 'off' ? 'info' : severity,
    description: DESCRIPTIONS[language][id],
    url: `${PAGES}${id}.md`,
  }));

/** Line of a UTF-16 offset into a decoded file, from 1. */
export const lineOf = (source: string, offset: number): number => new LineCursor(source).at(offset).line;

/** A unified diff of two texts of one file. */
export async function unifiedDiff(path: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 3 });
}
