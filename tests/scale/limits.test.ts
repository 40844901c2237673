import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isOneSentence, slogans, temporaryFolder } from '../cli/run-program.js';

const cwd = temporaryFolder();
const TEXT = '全面落实“三高四新”战略。';
writeFileSync(join(cwd, 'small.txt'), TEXT);
writeFileSync(join(cwd, 'large.txt'), TEXT.repeat(40));

describe('--max-bytes', () => {
  it.each([
    ['scan', 'large.txt'],
    ['check', 'large.txt'],
    ['scan', '-'],
  ])('%s %s: what is larger is a failure, the rest is read, exit 2', async (command, path) => {
    const args = [command, '--quiet', '--no-config', '--format', 'json', '--max-bytes', '1K', path, 'small.txt'];
    const { code, stdout, stderr } = await slogans(args, { cwd, input: TEXT.repeat(40) });
    const { documents, failures } = JSON.parse(stdout);
    expect(failures).toEqual([{ path, code: 'too-large', message: '超过大小上限（1024 字节）' }]);
    expect(documents).toMatchObject([{ path: 'small.txt' }]);
    expect(stderr).toBe(`slogans: ${path}: 超过大小上限（1024 字节）\n`);
    expect(code).toBe(2);
  });

  it('standard input that nobody named is a mistake of the call', async () => {
    const { code, stdout, stderr } = await slogans(['scan', '--max-bytes', '1K'], { cwd, input: TEXT.repeat(40) });
    expect({ code, stdout, one: isOneSentence(stderr) }).toEqual({ code: 2, stdout: '', one: true });
  });
});

describe('JSON for readers that break lines at U+2028, U+2029 or U+0085', () => {
  const odd = '落实\u20282个维护\u2029“两个维互”\u0085，“三高四新”。';
  writeFileSync(join(cwd, 'odd.txt'), odd);
  writeFileSync(join(cwd, 'ours.yaml'), '- name: 七彩云谷\n  note: "a\\u2028b\\u2029c\\u0085d"\n');
  const check = ['check', '--quiet', '--no-config', '--format'];
  const ours = ['--dict', 'ours.yaml'];

  it.each<readonly [args: readonly string[]]>([
    ...['json', 'ndjson', 'sarif', 'gitlab', 'rdjson', 'rdjsonl'].map(
      (format) => [[...check, format, 'odd.txt']] as const,
    ),
    [['scan', '--quiet', '--format', 'json', 'odd.txt']],
    [['explain', '--format', 'json', '--why', odd]],
    [['dict', 'show', '--format', 'json', ...ours, '七彩云谷']],
    [['dict', 'list', '--format', 'json', ...ours]],
    [['dict', 'export', '--to', 'skos', ...ours]],
    [['dict', 'candidates', '--format', 'json', 'odd.txt']],
  ])('%j', async (args) => {
    const { stdout } = await slogans(args, { cwd, env: { XDG_CACHE_HOME: cwd } });
    for (const line of args.includes('ndjson') || args.includes('rdjsonl') ? stdout.trimEnd().split('\n') : [stdout])
      expect(JSON.parse(line)).toBeTypeOf('object');
    expect(stdout).not.toMatch(/[\u0085\u2028\u2029]/);
  });
});
