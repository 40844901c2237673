import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/index.js';
import { occurrence, scanned, TOOL } from './sample.js';

describe('an occurrence in the report', () => {
  const source = '𠮷第一行\r\n全面落实𠮷“三高四新”战略，\t全省一盘棋。\n尾';
  const [reported] = buildReport([scanned('a.txt', source, [occurrence(source, '三高四新')])], [], TOOL).documents;

  it('has line and column from 1, in code points', () => {
    expect(reported.occurrences[0]).toMatchObject({ line: 2, column: 7, start: 14, end: 18 });
  });

  it('has context that ends where the line does, without control characters', () => {
    expect(reported.occurrences[0].context).toEqual({ before: '全面落实𠮷“', after: '”战略，全省一盘棋。' });
  });

  it('counts characters as code points', () => expect(reported.characters).toBe([...source].length));
  it('has no characters that could not be decoded, or says how many', () => {
    expect(reported.undecodable).toBe(0);
    const damaged = scanned('a.txt', '三高\ufffd四新\ufffd', []);
    expect(buildReport([damaged], [], TOOL).documents[0].undecodable).toBe(2);
  });

  it('names the entry that a suspect one is close to', () => {
    const near = { status: 'suspect', nearEntryId: 'san-gao-si-xin', nearName: '三高四新' } as const;
    const { documents } = buildReport([scanned('a.txt', source, [occurrence(source, '三高四新', near)])], [], TOOL);
    expect(documents[0].occurrences[0]).toMatchObject(near);
  });

  it('rounds its confidence', () => expect(reported.occurrences[0].confidence).toBe(0.3));

  it('has at most 20 code points of context on either side, never half a character', () => {
    const long = `${'𠮷'.repeat(50)}三新${'𠮷'.repeat(50)}`;
    const { documents } = buildReport([scanned('a.txt', long, [occurrence(long, '三新')])], [], TOOL);
    expect(documents[0].occurrences[0].context).toEqual({ before: '𠮷'.repeat(20), after: '𠮷'.repeat(20) });
  });
});

describe('counts', () => {
  const a = '三新三强。三新。𠮷七。！七';
  const b = '三新';
  const report = buildReport(
    [
      scanned('a.txt', a, [
        // Out of order on purpose: the report is in the order of the text.
        occurrence(a, '三新', { status: 'variant' }, 2),
        occurrence(a, '三新', { status: 'known' }),
        occurrence(a, '𠮷七'),
        occurrence(a, '！七'),
      ]),
      scanned('b.txt', b, [occurrence(b, '三新', { status: 'known' })]),
    ],
    [{ path: 'c.doc', code: 'binary', message: '不是文本' }],
    TOOL,
  );

  it('go by formula, most frequent first, then by code point: U+FF01 before U+20BB7', () => {
    expect(report.formulas.map(({ canonical, count, documents }) => [canonical, count, documents])).toEqual([
      ['三新', 3, 2],
      ['！七', 1, 1],
      ['𠮷七', 1, 1],
    ]);
  });

  it('show a formula as known that is written as listed even once', () => {
    expect(report.formulas[0].status).toBe('known');
  });

  it('add up', () => {
    expect(report.summary).toEqual({
      documents: 2,
      failed: 1,
      formulas: 3,
      occurrences: 5,
      byStatus: { known: 1, variant: 0, superseded: 0, suspect: 0, unknown: 2 },
      bySeverity: { error: 0, warning: 0, info: 0 },
    });
  });

  it('leave the order of the text', () => {
    expect(report.documents[0].occurrences.map(({ start }) => start)).toEqual([0, 5, 8, 12]);
  });
});

it('asks for all its arguments', () => {
  // @ts-expect-error what a caller without types may write
  expect(() => buildReport([])).toThrow(/three arguments: \(documents, failures, toolInfo\(\)\)/);
});
