import { isHan } from '../../text/characters.js';
import { isPart } from '../lists.js';
import { looksAlike } from '../look-alike.js';

/** How an item of a text stands to one of the dictionary. */
export type Likeness = 'same' | 'fuller' | 'misspelt' | 'changed';

/** One character of an item and the one that should stand there. */
export interface Slip {
  /** Offset in the item. */
  readonly at: number;
  readonly right: string;
  readonly alike: boolean;
}

/** Written either way. */
const FREE = [
  '做作',
  '象像',
  '帐账',
  '惟唯',
  '份分',
  '的地',
  '的之',
  '其它',
  '二两',
  '制治',
  '得的',
  '和与',
  '及和',
  '及与',
];
const isFree = (a: string, b: string): boolean => FREE.some((pair) => pair.includes(a) && pair.includes(b));

/**
 * The one character in which two wordings of one length differ. Two characters of two are another word, and of a word of two
 * only one that sounds or looks alike is a slip.
 */
export function slipOf(own: string, item: string, soundAlike: (a: string, b: string) => boolean): Slip | undefined {
  if (own.length !== item.length || own.length < 2) return undefined;
  const at = [...own].findIndex((unit, i) => unit !== item[i]);
  if (
    at < 0 ||
    !isHan(item[at]) ||
    !isHan(own[at]) ||
    own.slice(at + 1) !== item.slice(at + 1) ||
    isFree(own[at], item[at])
  )
    return undefined;
  const alike = soundAlike(own[at], item[at]) || looksAlike(own[at], item[at]);
  return alike || own.length >= 4 ? { at, right: own[at], alike } : undefined;
}

/** Words left out or put in: 文化 for 文化自信 where all are 自信, 中国特色社会主义道路自信, 不愁吃、穿. */
export const isFuller = (own: string, item: string): boolean =>
  item.length >= 1 && (isPart(own, item) || (item.length * 3 >= own.length && isPart(item, own)));
