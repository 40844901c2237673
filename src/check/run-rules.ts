import { createHash } from 'node:crypto';
import type { Finding, Severity } from '../model/finding.js';
import type { RuleOptions, RuleSettings } from '../model/rule.js';
import type { Language } from '../text/language.js';
import type { CheckInput, Draft, Rule } from './rule.js';
import { RULES } from './rules.js';
import { asInFile } from './written.js';

const DEFAULT: RuleOptions = { severity: 'default' };

/** Runs the rules over a document. Findings come in the order of the file; the same input gives the same list. */
export function runRules(input: CheckInput, settings: RuleSettings, language: Language): Finding[] {
  const entryAt = new Map(input.places.map(({ start, occurrence }) => [start, occurrence.entryId]));
  const withEntry = (draft: Draft): Draft => {
    const entryId = draft.entryId ?? entryAt.get(draft.start);
    return entryId ? { ...draft, entryId } : draft;
  };
  const drafts = RULES.flatMap((rule) => {
    const options = settings[rule.id] ?? DEFAULT;
    if ((options.severity === 'default' ? rule.severity : options.severity) === 'off') return [];
    return [...rule.check(input, options)]
      .filter((draft) => !isAllowed(input, draft, options))
      .map((draft) => ({ rule, draft: withEntry(draft), severity: severityOf(rule, draft, options) }));
  });
  const findings = drafts
    .map((one) => ({ subject: one.draft.subject, finding: toFinding(input, one, language) }))
    .sort(({ finding: a }, { finding: b }) => a.start - b.start || RANK[a.severity] - RANK[b.severity] || byRule(a, b));
  return withFingerprints(findings);
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const byRule = (a: { readonly ruleId: string }, b: { readonly ruleId: string }): number =>
  a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0;

/** Does the configuration say that the name is right as it stands? */
const isAllowed = ({ text }: CheckInput, { start, end, subject }: Draft, { allow = [] }: RuleOptions): boolean =>
  allow.includes(subject) || allow.includes(text.slice(start, end));

/** What the configuration says, else what the finding says of itself, else what the rule has. */
function severityOf(rule: Rule, draft: Draft, { severity }: RuleOptions): Severity {
  if (severity !== 'default' && severity !== 'off') return severity;
  return draft.severity ?? (rule.severity === 'off' ? 'info' : rule.severity);
}

interface Judged {
  readonly rule: Rule;
  readonly draft: Draft;
  readonly severity: Severity;
}

function toFinding(input: CheckInput, { rule, draft, severity }: Judged, language: Language) {
  const { start, end, entryId, message, suggestions: given = [], certain } = draft;
  const suggestions = given
    .map((one) => asInFile(input, certain ? { ...one, certain } : one, entryId))
    .filter((one) => one !== null);
  return {
    ruleId: rule.id,
    severity,
    message: message[language],
    ...input.toSource({ start, end }),
    ...(entryId ? { entryId } : {}),
    suggestions,
  };
}

/** Gives findings, in the order of the file, what they are known by again: rule, subject and ordinal; the same after lines moved. */
export function withFingerprints(
  findings: readonly { readonly subject: string; readonly finding: Omit<Finding, 'fingerprint'> }[],
): Finding[] {
  const ordinals = new Map<string, number>();
  return findings.map(({ subject, finding }) => {
    const key = `${finding.ruleId}\n${subject}`;
    const ordinal = (ordinals.get(key) ?? 0) + 1;
    ordinals.set(key, ordinal);
    return { ...finding, fingerprint: hashed(`${key}\n${ordinal}`) };
  });
}

const hashed = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
