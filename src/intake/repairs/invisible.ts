import type { Edit } from '../../text/mapped-text.js';
import type { Repair } from '../repair.js';
import { foldRuns } from './fold-runs.js';

// Soft hyphen, zero-width spaces and joiners, directional marks, byte order marks inside, variation selectors.
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Variation_Selector}]+/gu;

/** Characters that nobody sees and that part a formula all the same. */
export const invisible: Repair = {
  kind: 'invisible',
  find: (text) =>
    Array.from(
      text.matchAll(INVISIBLE),
      (match): Edit => ({
        start: match.index,
        end: match.index + match[0].length,
        text: '',
      }),
    ),
};

/** No-break, ideographic and other wide blanks to plain ones. Every Chinese paragraph begins with two: not counted. */
export const blanks: Repair = {
  kind: 'blanks',
  uncounted: true,
  find: (text) => foldRuns(text, /[\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, () => ' '),
};
