import type { Finding } from '../model/finding.js';
import { RULE_IDS, type RuleId } from '../model/rule.js';
import type { Span } from '../model/span.js';
import type { Language } from '../text/language.js';
import { similarName } from '../text/similar.js';
import { SAY } from './messages.js';

/** A comment in the document that holds findings back. Offsets are UTF-16, into the decoded file. */
interface Ignore {
  /** The comment itself. */
  readonly comment: Span;
  /** Where findings are held back. */
  readonly scope: Span;
  /** Which rules; all where none are named. */
  readonly rules: readonly string[];
  used: boolean;
}

export interface Suppressed {
  /** What is left, and what is said of comments that hold nothing back; in the order of the file. */
  readonly findings: readonly Finding[];
  readonly held: number;
}

// <!-- slogans-disable-next-line misquoted -- reason -->, and the same behind #, // or %.
const COMMENT = /(?:<!--|#|\/\/|%)[ \t]*slogans-(disable-next-line|disable-line|disable|enable)(?![\w-])([^\r\n]*)/g;

/**
 * Holds back what comments in a document say, and reports comments that hold nothing back.
 *
 * @param unused how severe that is, or `off`
 */
export function applyIgnores(
  source: string,
  findings: readonly Finding[],
  unused: Finding['severity'] | 'off',
  language: Language,
): Suppressed {
  const ignores = readIgnores(source);
  if (ignores.length === 0) return { findings, held: 0 };
  const left = findings.filter((finding) => {
    const holding = ignores.filter(
      ({ scope, rules }) =>
        finding.start >= scope.start &&
        finding.start < scope.end &&
        (rules.length === 0 || rules.includes(finding.ruleId)),
    );
    for (const ignore of holding) ignore.used = true;
    return holding.length === 0;
  });
  const idle =
    unused === 'off' ? [] : ignores.filter(({ used }) => !used).map((one) => unusedFinding(one, unused, language));
  return { findings: [...left, ...idle].sort((a, b) => a.start - b.start), held: findings.length - left.length };
}

function readIgnores(source: string): Ignore[] {
  const ignores: Ignore[] = [];
  let open: { comment: Span; rules: readonly string[] }[] = [];
  const close = (end: number): void => {
    for (const { comment, rules } of open)
      ignores.push({ comment, rules, scope: { start: comment.end, end }, used: false });
    open = [];
  };
  for (const match of source.matchAll(COMMENT)) {
    const [whole, kind, rest] = match;
    const comment = { start: match.index, end: match.index + whole.length };
    const rules = rest
      .replace(/-->.*$/, '')
      .split(/\s--\s/)[0]
      .split(/[\s,]+/)
      .filter(Boolean);
    if (kind === 'disable') open.push({ comment, rules });
    else if (kind === 'enable') close(comment.start);
    else {
      const scope =
        kind === 'disable-line' ? lineAt(source, comment.start) : lineAt(source, lineAt(source, comment.start).end);
      ignores.push({ comment, scope, rules, used: false });
    }
  }
  close(source.length);
  return ignores;
}

/** The line that holds an offset, with its line break. */
function lineAt(source: string, offset: number): Span {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const end = source.indexOf('\n', offset);
  return { start, end: end < 0 ? source.length : end + 1 };
}

function unusedFinding({ comment, rules }: Ignore, severity: Finding['severity'], language: Language): Finding {
  const unknown = rules.find((rule) => !RULE_IDS.includes(rule as RuleId));
  const message = unknown === undefined ? SAY.unusedIgnore() : SAY.unknownRule(unknown, similarName(unknown, RULE_IDS));
  return {
    ruleId: 'unused-ignore',
    severity,
    message: message[language],
    ...comment,
    suggestions: [],
    fingerprint: `unused-ignore-${comment.start}`,
  };
}
