import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/check/rules.js';
import { checkDocument } from '../../src/check-document.js';
import { builtinDictionary } from '../../src/dictionary/builtin.js';
import { RULE_IDS } from '../../src/model/rule.js';
import { reportDocument } from '../../src/report/report-document.js';
import { scanBytes } from '../../src/scan.js';

// fixtures/check/rules/<rule>/fires/<name>.* is checked; <name>.expected holds a line for each finding of the rule:
//   rule <TAB> severity <TAB> line:column <TAB> surface
// On what lies in does-not/ the rule has nothing to say. Rules that are off run as info; documents belong to PLACE.
const CASES = new URL('../../fixtures/check/rules/', import.meta.url);
const PAGES = new URL('../../docs/rules/', import.meta.url);
const PLACE = '湖南省衡阳市';

async function found(file: URL, id: string): Promise<string[]> {
  const path = decodeURIComponent(file.pathname.split('/').pop() ?? '');
  const off = RULES.filter(({ severity }) => severity === 'off').map(({ id }) => [
    id,
    { severity: 'info', place: [PLACE] },
  ]);
  const scanned = checkDocument(await scanBytes(readFileSync(file), { path }), builtinDictionary(), {
    language: 'en',
    rules: Object.fromEntries(off),
  });
  return reportDocument(scanned)
    .findings.filter(({ ruleId }) => ruleId === id)
    .map(({ ruleId, severity, line, column, start, end }) =>
      [ruleId, severity, `${line}:${column}`, scanned.source.slice(start, end).replace(/\s/g, '⏎')].join('\t'),
    );
}

it('runs the rules in the order in which they are listed', () => {
  expect(RULES.map(({ id }) => id)).toEqual(RULE_IDS.filter((id) => id !== 'unused-ignore'));
});

// Ignore comments are looked at after the rules; tests/cli/check.test.ts tries them.
describe.each(RULE_IDS.filter((id) => id !== 'unused-ignore'))('%s', (id) => {
  const inputs = (folder: string): string[] =>
    readdirSync(new URL(`${id}/${folder}/`, CASES))
      .filter((file) => !file.endsWith('.expected'))
      .sort();

  it.each(inputs('fires'))('fires on %s', async (file) => {
    const expected = readFileSync(new URL(`${id}/fires/${file.replace(/\.\w+$/, '.expected')}`, CASES), 'utf8');
    expect(expected).not.toBe('');
    expect(await found(new URL(`${id}/fires/${file}`, CASES), id)).toEqual(expected.split('\n').filter(Boolean));
  });

  it.each(inputs('does-not'))('is silent on %s', async (file) => {
    expect(await found(new URL(`${id}/does-not/${file}`, CASES), id)).toEqual([]);
  });

  it('has a page, and the list of rules has it', () => {
    expect(existsSync(new URL(`${id}.md`, PAGES))).toBe(true);
    expect(readFileSync(new URL(`${id}.md`, PAGES), 'utf8')).toContain(`${id}: off`);
    expect(readFileSync(new URL('README.md', PAGES), 'utf8')).toContain(`(${id}.md)`);
  });
});
