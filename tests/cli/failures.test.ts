import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, isOneSentence, slogans, temporaryFolder } from './run-program.js';

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
    ['a glob that matches nothing', ['*.docx'], /\*\.docx.*没有匹配的文件/],
    ['a glob that matches no document', ['no-documents/*'], /no-documents\/\*.*没有可读的文件/],
    ['a binary file', ['picture.txt'], /picture\.txt/],
    ['an unknown encoding', ['--encoding', 'klingon', 'good.txt'], /klingon/],
    ['a file that is too large', ['--max-bytes', '10', 'good.txt'], /good\.txt.*10/],
    ['an output in no folder', ['--output', 'no/where.json', 'good.txt'], /no\/where\.json（文件夹不存在）/],
    ['an output that is a folder', ['--output', '.', 'good.txt'], /是文件夹/],
    ['an output on a full disk', ['--output', '/dev/full', 'good.txt'], /\/dev\/full（磁盘空间不足）/],
    ['nothing to read', [], /没有可读的内容/],
  ])('%s', async (_what, args, says) => {
    const { code, stdout, stderr } = await scan('--quiet', ...args);
    expect(stderr).toMatch(says);
    expect(isOneSentence(stderr)).toBe(true);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it.each<readonly [what: string, args: readonly string[], says: RegExp]>([
    ['an option that does not exist', ['scan', '--formt', 'json'], /未知选项 --formt，是否想用 --format？/],
    ['a format that does not exist', ['scan', '--format', 'xml'], /“xml”无效，可选：table、json、ndjson/],
    ['an option without its value', ['scan', '--output'], /--output.*缺少值/],
    ['a command that does not exist', ['skan'], /未知命令 skan，是否想用 scan？/],
    ['a document without a command', ['speech.txt'], /是否想用 slogans scan speech\.txt？/],
    ['a folder without a command', ['src'], /是否想用 slogans scan src？/],
    ['a date that is none', ['scan', '--date', '2026-02-30', 'x'], /2026-02-30.*2026-01-20/],
    ['a context that is too wide', ['scan', '--context', '21', 'x'], /--context.*21.*1 到 20/],
    ['a table that is too narrow', ['scan', '--width', '59', 'x'], /--width.*59.*60 到 300/],
    ['a size that is none', ['scan', '--max-bytes', 'many', 'x'], /--max-bytes.*many.*1\.5G/],
    ['a size of nothing', ['scan', '--max-bytes', '0', 'x'], /--max-bytes.*“0”/],
    ['an output without a name', ['scan', '--output', '', 'x'], /--output/],
    ['two options that exclude each other', ['scan', '-q', '-v', 'x'], /--quiet 和 --verbose/],
    ['context that JSON cannot have', ['scan', '-f', 'json', '--context', '5', 'x'], /--context 只用于表格/],
    ['tables that JSON cannot have', ['scan', '-f', 'ndjson', '--by-file', 'x'], /--by-file 只用于表格/],
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
    expect(stderr).toContain('empty.txt: 空文件（0 个字符）');
    expect(code).toBe(0);
  });

  it('may be standard input, when that is asked for', async () => {
    const { code, stderr } = await scan('-');
    expect(stderr).toBe('-: 空文件（0 个字符）\n');
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

it('says the same in the report, whatever language it speaks', async () => {
  const run = async (language: string) =>
    JSON.parse((await scan('--lang', language, '--format', 'json', 'nowhere.txt', 'no-documents', '*.x')).stdout);
  const { failures } = await run('en');
  expect(failures).toEqual((await run('zh')).failures);
  expect(failures.map(({ code, message }: { code: string; message: string }) => [code, message])).toEqual([
    ['empty-path', '没有可读的文件'],
    ['no-match', '没有匹配的文件'],
    ['missing', '文件不存在'],
  ]);
});

it('tells of standard output that cannot be written', () => {
  const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${BIN}" scan good.txt > /dev/full`], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'slogans: 无法写入标准输出（磁盘空间不足）\n' });
});

it('warns of a language that it does not speak, and goes on', async () => {
  const { code, stdout, stderr } = await slogans(['--version'], { env: { SLOGANS_LANG: 'fr' } });
  expect(stderr).toMatch(/^slogans: 环境变量 SLOGANS_LANG 的值“fr”无效[^\n]+\n$/);
  expect({ code, lines: stdout.split('\n').length }).toEqual({ code: 0, lines: 2 });
});
