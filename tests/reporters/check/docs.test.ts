import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FINDING_REPORTERS } from '../../../src/report/reporters/finding-reporters.js';
import { checkReport, file, finding, OPTIONS, RULES, replacement } from './sample.js';

const PAGE = new URL('../../../docs/formats.md', import.meta.url);
const SOURCE = '深入实施𠮷“三高四薪”战略，\n坚持“两手抓”。\n';
const DESCRIPTIONS = {
  misquoted: 'A formula that looks misspelt',
  unknown: 'A formula that the dictionary does not know',
};

const made = checkReport([
  file('report.txt', SOURCE, [
    finding(SOURCE, '三高四薪', {
      message: '"三高四薪" looks like a misspelling of "三高四新": 薪 for 新',
      suggestions: [replacement(SOURCE, '三高四薪', '三高四新')],
      fingerprint: 'd1a9f6c0b3e24578',
    }),
    finding(SOURCE, '两手抓', {
      ruleId: 'unknown',
      severity: 'info',
      message: 'the dictionary does not know "两手抓"',
      fingerprint: '07be52cc91f4a36d',
    }),
  ]),
]);
const REPORT = {
  ...made,
  rules: RULES.flatMap((rule) =>
    rule.id === 'misquoted' || rule.id === 'unknown' ? [{ ...rule, description: DESCRIPTIONS[rule.id] }] : [],
  ),
};

/** The whole log is long, and most of it are the rules. */
const firstResult = (log: string): string => `${JSON.stringify(JSON.parse(log).runs[0].results[0], null, 2)}\n`;

const SAMPLE = /<!-- format: (?<name>[\w-]+) -->\n\n(?<fence>```\w*)\n[\s\S]*?```/g;
const refreshed = (markdown: string): string =>
  markdown.replace(SAMPLE, (_, name: string, fence: string) => {
    const reporter = FINDING_REPORTERS.find((one) => one.name === name);
    const whole = reporter?.render(REPORT, { ...OPTIONS, language: 'en' }) ?? '';
    const text = name === 'sarif' ? firstResult(whole) : whole;
    return `<!-- format: ${name} -->\n\n${fence}\n${text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')}\`\`\``;
  });

it('docs/formats.md shows what the renderers make; if not: UPDATE_DOCS=1 npx vitest run tests/reporters/check/docs.test.ts', () => {
  const markdown = readFileSync(PAGE, 'utf8');
  const fresh = refreshed(markdown);
  if (process.env.UPDATE_DOCS) writeFileSync(PAGE, fresh);
  else expect(markdown).toBe(fresh);
});

it('docs/formats.md names every format and shows the file that the samples are made of', () => {
  const markdown = readFileSync(PAGE, 'utf8');
  for (const { name } of FINDING_REPORTERS) expect(markdown).toContain(`\`${name}\``);
  expect(markdown).toContain(`\`\`\`\n${SOURCE}\`\`\``);
});
