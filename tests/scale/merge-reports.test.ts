import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildReport,
  ConflictError,
  type Failure,
  json,
  mergeReports,
  ndjson,
  type Report,
  type ReportedDocument,
  SHAPES,
  STATUSES,
  Tally,
} from '../../src/index.js';
import { byCodePoint } from '../../src/text/code-point-order.js';
import { occurrence, scanned, TOOL } from '../reporters/sample.js';
import { recordErrors, reportErrors } from '../reporters/schema.js';

const NAMES = ['三新', '五好', '𠮷七', '！七', '两个维护'];
const PATHS = ['a.txt', 'b.txt', '𠮷.txt', '！.txt', '县/报告.txt'];
const IDS = [undefined, 0, 7, 70, '7', '𠮷', '！'];

const named = fc.record({ path: fc.constantFrom(...PATHS), id: fc.constantFrom(...IDS) });
const anyName = fc.oneof(
  { weight: 5, arbitrary: named },
  { weight: 1, arbitrary: fc.constant({ path: '-', id: undefined }) },
);

/** What may stand at a place: the same name in another shape or status, too. */
const places = fc.array(
  fc.record({
    canonical: fc.constantFrom(...NAMES),
    status: fc.constantFrom(...STATUSES),
    shape: fc.constantFrom(...SHAPES),
  }),
  { maxLength: 6 },
);

type Name = { readonly path: string; readonly id: string | number | undefined };
const withId = <T extends object>(fields: T, { id }: Name): T => (id === undefined ? fields : { id, ...fields });

function documentOf(name: Name, found: readonly { canonical: string }[]): ReportedDocument {
  const source = `开头\u2028${found.map(({ canonical }) => `“${canonical}”。`).join('\n')}`;
  let from = 0;
  const occurrences = found.map((place) => {
    const made = occurrence(source, place.canonical, place, from);
    from = made.end;
    return made;
  });
  return withId(buildReport([scanned(name.path, source, occurrences)], [], TOOL).documents[0], name);
}

function reportOf(documents: readonly ReportedDocument[], failures: readonly Failure[]): Report {
  const tally = new Tally();
  for (const document of documents) tally.add(document);
  for (const failure of failures) tally.fail(failure);
  const [formulas, summary] = [tally.formulas(), tally.summary()];
  return { ...buildReport([], [], TOOL), documents, formulas, failures, summary };
}

const documents = fc.array(
  fc.tuple(anyName, places).map(([name, found]) => documentOf(name, found)),
  { maxLength: 5 },
);
const failures = fc.array(
  fc
    .tuple(anyName, fc.constantFrom('missing', 'binary'))
    .map(([name, code]): Failure => withId({ path: name.path, code, message: '无法读取' }, name)),
  { maxLength: 3 },
);
const report = fc.tuple(documents, failures).map(([found, failed]) => reportOf(found, failed));

/** The bytes of a sum, or that there is none. */
function sum(...reports: readonly (Report | undefined)[]): Report | undefined {
  if (reports.includes(undefined)) return undefined;
  try {
    return mergeReports(reports as Report[]);
  } catch (error) {
    expect(error).toBeInstanceOf(ConflictError);
    return undefined;
  }
}
const bytes = (merged: Report | undefined): string =>
  merged ? ndjson.render(merged) + json.render(merged) : 'conflict';

const key = ({ path, id }: { path: string; id?: unknown }): string => JSON.stringify([path, id]);

/** Documents of different names, and failures of others. */
const run = fc
  .tuple(
    fc.uniqueArray(fc.tuple(named, places), { selector: ([name]) => key(name), maxLength: 12 }),
    fc.integer({ min: 0, max: 12 }),
  )
  .map(([all, read]) => ({
    documents: all.slice(0, read).map(([name, found]) => documentOf(name, found)),
    failures: all
      .slice(read)
      .map(([name]): Failure => withId({ path: name.path, code: 'missing', message: '没有' }, name)),
  }));

/** The order of a run over a folder; ids: none, then numbers, then texts. */
const rank = (id: unknown): number => ['undefined', 'number', 'string'].indexOf(typeof id);
const inOrder = <T extends { path: string; id?: string | number }>(all: readonly T[]): T[] =>
  [...all].sort(
    (a, b) =>
      byCodePoint(a.path, b.path) ||
      rank(a.id) - rank(b.id) ||
      (typeof a.id === 'number' ? a.id - Number(b.id) : byCodePoint(`${a.id}`, `${b.id}`)),
  );

describe('the sum of reports', () => {
  it('is the report of one run over all documents, however they were dealt out', () => {
    fc.assert(
      fc.property(run, fc.infiniteStream(fc.nat({ max: 3 })), (all, dealt) => {
        const parts = [0, 1, 2, 3].map(() => ({ documents: [] as ReportedDocument[], failures: [] as Failure[] }));
        const next = () => parts[dealt.next().value ?? 0];
        for (const document of all.documents) next().documents.push(document);
        for (const failure of all.failures) next().failures.push(failure);
        // One of each was read twice, as engines do that start a slow part again.
        if (all.documents.length > 0) next().documents.push(all.documents[0]);
        const merged = sum(...parts.map((part) => reportOf(part.documents, part.failures)));
        expect(bytes(merged)).toBe(bytes(reportOf(inOrder(all.documents), inOrder(all.failures))));
      }),
    );
  });

  it('is the same in whatever order and grouping', () => {
    fc.assert(
      fc.property(report, report, report, (a, b, c) => {
        const all = bytes(sum(a, b, c));
        expect(bytes(sum(sum(a, b), c))).toBe(all);
        expect(bytes(sum(a, sum(b, c)))).toBe(all);
        expect(bytes(sum(c, b, a))).toBe(all);
        expect(bytes(sum(sum(c), sum(a, b)))).toBe(all);
      }),
      { numRuns: 300 },
    );
  });

  it('adds nothing where nothing is added', () => {
    fc.assert(
      fc.property(report, (a) => {
        expect(bytes(sum(a, reportOf([], [])))).toBe(bytes(sum(a)));
        const all = [...a.documents, ...a.failures];
        if (all.every(({ path }) => path !== '-')) expect(bytes(sum(a, a))).toBe(bytes(sum(a)));
      }),
    );
  });

  it('is valid', () => {
    fc.assert(
      fc.property(report, report, (a, b) => {
        const merged = sum(a, b);
        if (!merged) return;
        expect(reportErrors(JSON.parse(json.render(merged)))).toEqual([]);
        for (const line of ndjson.render(merged).trimEnd().split('\n'))
          expect(recordErrors(JSON.parse(line))).toEqual([]);
      }),
    );
  });
});

describe('documents of one name', () => {
  const one = documentOf({ path: 'a.txt', id: 1 }, [{ canonical: '三新' }]);
  const other = documentOf({ path: 'a.txt', id: 1 }, [{ canonical: '五好' }]);
  const failed: Failure = { id: 1, path: 'a.txt', code: 'missing', message: '没有' };

  it('that differ are refused', () => {
    expect(() => mergeReports([reportOf([one], []), reportOf([other], [])])).toThrow(ConflictError);
  });

  it('count once where they are the same, and replace what failed before', () => {
    const merged = mergeReports([reportOf([], [failed]), reportOf([one], []), reportOf([one], [])]);
    expect(merged).toEqual(reportOf([one], []));
  });

  it('are all kept where the name is none: standard input', () => {
    const [a, b] = [[{ canonical: '三新' }], [{ canonical: '五好' }]].map((found) =>
      documentOf({ path: '-', id: undefined }, found),
    );
    const nameless: Failure = { path: '-', code: 'not-json', message: '不是' };
    const merged = mergeReports([reportOf([a, a], [nameless]), reportOf([b], [nameless])]);
    expect(merged.summary).toMatchObject({ documents: 3, failed: 2, occurrences: 3, formulas: 2 });
  });
});

it('asks for reports of one version and one dictionary', () => {
  expect(() => mergeReports([])).toThrow(/at least one/);
  const older = { ...reportOf([], []), tool: { ...TOOL, version: '1.2.2' } };
  expect(() => mergeReports([reportOf([], []), older])).toThrow(/one version/);
});
