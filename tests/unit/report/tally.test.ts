import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SHAPES, STATUSES } from '../../../src/model/occurrence.js';
import type { ReportedDocument } from '../../../src/model/report.js';
import { Tally } from '../../../src/report/tally.js';

const occurrence = fc.record({
  canonical: fc.constantFrom('两个维护', '三高四新', '五好', '四最', '一企一策'),
  status: fc.constantFrom(...STATUSES),
  shape: fc.constantFrom(...SHAPES),
});
const document = fc.record({
  characters: fc.nat(1000),
  undecodable: fc.nat(3),
  encoding: fc.constantFrom('utf-8', 'gb18030', 'big5'),
  repairs: fc.array(fc.record({ kind: fc.constantFrom('width', 'spaces'), count: fc.nat(9) }), { maxLength: 2 }),
  findings: fc.array(fc.record({ severity: fc.constantFrom('error', 'warning', 'info') }), { maxLength: 3 }),
  occurrences: fc.array(occurrence, { maxLength: 8 }),
}) as unknown as fc.Arbitrary<ReportedDocument>;
const step = fc.oneof(
  { weight: 4, arbitrary: document },
  { weight: 1, arbitrary: fc.constant({ path: 'a.txt', code: 'missing', message: '文件不存在' }) },
);

const results = (tally: Tally) => [tally.formulas(), tally.failures(), tally.summary(), tally.reading()];
const count = (tally: Tally, item: ReportedDocument | { code: string }): void =>
  'occurrences' in item ? tally.add(item) : tally.fail(item as never);

it('counts the same document by document and in parts, however they are cut', () => {
  fc.assert(
    fc.property(fc.array(fc.array(step, { maxLength: 6 }), { maxLength: 6 }), (parts) => {
      const whole = new Tally();
      for (const item of parts.flat()) count(whole, item);
      const merged = new Tally();
      for (const part of parts) {
        const tally = new Tally();
        for (const item of part) count(tally, item);
        // As a worker or a file hands it over.
        merged.merge(JSON.parse(JSON.stringify(tally.part())));
      }
      expect(results(merged)).toEqual(results(whole));
    }),
  );
});
