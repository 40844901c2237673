import type { Repair } from '../repair.js';
import { Sign } from '../signs.js';
import { foldRuns } from './fold-runs.js';

/** Full-width digits, letters and plus signs to half width. Chinese punctuation stays as it is. */
export const width: Repair = {
  kind: 'width',
  sign: Sign.fullWidth,
  find: (text) =>
    foldRuns(text, /[\uff0b\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/g, (unit) =>
      String.fromCharCode(unit.charCodeAt(0) - 0xfee0),
    ),
};
