import type { Span } from '../../model/span.js';
import type { CheckInput } from '../rule.js';

// Formulas that official texts name in one breath: where some of a row stand, the one beside them is of the row.
const ROWS = [
  ['两个确立', '四个意识', '四个自信', '两个维护'],
  ['五位一体', '四个全面'],
  ['三会一课', '主题党日'],
  ['六稳', '六保'],
  ['一国两制', '九二共识'],
  ['两个一百年', '中国梦'],
  ['三去一降一补', '三大攻坚战'],
  ['两不愁三保障', '三区三州'],
  ['三严三实', '两学一做'],
  ['四风', '八项规定'],
  ['八八战略', '千万工程'],
  ['三个代表', '科学发展观'],
].map((row) => new Set(row));

/** Is the name one of a row? */
export const isInRow = (name: string): boolean => ROWS.some((row) => row.has(name));

const REACH = 30;

/** Does another formula of the row of `name` stand near, and the name itself not? */
export function hasCompanion({ text }: CheckInput, span: Span, name: string): boolean {
  const row = ROWS.find((one) => one.has(name));
  if (!row) return false;
  const around = text.slice(Math.max(0, span.start - REACH), span.end + REACH);
  return !around.includes(name) && [...row].some((other) => other !== name && around.includes(other));
}

/** A row of names of one pattern (“一网通办”“一网通管”“一网通享”): each is meant as it stands. */
export function isOneOfPattern({ text }: CheckInput, { start, end }: Span, right: string): boolean {
  const written = text.slice(start, end);
  const ahead =
    /([一-龥]{2,12})[”’」』]?[、，和与及]?[“‘「『]?$/.exec(text.slice(Math.max(0, start - 18), start))?.[1] ?? '';
  const after = /^[”’」』]?[、，和与及]?[“‘「『]?([一-龥]{2,12})/.exec(text.slice(end, end + 18))?.[1] ?? '';
  const { length } = written;
  return [ahead.slice(-length), after.slice(0, length)].some(
    (other) =>
      other !== right && other.length === length && [...other].filter((unit, i) => unit !== written[i]).length === 1,
  );
}

/** What is written so again is no slip. */
export function isWrittenAgain({ text }: CheckInput, { start, end }: Span): boolean {
  const written = text.slice(start, end);
  return text.indexOf(written) !== text.lastIndexOf(written);
}

const CLOSE = 20;

/** Beside the right name another word is meant as another (从“高效办成一件事”向“高效办成一类事”). */
export function standsBeside({ text }: CheckInput, { start, end }: Span, right: string): boolean {
  const [ahead = ''] = /[^。；！？\n]*$/.exec(text.slice(Math.max(0, start - CLOSE), start)) ?? [];
  const [after] = text.slice(end, end + CLOSE).split(/[。；！？\n]/);
  return ahead.includes(right) || after.includes(right);
}
