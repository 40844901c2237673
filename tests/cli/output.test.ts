import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BIN, isOneSentence, slogans, temporaryFolder } from './run-program.js';

const TEXT = '全面落实“三高四新”战略，深入推进“五好”园区建设。';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

it('holds the bytes that standard output would, and standard output nothing', async () => {
  const cwd = folderWith({ 'a.txt': TEXT });
  for (const format of ['table', 'json', 'ndjson']) {
    const args = ['scan', '--format', format, 'a.txt'];
    expect((await slogans([...args, '--output', 'out'], { cwd })).stdout).toBe('');
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe((await slogans(args, { cwd })).stdout);
    expect((await slogans([...args, '-o', '-'], { cwd })).stdout).toBe((await slogans(args, { cwd })).stdout);
  }
  expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'out']);
});

it('is never one of the inputs, by whatever name', async () => {
  const cwd = folderWith({ 'a.txt': TEXT });
  symlinkSync('a.txt', join(cwd, 'link.txt'));
  for (const [output, input] of [
    ['a.txt', 'a.txt'],
    ['link.txt', 'a.txt'],
    ['./a.txt', '.'],
    ['a.txt', '*.txt'],
  ]) {
    const { code, stderr } = await slogans(['scan', '-o', output, input], { cwd });
    expect(stderr).toContain('也在要读的文件之中');
    expect({ code, one: isOneSentence(stderr) }).toEqual({ code: 2, one: true });
  }
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(TEXT);
});

it('is not counted in a folder that is scanned again', async () => {
  const cwd = folderWith({ 'a.txt': TEXT });
  const args = ['scan', '--format', 'json', '-o', 'out.json', '.'];
  const first = await slogans(args, { cwd });
  expect(first.stderr).not.toContain('略过');
  expect(await slogans(args, { cwd })).toEqual(first);
});

it('keeps what it held when nothing could be read', async () => {
  const cwd = folderWith({ 'out.json': 'earlier' });
  const { code, stderr } = await slogans(['scan', '-f', 'json', '-o', 'out.json', 'nowhere.txt'], { cwd });
  expect(stderr).toContain('没有读到任何文件，未写入 out.json');
  expect(code).toBe(2);
  expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('earlier');
  expect(readdirSync(cwd)).toEqual(['out.json']);
});

it('keeps what it held when the run is interrupted', async () => {
  const cwd = folderWith({ 'out.json': 'earlier' });
  mkdirSync(join(cwd, 'in'));
  for (let i = 0; i < 3000; i++) writeFileSync(join(cwd, `in/${i}.txt`), TEXT.repeat(40));
  const child = spawn(process.execPath, [BIN, 'scan', '-f', 'ndjson', '-o', 'out.json', 'in'], {
    cwd,
    stdio: 'ignore',
  });
  while (!readdirSync(cwd).some((name) => name.startsWith('.slogans-'))) await new Promise((go) => setTimeout(go, 5));
  child.kill('SIGINT');
  expect((await once(child, 'close'))[0]).toBe(130);
  expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('earlier');
  expect(readdirSync(cwd).sort()).toEqual(['in', 'out.json']);
});

it('keeps the mode of the file, and replaces what a link leads to', async () => {
  const cwd = folderWith({ 'a.txt': TEXT, 'out.json': 'earlier' });
  chmodSync(join(cwd, 'out.json'), 0o640);
  symlinkSync('out.json', join(cwd, 'link.json'));
  await slogans(['scan', '-f', 'json', '-o', 'link.json', 'a.txt'], { cwd });
  expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')).summary.documents).toBe(1);
  expect(statSync(join(cwd, 'out.json')).mode & 0o777).toBe(0o640);
});
