import type { Finding, Severity } from '../model/finding.js';
import { RULE_IDS, type RuleId } from '../model/rule.js';
import type { Span } from '../model/span.js';
import type { Language } from '../text/language.js';
import { similarName } from '../text/similar.js';
import { type Ignore, readIgnoreComments } from './ignore-comments.js';
import { SAY } from './messages.js';
import { withFingerprints } from './run-rules.js';

export interface Suppressed {
  /** What is left, and what is said of comments that hold nothing back; in the order of the file. */
  readonly findings: readonly Finding[];
  /** How many findings were held back. */
  readonly held: number;
}

/**
 * Holds back what comments in a document say, and reports comments that hold nothing back. What stands in a comment itself (the reason
 * quotes what is ignored) is no finding.
 *
 * @param unused how severe that is, or `off`
 */
export function applyIgnores(
  source: string,
  findings: readonly Finding[],
  unused: Severity | 'off',
  language: Language,
): Suppressed {
  const { ignores, comments } = readIgnoreComments(source);
  if (comments.length === 0) return { findings, held: 0 };
  const used = new Set<Span>();
  const outside = findings.filter(({ start, end }) => !comments.some((one) => holds(one, start) && end > start));
  const left = outside.filter((finding) => {
    const holding = ignores.filter(({ scope, rules }) => holds(scope, finding.start) && names(rules, finding.ruleId));
    for (const ignore of holding) used.add(ignore.comment);
    return holding.length === 0;
  });
  const idle = unused === 'off' ? [] : complaints(ignores, used, unused, language);
  return {
    findings: [...left, ...idle].sort((a, b) => a.start - b.start),
    held: outside.length - left.length,
  };
}

const holds = ({ start, end }: Span, offset: number): boolean => offset >= start && offset < end;
const names = (rules: readonly string[], rule: string): boolean => rules.length === 0 || rules.includes(rule);
const isRule = (name: string): boolean => RULE_IDS.includes(name as RuleId);

/** Of each comment one thing: a rule that does not exist, or that it does nothing. */
function complaints(
  ignores: readonly Ignore[],
  used: ReadonlySet<Span>,
  severity: Severity,
  language: Language,
): Finding[] {
  const said = new Set<Span>();
  const drafts = ignores.flatMap(({ comment, rules }) => {
    const wrong = rules.find((name) => !isRule(name));
    if (said.has(comment) || (wrong === undefined && used.has(comment))) return [];
    said.add(comment);
    const message = wrong === undefined ? SAY.unusedIgnore() : SAY.unknownRule(wrong, similarName(wrong, RULE_IDS));
    const finding = { ruleId: 'unused-ignore', severity, message: message[language], ...comment, suggestions: [] };
    return [{ subject: rules.join(' '), finding }];
  });
  return withFingerprints(drafts.sort((a, b) => a.finding.start - b.finding.start));
}
