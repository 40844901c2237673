import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FINDING_REPORTERS } from '../../../src/report/reporters/finding-reporters.js';
import { OPTIONS, REPORTS } from './sample.js';

const FOLDER = new URL('../../../src/report/reporters/', import.meta.url);

it('the list has every reporter of the folder once, the text first', () => {
  const declared = readdirSync(FOLDER).flatMap((file) =>
    [...readFileSync(new URL(file, FOLDER), 'utf8').matchAll(/: FindingReporter = \{\n {2}name: '([\w-]+)'/g)].map(
      ([, name]) => name,
    ),
  );
  const names = FINDING_REPORTERS.map(({ name }) => name);
  expect([...names].sort()).toEqual(declared.sort());
  expect(names[0]).toBe('text');
  expect(new Set(names).size).toBe(names.length);
});

describe.each(FINDING_REPORTERS.map((reporter) => [reporter.name, reporter] as const))('%s', (_, { render }) => {
  it.each(Object.keys(REPORTS) as (keyof typeof REPORTS)[])('%s: twice the same, a whole text of lines', (name) => {
    for (const language of ['zh', 'en'] as const) {
      const text = render(REPORTS[name], { ...OPTIONS, language });
      expect(render(REPORTS[name], { ...OPTIONS, language })).toBe(text);
      if (text) expect(text.endsWith('\n')).toBe(true);
      expect(text).not.toMatch(/\p{Cs}/u);
    }
  });

  it('names nothing of the machine', () => {
    const text = render(REPORTS.SAMPLE, OPTIONS);
    expect(text).not.toContain(process.cwd());
    expect(text).not.toMatch(/\d{2}:\d{2}:\d{2}/);
  });
});
