import type { FullEntry } from '../../model/dictionary-entry.js';
import { isLayout } from '../permuted.js';
import { type Look, OPEN } from './slip.js';

/** What the form of the name says: how much of it is left, and whether others are likely to make the same. */
export function ofForm(
  right: string,
  { level, verified }: FullEntry,
  { slip, nonsense }: Look,
  quoted: boolean,
): number {
  const long = right.length >= 5 ? 1 : 0;
  const short = right.length === 3 ? -1 : right.length === 2 ? -2 : 0;
  const marked = quoted ? 1 : 0;
  const central = level === 'central' ? 1 : 0;
  if (slip === 'numeral') return isDistinctive(right) ? long + marked + central : 0;
  // Half of a pair that all know stands as it should (一带一_).
  const half = slip === 'other' && quoted && central && verified === 'official' && PAIRED.test(right);
  const everybodys = EVERYBODYS.test(right) && slip !== 'permuted' && !half;
  const weight = long + short + marked - (everybodys ? 1 : 0) + (half && !long ? 1 : 0);
  if (!OPEN.has(slip)) return weight;
  // A short name with another word is as often another name; with another classifier it is not.
  if (slip === 'other' && !long) return weight - (quoted || central ? 0 : 1) + (nonsense > 0 ? central : 0);
  if (slip === 'classifier' && !long) return weight + (quoted && central && verified === 'official' ? 1 : 0);
  return weight + central;
}

/** 一X两Y, 最多X一次: everybody's pattern. */
const EVERYBODYS = /^(?:一|[^一二三四五六七八九十两双]*一[^一二三四五六七八九十两双]*$)/;

const PAIRED = /[一二三四五六七八九十两双].*[一二三四五六七八九十两双]/;

/** More than a numeral, a classifier and a noun: what is left without the numeral is nobody else's (两弹_星, _下基层). */
const isDistinctive = (name: string): boolean =>
  name.length >= 4 &&
  !isLayout(name) &&
  !name.includes('字') &&
  (PAIRED.test(name) || name.length >= 5 || !/^.[个大项种条类件]/.test(name));
