import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes as findAt } from '../../../src/recognise/quotes.js';
import { isQuote } from '../../../src/text/characters.js';

const findQuotes = (text: string) =>
  findAt(
    text,
    text.split('').flatMap((unit, at) => (isQuote(unit) || unit === '\n' ? [at] : [])),
  );

const contents = (text: string): string[] =>
  findQuotes(text).map((quote) => `${text.slice(quote.start, quote.end)}${quote.balanced ? '' : '?'}`);

describe('quotation marks', () => {
  it.each([
    ['every style', '“甲”「乙」『丙』‘丁’《戊》"己"', ['甲', '乙', '丙', '丁', '戊', '己']],
    ['nested', '“在‘三新’上发力”', ['在‘三新’上发力', '三新']],
    ['side by side', '“五位”“三量”', ['五位', '三量']],
    ['straight, by turns', '推进"一局"变"三局"', ['一局', '三局']],
    [
      'straight, one lost: the long content is none',
      '实现"零"的突破,做好各项工作，扛起责任"三新"、"三强"',
      ['零', '三新', '三强'],
    ],
    ['an apostrophe', "China's 'two' zones", ['two']],
    ['the opening mark is lost', '用好五制一平台”，服务企业', ['五制一平台?']],
    ['the closing mark is lost', '建设“五好园区，服务企业', ['五好园区?']],
    ['never across lines', '“甲\n乙”', ['甲?']],
    ['empty', '““””', ['“”', '']],
  ])('%s', (_, text, expected) => {
    expect(contents(text)).toEqual(expected);
  });

  it('takes title marks for quotation marks only where there are hardly any others', () => {
    expect(findQuotes('《三新》《三强》')[0].title).toBe(false);
    expect(findQuotes('“五位”和《三新》')[1].title).toBe(true);
  });

  it('never returns a span outside of the text or of a line', () => {
    const text = fc.array(fc.constantFrom('“', '”', '「', '"', "'", '《', '》', '三', 'a', '\n', '，'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (units) => {
        const joined = units.join('');
        for (const { start, end } of findQuotes(joined)) {
          expect(start).toBeLessThanOrEqual(end);
          expect(joined.slice(start, end)).not.toContain('\n');
        }
      }),
    );
  });
});
