import type { RuleId } from '../model/rule.js';
import type { Translations } from '../text/language.js';

/** What each rule finds, in one sentence. */
export const DESCRIPTIONS: Translations<Record<RuleId, string>> = {
  zh: {
    misquoted: '与词典里唯一一个条目相近而本身未收录的提法：错字、数字不对、字序颠倒',
    'count-mismatch': '列出的项数与提法里的数字不符',
    'item-mismatch': '列出的某一项与词典不同',
    collocation: '动词是别的提法的固定搭配',
    superseded: '在文件日期已有新的提法',
    'numeral-form': '该用汉字数字处写了阿拉伯数字',
    inconsistent: '同一提法在一个文件里有两种写法或两种所指',
    'unbalanced-quotes': '提法的引号不成对',
    variant: '词典列为异文的写法',
    unknown: '词典未收录的提法',
    unexpanded: '词典未收录、文件也没有说明所指的提法',
    'foreign-place': '别的地方的提法',
    'damaged-text': '复原过的损坏文字和无法解码之处',
    'uncertain-encoding': '编码只能推测',
    'unused-ignore': '没有起作用的忽略说明',
  },
  en: {
    misquoted: 'a name close to exactly one entry and itself unknown: a wrong character, numeral or order',
    'count-mismatch': 'more or fewer items are listed than the numeral says',
    'item-mismatch': 'an item differs from those of the dictionary',
    collocation: 'the verb is fixed to another formula',
    superseded: 'another wording had replaced it on the date of the document',
    'numeral-form': 'Arabic digits where the name has Chinese numerals',
    inconsistent: 'two wordings or two readings of one formula in one document',
    'unbalanced-quotes': 'the quotation marks around a formula do not pair',
    variant: 'a wording that the dictionary lists as a variant',
    unknown: 'a formula that the dictionary does not know',
    unexpanded: 'a formula that neither the dictionary nor the document explains',
    'foreign-place': 'a formula of another place',
    'damaged-text': 'damaged text that was restored, and what could not be decoded',
    'uncertain-encoding': 'the encoding is a guess',
    'unused-ignore': 'an ignore comment that holds nothing back',
  },
};
