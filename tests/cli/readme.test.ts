import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAGES, READMES, refreshed, runSample } from '../../src/build/readme-samples.js';
import { FIXTURES, ROOT, slogans, temporaryFolder } from './run-program.js';

const blocks = (markdown: string, language: string): string[] =>
  [...markdown.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, code]) => code);
const there = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

const folder = temporaryFolder();
copyFileSync(join(FIXTURES, 'county-report.txt'), join(folder, 'report.txt'));
const { stdout } = await slogans(['scan', '--format', 'json', 'report.txt'], { cwd: folder });
writeFileSync(join(folder, 'result.json'), stdout);
const { occurrences } = JSON.parse(stdout).documents[0] as {
  occurrences: { line: number; surface: string; canonical: string; status: string }[];
};

it.each(PAGES)('%s shows what the program prints; if not: node src/build/run.mjs readme-samples', (name) => {
  const markdown = readFileSync(join(ROOT, name), 'utf8');
  expect(markdown.match(/<!-- sample: /g)?.length).toBeGreaterThanOrEqual(1);
  expect(refreshed(markdown, (command) => runSample(ROOT, command))).toBe(markdown);
});

describe.each(READMES)('%s', (name) => {
  const markdown = readFileSync(join(ROOT, name), 'utf8');

  it.each(blocks(markdown, 'js').map((code, i) => [i, code] as const))(
    'example %i of the library prints what it says',
    (_, code) => {
      const said = [...code.matchAll(/^\/\/ (.*\n)/gm)].map(([, line]) => line).join('');
      expect(execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: ROOT, encoding: 'utf8' })).toBe(
        said,
      );
    },
  );

  it.skipIf(!there('python3'))('the Python example finds every surface', () => {
    const [code] = blocks(markdown, 'python');
    const printed = execFileSync('python3', ['-c', code], { cwd: folder, env: { ...process.env, PYTHONUTF8: '1' } });
    expect(printed.toString()).toBe(occurrences.map(({ line, surface }) => `${line} ${surface}\n`).join(''));
  });

  it.skipIf(!there('jq'))('the jq example lists every place', () => {
    const command = blocks(markdown, 'sh').find((code) => code.startsWith('jq ')) ?? '';
    const printed = execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect(printed).toBe(
      occurrences.map(({ line, canonical, status }) => `report.txt\t${line}\t${canonical}\t${status}\n`).join(''),
    );
  });

  it('lists every option', async () => {
    const help = (await slogans(['scan', '--help'])).stdout;
    const options = [...help.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, option]) => option);
    const missing = options.filter((option) => option !== '--help' && !markdown.includes(option));
    expect(missing).toEqual([]);
  });
});

it('the library says what is wrong with its arguments', () => {
  const code = `import { scanBytes, scanText } from 'slogans';
    for (const call of [() => scanText(undefined), () => scanBytes('x')]) await call().catch((e) => console.log(e.name, e.message));`;
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: ROOT, encoding: 'utf8' })).toBe(
    'TypeError scanText: the text must be a string, not undefined\nTypeError scanBytes: the bytes must be a Uint8Array, not string\n',
  );
});
