import { createHash } from 'node:crypto';
import type { Finding, Severity } from '../model/finding.js';
import type { RuleId, RuleSetting } from '../model/rule.js';
import type { Language } from '../text/language.js';
import type { CheckInput, Draft, Rule } from './rule.js';
import { RULES } from './rules.js';
import { asInFile } from './written.js';

/** Runs the rules over a document. Findings come in the order of the file; the same input gives the same list. */
export function runRules(
  input: CheckInput,
  settings: Readonly<Partial<Record<RuleId, RuleSetting>>>,
  language: Language,
): Finding[] {
  const ordinals = new Map<string, number>();
  return RULES.flatMap((rule) =>
    severityOf(rule, settings) === 'off' ? [] : [...rule.check(input)].map((draft) => ({ rule, draft })),
  )
    .map(({ rule, draft }) => toFinding(input, rule, draft, settings[rule.id] ?? 'default', language))
    .sort((a, b) => a.start - b.start || RANK[a.severity] - RANK[b.severity] || (a.ruleId < b.ruleId ? -1 : 1))
    .map(({ subject, ...finding }) => {
      const key = `${finding.ruleId}\n${subject}`;
      const ordinal = (ordinals.get(key) ?? 0) + 1;
      ordinals.set(key, ordinal);
      return { ...finding, fingerprint: fingerprint(`${key}\n${ordinal}`) };
    });
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const severityOf = ({ id, severity }: Rule, settings: Readonly<Partial<Record<RuleId, RuleSetting>>>) => {
  const setting = settings[id] ?? 'default';
  return setting === 'default' ? severity : setting;
};

function toFinding(
  input: CheckInput,
  { id, severity }: Rule,
  { start, end, subject, message, severity: own, suggestions: given = [], certain }: Draft,
  setting: RuleSetting,
  language: Language,
): Omit<Finding, 'fingerprint'> & { readonly subject: string } {
  const suggestions = given
    .map((one) => asInFile(input, certain ? { ...one, certain } : one))
    .filter((one) => one !== null);
  const level =
    setting === 'default' || setting === 'off' ? (own ?? (severity === 'off' ? 'info' : severity)) : setting;
  return {
    ruleId: id,
    severity: level,
    message: message[language],
    ...input.toSource({ start, end }),
    suggestions,
    subject,
  };
}

/** Rule, subject and ordinal: the same after lines moved. */
const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
