import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/text/display-width.js';
import { ROOT, slogans } from './run-program.js';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

it('--version says the version and nothing else', async () => {
  expect(await slogans(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

it('without a command shows help on standard error and exits 2', async () => {
  const { code, stdout, stderr } = await slogans([]);
  expect(stderr).toContain('用法：');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});

describe.each([
  ['zh', [], {}],
  ['en', ['--lang', 'en'], {}],
  ['en', [], { SLOGANS_LANG: 'en_GB.UTF-8' }],
  ['zh', ['--lang=zh'], { SLOGANS_LANG: 'en' }],
])('help in %s (%j %j)', (language, args, env) => {
  it('explains every option with an example', async () => {
    const { code, stdout, stderr } = await slogans(['scan', '--help', ...args], { env: env as Record<string, string> });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const options = [...stdout.matchAll(/^ {2}(?:-\w, )?--[\w-]+/gm)].length;
    const examples = [...stdout.matchAll(language === 'zh' ? /例：slogans scan /g : /e\.g\. slogans scan /g)].length;
    expect(options).toBeGreaterThan(14);
    // Help itself needs none.
    expect(examples).toBe(options - 1);
    expect(/用法：/.test(stdout)).toBe(language === 'zh');
  });

  it.each([60, 80, 100])('fits into %i columns', async (columns) => {
    const setting = { env: { ...(env as Record<string, string>), COLUMNS: `${columns}` } };
    for (const command of [['--help'], ['scan', '--help']]) {
      const { stdout } = await slogans([...command, ...args], setting);
      for (const line of stdout.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
    }
  });

  it('explains the shapes of the table', async () => {
    const { stdout } = await slogans(['scan', '--help', ...args], { env: env as Record<string, string> });
    expect(stdout).toContain('1+8+X');
  });
});

it('is also what the command help gives', async () => {
  expect(await slogans(['help', 'scan'])).toEqual(await slogans(['scan', '--help']));
  expect(await slogans(['help'])).toEqual(await slogans(['--help']));
});

it('the packed package holds what it needs, and neither sources nor tests', () => {
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const names: string[] = JSON.parse(packed)[0].files.map(({ path }: { path: string }) => path);
  // A quick build leaves the types out; .ci/run makes a whole one.
  const types = existsSync(join(ROOT, 'dist/types')) ? ['dist/types/index.d.ts'] : [];
  for (const name of [
    'bin/slogans.js',
    'bin/package.json',
    'dist/start.cjs',
    'dist/cli.cjs',
    'dist/scan-worker.cjs',
    'dist/index.js',
    'LICENSE',
    ...types,
  ]) {
    expect(names).toContain(name);
  }
  expect(names).toContain('dist/data/report.schema.json');
  expect(names).toContain('dist/data/dictionary.bin');
  expect(names.some((name) => name.startsWith('dictionaries/national/'))).toBe(true);
  expect(names.filter((name) => /^(?:src|tests|fixtures|benchmarks)\//.test(name))).toEqual([]);
});
