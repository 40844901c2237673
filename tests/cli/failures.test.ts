import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isOneSentence, slogans, temporaryFolder } from './run-program.js';

const folder = temporaryFolder();
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return name;
};
file('good.txt', '全面落实“三高四新”战略，深入推进“五好”园区建设。');
file('empty.txt', '');
file(
  'picture.txt',
  Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]),
);
mkdirSync(join(folder, 'no-documents'));
file('no-documents/data.bin', 'x');

const scan = (...args: string[]) => slogans(['scan', ...args], { cwd: folder });

describe('one clear sentence and exit code 2', () => {
  it.each<readonly [what: string, args: readonly string[], says: RegExp]>([
    ['a missing file', ['nowhere.txt'], /nowhere\.txt.*不存在/],
    ['a folder without documents', ['no-documents'], /no-documents.*没有可读的文件/],
    ['a glob that matches nothing', ['*.docx'], /\*\.docx.*没有可读的文件/],
    ['a binary file', ['picture.txt'], /picture\.txt/],
    ['an unknown encoding', ['--encoding', 'klingon', 'good.txt'], /klingon/],
    ['a date that is none', ['--date', '2026-02-30', 'good.txt'], /2026-02-30/],
    ['a context that is too wide', ['--context', '21', 'good.txt'], /--context.*21/],
    ['a size that is none', ['--max-bytes', 'many', 'good.txt'], /--max-bytes.*many/],
    ['a file that is too large', ['--max-bytes', '10', 'good.txt'], /good\.txt.*10/],
    ['an output that cannot be written', ['--output', 'no/where.json', 'good.txt'], /no\/where\.json/],
    ['nothing to read', [], /没有可读的内容/],
  ])('%s', async (_what, args, says) => {
    const { code, stdout, stderr } = await scan('--quiet', ...args);
    expect(stderr).toMatch(says);
    expect(isOneSentence(stderr)).toBe(true);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it.each<readonly [what: string, args: readonly string[], says: RegExp]>([
    ['an option that does not exist', ['scan', '--formt', 'json'], /没有选项 --formt，是否想用 --format？/],
    ['a format that does not exist', ['scan', '--format', 'xml'], /“xml”无效，可选：table, json, ndjson/],
    ['an option without its value', ['scan', '--output'], /--output.*缺少值/],
    ['a command that does not exist', ['skan'], /没有命令 skan，是否想用 scan？/],
  ])('%s, and where to read on', async (_what, args, says) => {
    const { code, stdout, stderr } = await slogans(args);
    expect(stderr).toMatch(says);
    expect(stderr.split('\n')).toHaveLength(3);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    chmodSync(join(folder, file('secret.txt', 'x')), 0);
    const { code, stderr } = await scan('secret.txt');
    expect(stderr).toMatch(/secret\.txt.*权限/);
    expect(code).toBe(2);
  });
});

describe('an empty document', () => {
  it('is read, and it is said', async () => {
    const { code, stdout, stderr } = await scan('--format', 'json', 'empty.txt');
    expect(JSON.parse(stdout).documents).toMatchObject([{ path: 'empty.txt', characters: 0, occurrences: [] }]);
    expect(stderr).toContain('empty.txt: 空文件（0 字）');
    expect(code).toBe(0);
  });

  it('may be standard input, when that is asked for', async () => {
    const { code, stderr } = await scan('-');
    expect(stderr).toBe('-: 空文件（0 字）\n');
    expect(code).toBe(0);
  });
});

it('scans the good files among bad ones and exits 2', async () => {
  const { code, stdout, stderr } = await scan('--quiet', '--format', 'json', 'nowhere.txt', 'good.txt', 'picture.txt');
  const report = JSON.parse(stdout);
  expect(report.documents.map(({ path }: { path: string }) => path)).toEqual(['good.txt']);
  expect(report.failures.map(({ path, code: why }: { path: string; code: string }) => [path, why])).toEqual([
    ['nowhere.txt', 'missing'],
    ['picture.txt', 'binary'],
  ]);
  expect(report.summary).toMatchObject({ documents: 1, failed: 2 });
  expect(stderr.trim().split('\n')).toHaveLength(2);
  expect(code).toBe(2);
});

it('says the same in English', async () => {
  const { stderr } = await scan('--lang', 'en', 'nowhere.txt');
  expect(stderr).toBe('slogans: nowhere.txt: no such file\n');
});
