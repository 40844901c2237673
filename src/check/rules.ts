import type { Rule } from './rule.js';
import { collocation } from './rules/collocation.js';
import { countMismatch } from './rules/count-mismatch.js';
import { inconsistent } from './rules/inconsistent.js';
import { itemMismatch } from './rules/item-mismatch.js';
import { misquoted } from './rules/misquoted.js';
import { numeralForm } from './rules/numeral-form.js';
import { foreignPlace, unbalancedQuotes, unexpanded, unknown, variant } from './rules/of-one-occurrence.js';
import { damagedText, uncertainEncoding } from './rules/of-the-file.js';
import { superseded } from './rules/superseded.js';

/** All rules in the order of RULE_IDS. */
export const RULES: readonly Rule[] = [
  misquoted,
  countMismatch,
  itemMismatch,
  collocation,
  superseded,
  numeralForm,
  inconsistent,
  unbalancedQuotes,
  variant,
  unknown,
  unexpanded,
  foreignPlace,
  damagedText,
  uncertainEncoding,
];
