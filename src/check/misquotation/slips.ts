import { isDigit, isHan, numeralValue } from '../../text/characters.js';
import { looksAlike } from '../look-alike.js';
import type { Edit, NearForm } from '../near-forms.js';
import type { CheckInput } from '../rule.js';
import { isQuoted } from '../surroundings.js';
import type { Slip } from './suspicion.js';

const NUMERALS = /[一二三四五六七八九十百千万两双\d]/;
const CLASSIFIERS = '个大项种条';
/** Put before or between words, these make another word or phrase of any name. */
const OWN_WORDS = /[的不全和与]/;

/** What kind of slip an edit is; undefined for one that nobody makes. */
export function slipOf(input: CheckInput, near: NearForm): Slip | undefined {
  const { edit, form, start, end } = near;
  const { text } = input;
  const length = form.form.length;
  const quoted = isQuoted(text, start, end);
  if (edit.kind === 'replaced') return replacement(input, near, edit, quoted);
  if (length < 4) return undefined;
  if (edit.kind === 'swapped') return isHan(text[edit.at]) && isHan(text[edit.at + 1]) ? 'swapped' : undefined;
  const unit = edit.kind === 'missing' ? edit.meant : text[edit.at];
  if (!isHan(unit)) return undefined;
  if (edit.kind === 'added') {
    if (unit === text[edit.at - 1]) return 'doubled';
    if (OWN_WORDS.test(unit) || NUMERALS.test(unit)) return undefined;
    return length >= 5 || quoted ? 'added' : undefined;
  }
  if (quoted) return 'missing';
  return length >= 5 && unit !== '的' && !NUMERALS.test(unit) && edit.at > start ? 'missing' : undefined;
}

function replacement(
  { text, knowledge }: CheckInput,
  { form, start }: NearForm,
  edit: Extract<Edit, { kind: 'replaced' }>,
  quoted: boolean,
): Slip | undefined {
  const { written, meant, at } = edit;
  if (written + meant === '二两') return form.form.length > 2 ? 'liang' : undefined;
  if (isDigit(text[start])) return undefined;
  if (NUMERALS.test(written) && NUMERALS.test(meant)) {
    if (looksAlike(written, meant)) return 'alike';
    return numeralValue(written) !== null && numeralValue(meant) !== null && !isDigit(written) ? 'numeral' : undefined;
  }
  if (!isHan(written) || !isHan(meant)) return undefined;
  if (CLASSIFIERS.includes(written) && CLASSIFIERS.includes(meant) && at === start + 1) return 'classifier';
  if (knowledge.soundAlike(written, meant) || looksAlike(written, meant)) return 'alike';
  if (NUMERALS.test(written) || NUMERALS.test(meant)) return undefined;
  return form.form.length >= 5 || (form.form.length === 4 && (quoted || at > start)) ? 'other' : undefined;
}
