import type { Severity } from './finding.js';

/** All rules in the order in which they run and are listed; ids are never reused. */
export const RULE_IDS = [
  'misquoted',
  'count-mismatch',
  'item-mismatch',
  'collocation',
  'superseded',
  'numeral-form',
  'inconsistent',
  'unbalanced-quotes',
  'variant',
  'unknown',
  'unexpanded',
  'foreign-place',
  'damaged-text',
  'uncertain-encoding',
  'unused-ignore',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** How severe the findings of a rule are, or that it does not run. `default`: as each finding has it. */
export type RuleSetting = Severity | 'off' | 'default';

/** Rules that are for those who ask for them. */
export const OFF_BY_DEFAULT: readonly RuleId[] = ['unexpanded', 'foreign-place'];

/** What a configuration says of a rule. */
export interface RuleOptions {
  readonly severity: RuleSetting;
  /** Names on which the rule is silent, as the text writes them. */
  readonly allow?: readonly string[];
  /** `unknown`, `unexpanded`: only names that a document has at least so often. */
  readonly minOccurrences?: number;
  /** `superseded`: for how many months the wording may still be used. */
  readonly graceMonths?: number;
  /** `foreign-place`: full names of the places that the documents belong to. */
  readonly place?: readonly string[];
}

/** What is said of rules; the others are as they are by default. */
export type RuleSettings = Readonly<Partial<Record<RuleId, RuleOptions>>>;

/** The options that only some rules have. `severity` and `allow` are for all. */
export const RULE_OPTIONS = {
  minOccurrences: ['unknown', 'unexpanded'],
  graceMonths: ['superseded'],
  place: ['foreign-place'],
} as const satisfies Partial<Record<keyof RuleOptions, readonly RuleId[]>>;
