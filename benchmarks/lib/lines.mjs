// A line of the table: what was measured, how it came out, and what it must come to.

/**
 * @typedef {{ median: number, low: number, high: number }} Spread
 * @typedef {{ what: { en: string, zh: string }, value?: Spread, unit?: string, bar?: number, stretch?: number,
 *   atLeast?: boolean, note?: string, detail?: boolean, skipped?: string, missed?: boolean }} Line
 */

/**
 * @param {string | { en: string, zh: string }} what in both languages where a line has a bar: the READMEs show those
 * @param {Spread} value
 * @param {Partial<Line>} [more] `atLeast`: the higher the better; `detail`: left out of the READMEs
 * @returns {Line}
 */
export const line = (what, value, { unit = '×', ...more } = {}) => ({
  what: bothLanguages(what),
  value,
  unit,
  ...more,
});

/**
 * A line that could not be measured, and why.
 *
 * @param {Partial<Line>} [more] its bar and stretch, where it has them
 * @returns {Line}
 */
export const skipped = (what, why, more = {}) => ({ ...line(what, undefined, more), skipped: why });

/**
 * A line whose measurement came to no end: it ran out of time or of memory.
 *
 * @returns {Line}
 */
export const failed = (what, why, more) => ({ ...skipped(what, why, more), missed: true });

const bothLanguages = (what) => (typeof what === 'string' ? { en: what, zh: what } : what);

/**
 * How a line stands: `stretch`, `bar`, `missed`, or nothing where there is no bar.
 *
 * @param {Line} entry
 */
export function standing({ value, bar, stretch, atLeast = false, missed = false }) {
  if (missed) return 'missed';
  if (bar === undefined || !value) return undefined;
  const reaches = (goal) => (atLeast ? value.median >= goal : value.median <= goal);
  return reaches(stretch) ? 'stretch' : reaches(bar) ? 'bar' : 'missed';
}

/** A number as short as it may be read: three digits that count. */
export const shown = (number, unit) => {
  const digits = Math.abs(number) >= 100 ? 0 : Math.abs(number) >= 10 ? 1 : 2;
  return `${number.toFixed(digits)} ${unit}`;
};

/** @param {Line} entry */
const sign = ({ atLeast }) => (atLeast ? '≥' : '≤');
export const goal = (entry, which) =>
  entry[which] === undefined ? '' : `${sign(entry)} ${entry[which]} ${entry.unit}`;

/**
 * Median, and the quartiles in brackets.
 *
 * @param {Line} entry
 */
export const result = ({ value, unit }) =>
  `${shown(value.median, unit)} (${shown(value.low, '').trim()}–${shown(value.high, '').trim()})`;
