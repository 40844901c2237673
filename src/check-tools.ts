import { DESCRIPTIONS } from './check/descriptions.js';
import { RULES } from './check/rules.js';
import type { RuleInfo } from './model/check-report.js';
import type { Language } from './text/language.js';

// What `check` needs and `scan` does not: loaded when it runs.
export { applyIgnores } from './check/suppressions.js';
export { checkDocument } from './check-document.js';
export { FINDING_REPORTERS } from './report/reporters/finding-reporters.js';
export { githubSummary } from './report/reporters/github.js';

/** Pages of the rules, from the folder of the package. */
const PAGES = 'docs/rules/';

/** The rules, described in a language. */
export const rulesInfo = (language: Language): RuleInfo[] =>
  [...RULES, UNUSED_IGNORE].map(({ id, severity }) => ({
    id,
    severity: severity === 'off' ? 'info' : severity,
    description: DESCRIPTIONS[language][id],
    url: `${PAGES}${id}.md`,
  }));

/** No rule of the text: it is known when all of them have run. */
const UNUSED_IGNORE = { id: 'unused-ignore', severity: 'warning' } as const;

/** A unified diff of two texts of one file. */
export async function unifiedDiff(path: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  // An empty header puts a tab behind the name, without which `git apply` and `patch` cut it at a blank.
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, '', '', {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}
