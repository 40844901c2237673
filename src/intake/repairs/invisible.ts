import type { Edit } from '../../text/mapped-text.js';
import type { Repair } from '../repair.js';
import { Sign } from '../signs.js';

// The characters of Sign.invisible; as alternatives, because selectors combine with what stands before them.
const INVISIBLE =
  /(?:[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Variation_Selector})+/gu;

/** Characters that nobody sees and that part a formula all the same. */
export const invisible: Repair = {
  kind: 'invisible',
  sign: Sign.invisible,
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
