import { isDigit, isHan, isNumeral, numeralValue } from '../../text/characters.js';
import { looksAlike } from '../look-alike.js';
import type { Edit, NearForm } from '../near-forms.js';
import type { CheckInput } from '../rule.js';
import { isQuoted } from '../surroundings.js';
import type { Slip } from './slip.js';

const NUMERALS = /[一二三四五六七八九十百千万两双\d]/;
const NUMBER = /[一二三四五六七八九十百千万两双]{2}/;
const CLASSIFIERS = '个大项种条';
/** Put before or between words, these make another word or phrase of any name. */
const OWN_WORDS = /[不全和与]/;
/** 三年攻坚战, 六是必须坚持, 最多的一次: what these make with a numeral or a word is speech. */
const SPEECH = /[是年月日天次的了在有]/;

/** What kind of slip an edit is; undefined for one that nobody makes. */
export function slipOf(input: CheckInput, near: NearForm): Slip | undefined {
  const { edit, form, start, end } = near;
  const { text } = input;
  const length = form.form.length;
  const quoted = isQuoted(text, start, end);
  if (edit.kind === 'replaced') return replacement(input, near, edit, quoted);
  if (length < 4) return undefined;
  if (edit.kind === 'swapped') {
    // 三十个大: a number, not 三个十大.
    const number = NUMBER.test(text.slice(start, end)) && !NUMBER.test(form.form) && !quoted;
    return isHan(text[edit.at]) && isHan(text[edit.at + 1]) && !number ? 'swapped' : undefined;
  }
  const unit = edit.kind === 'missing' ? edit.meant : text[edit.at];
  if (!isHan(unit)) return undefined;
  if (edit.kind === 'missing') return loss(text, near, unit, quoted);
  if (unit === text[edit.at - 1]) return edit.at === start + 1 && !quoted && !isNumeral(unit) ? undefined : 'doubled';
  if (OWN_WORDS.test(unit) || NUMERALS.test(unit)) return undefined;
  return length >= 5 || quoted || unit === '的' ? 'added' : undefined;
}

/** A character lost. At either end of a bare name the text may read on, and what is left may be a word of another kind (大民主). */
function loss(text: string, { edit, form, start, end }: NearForm, unit: string, quoted: boolean): Slip | undefined {
  const lost = NUMERALS.test(unit) || CLASSIFIERS.includes(unit) ? 'uncounted' : 'missing';
  if (quoted) return edit.at > start || /[个项条]/.test(text[start]) || !NUMERALS.test(unit) ? lost : undefined;
  if (edit.at === start || (edit.at === end && isHan(text[end])) || text[start - 1] === unit) return undefined;
  // 政治力 is no 政治三力: what is left counts something.
  const counts = NUMERALS.test(text.slice(start, end)) || /[个项]/.test(text[edit.at]);
  return counts && unit !== '的' && form.form.length >= 4 ? lost : undefined;
}

function replacement(
  { text, knowledge }: CheckInput,
  { form, start, end }: NearForm,
  edit: Extract<Edit, { kind: 'replaced' }>,
  quoted: boolean,
): Slip | undefined {
  const { written, meant, at } = edit;
  if (written + meant === '二两') return form.form.length > 2 || quoted ? 'liang' : undefined;
  if (isDigit(text[start])) return undefined;
  if (NUMERALS.test(written) && NUMERALS.test(meant)) {
    if (looksAlike(written, meant)) return 'alike';
    if (written === '一' && (!quoted || at === start)) return undefined;
    return numeralValue(written) !== null && numeralValue(meant) !== null && !isDigit(written) ? 'numeral' : undefined;
  }
  if (!isHan(written) || !isHan(meant)) return undefined;
  if (CLASSIFIERS.includes(written) && CLASSIFIERS.includes(meant) && at === start + 1) return 'classifier';
  if (knowledge.soundAlike(written, meant) || looksAlike(written, meant)) return 'alike';
  if (NUMERALS.test(written) || NUMERALS.test(meant)) return undefined;
  if (form.form.length < 4 || SPEECH.test(written)) return undefined;
  // 四川现代化: what stands where the name counts makes another word with the numeral.
  if (!quoted && at === start + 1 && CLASSIFIERS.includes(meant)) return undefined;
  // The last character of a bare name may be the first of what follows (占中九子罪成).
  return quoted || (at > start && at + 1 < end) || !isHan(text[end]) ? 'other' : undefined;
}
