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
