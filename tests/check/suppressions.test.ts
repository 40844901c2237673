import { describe, expect, it } from 'vitest';
import { applyIgnores } from '../../src/check/suppressions.js';
import type { Finding } from '../../src/model/finding.js';

/** A finding of a rule on each place of a word: 甲 is misquoted, 乙 has a numeral form. */
const findingsIn = (source: string): Finding[] =>
  [...source.matchAll(/[甲乙]/g)].map(({ 0: word, index }) => ({
    ruleId: word === '甲' ? 'misquoted' : 'numeral-form',
    severity: 'error',
    message: word,
    start: index,
    end: index + 1,
    suggestions: [],
    fingerprint: `${index}`,
  }));

/** What is left: the word, or a complaint with the text of its comment. */
const left = (source: string): string[] =>
  applyIgnores(source, findingsIn(source), 'warning', 'en').findings.map(({ ruleId, message, start, end }) =>
    ruleId === 'unused-ignore' ? `${source.slice(start, end).trim()}: ${message}` : message,
  );
const NOTHING = 'this ignore comment holds nothing back and can go';

describe('comments hold back', () => {
  it.each<[string, string, string[]]>([
    ['one rule of a line', '甲乙 # slogans-disable-line misquoted\n甲', ['乙', '甲']],
    ['several, with any comma', '甲乙 // slogans-disable-line misquoted，numeral-form\n', []],
    ['the next line, behind any line end', '% slogans-disable-next-line\r\n甲\r\n甲', ['甲']],
    ['the next line, behind a lone CR', '% slogans-disable-next-line\r甲\r甲', ['甲']],
    [
      'the line below a comment of several lines',
      '<!-- slogans-disable-next-line misquoted --\n  why -->\n甲\n甲',
      ['甲'],
    ],
    ['nothing behind the comment in a line', '<!-- slogans-disable -->甲<!-- slogans-enable -->甲', ['甲']],
    [
      'a rule until it is enabled, another to the end',
      '# slogans-disable misquoted numeral-form\n甲乙\n# slogans-enable misquoted\n甲乙',
      ['甲'],
    ],
    ['all rules but the one that is enabled', '# slogans-disable\n甲乙\n# slogans-enable misquoted\n甲乙', ['甲']],
    [
      'blocks in blocks',
      '# slogans-disable misquoted\n# slogans-disable numeral-form\n甲乙\n# slogans-enable\n甲',
      ['甲'],
    ],
    ['with a reason that quotes', '# slogans-disable-next-line misquoted -- 甲乙 is meant\n甲', []],
    ['with a Chinese dash', '# slogans-disable-next-line misquoted——引文\n甲', []],
    ['nothing where the word goes on', '# slogans-disable-lines\n甲 # slogans-disable-next', ['甲']],
  ])('%s', (_, source, expected) => {
    expect(left(source)).toEqual(expected);
  });
});

describe('comments are reported', () => {
  it.each<[string, string, string[]]>([
    ['that hold nothing back', '# slogans-disable-line\n甲', [`# slogans-disable-line: ${NOTHING}`, '甲']],
    ['that close nothing', '甲\n# slogans-enable', ['甲', `# slogans-enable: ${NOTHING}`]],
    [
      'with a rule that does not exist, even if another holds something back',
      '甲 # slogans-disable-line misquoted, numeral-from',
      ['# slogans-disable-line misquoted, numeral-from: there is no rule numeral-from; did you mean numeral-form?'],
    ],
    [
      'once, in whatever pieces a block ends',
      '# slogans-disable misquoted numeral-form\n# slogans-enable misquoted\n',
      [`# slogans-disable misquoted numeral-form: ${NOTHING}`],
    ],
    [
      'not for the piece of a block that does nothing',
      '# slogans-disable misquoted numeral-form\n甲\n# slogans-enable misquoted\n',
      [],
    ],
  ])('%s', (_, source, expected) => {
    expect(left(source)).toEqual(expected);
  });

  it('with fingerprints that stay when they move, and differ', () => {
    const fingerprints = (source: string) =>
      applyIgnores(source, [], 'info', 'zh').findings.map((one) => one.fingerprint);
    const [first, second] = fingerprints('# slogans-disable-line\n# slogans-disable-line\n');
    expect(first).not.toBe(second);
    expect(fingerprints('more\n\n# slogans-disable-line\n# slogans-disable-line\n')).toEqual([first, second]);
  });

  it('not at all where the rule is off', () => {
    expect(applyIgnores('# slogans-disable-line\n', [], 'off', 'zh')).toEqual({ findings: [], held: 0 });
  });
});

it('counts what is held back, complaints or not', () => {
  const source = '甲甲 # slogans-disable-line\n# slogans-disable-line\n';
  expect(applyIgnores(source, findingsIn(source), 'warning', 'zh').held).toBe(2);
});

it('takes time in proportion to the text', () => {
  // Comments that never end, and thousands in one line: both were quadratic once.
  for (const piece of ['<!-- slogans-disable ', '<!-- slogans-disable-line -->']) {
    const source = piece.repeat(20_000);
    expect(applyIgnores(source, [], 'off', 'zh').held).toBe(0);
  }
});
