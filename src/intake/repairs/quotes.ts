import type { Repair } from '../repair.js';
import { Sign } from '../signs.js';
import { foldRuns } from './fold-runs.js';

/**
 * Full-width straight quotation marks to plain ones. Unbalanced marks stay: which side lost its partner is not
 * determined here, and nothing is ever inserted.
 */
export const quotes: Repair = {
  kind: 'quotes',
  sign: Sign.straightQuote,
  find: (text) => foldRuns(text, /[\uff02\uff07]+/g, (unit) => (unit === '\uff02' ? '"' : "'")),
};
