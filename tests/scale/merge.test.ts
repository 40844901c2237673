import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { mergeReports, ndjson, type Report } from '../../src/index.js';
import { BIN, FIXTURES, isOneSentence, slogans, temporaryFolder } from '../cli/run-program.js';
import { recordErrors, reportErrors } from '../reporters/schema.js';

// Processes are started by the dozen, on machines that may be busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const cwd = temporaryFolder();
mkdirSync(join(cwd, 'in'));
const names = readdirSync(FIXTURES)
  .filter((name) => /\.(?:txt|md|html)$/.test(name))
  .sort();
for (const name of names) copyFileSync(join(FIXTURES, name), join(cwd, 'in', name));
writeFileSync(join(cwd, 'in', 'picture.txt'), Buffer.from('89504e470d0a1a0a0000000d', 'hex'));
const all = [...names, 'picture.txt'].map((name) => `in/${name}`);

const at = (name: string): string => join(cwd, name);
const read = (name: string): string => readFileSync(at(name), 'utf8');
const merge = (...args: readonly string[]) => slogans(['merge', '--quiet', ...args], { cwd });
/** Where standard input and pipes are copied to; nothing may stay there. */
const env = { TMPDIR: temporaryFolder() };
const copies = (): string[] => readdirSync(env.TMPDIR);
const scan = async (output: string, ...args: readonly string[]) =>
  slogans(['scan', '--quiet', '--format', 'ndjson', '--output', output, ...args], { cwd });

await scan('one.ndjson', 'in');
await slogans(['scan', '--quiet', '--format', 'json', '--output', 'one.json', 'in'], { cwd });
await scan('a.ndjson', all[0], all[3]);
await scan('b.ndjson', all[2], ...all.slice(4));
await scan('c.ndjson', all[1], all[2]);
const questions = all.map((path, i) => JSON.stringify({ id: i % 2 ? `文件${i}` : i, path }));
for (const [name, lines] of [
  ['s', questions],
  ['s1', [questions[3], questions[0], '', 'no JSON']],
  ['s2', questions.filter((_, i) => i !== 0 && i !== 3)],
] as const) {
  const { stdout } = await slogans(['scan', '-q', '--stdin-ndjson'], {
    cwd,
    input: lines.map((l) => `${l}\n`).join(''),
  });
  writeFileSync(at(`${name}.ndjson`), stdout);
}

describe('reports of scan', () => {
  it('become what one run over all files writes, byte for byte', async () => {
    const { code, stdout, stderr } = await merge('a.ndjson', 'b.ndjson', 'c.ndjson');
    expect(stdout).toBe(read('one.ndjson'));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({ documents: names.length, failed: 1 });
  });

  it('in whatever order and grouping, from files, from a pipe and from standard input', async () => {
    for (const order of [
      ['a.ndjson', 'b.ndjson', '-o', 'ab.ndjson'],
      ['c.ndjson', 'b.ndjson', '-o', 'bc.ndjson'],
    ])
      await merge(...order);
    const expected = read('one.ndjson');
    expect((await merge('ab.ndjson', 'c.ndjson')).stdout).toBe(expected);
    expect((await merge('bc.ndjson', 'a.ndjson', './a.ndjson')).stdout).toBe(expected);
    const input = read('c.ndjson') + read('a.ndjson') + read('b.ndjson');
    expect((await slogans(['merge', '-q'], { cwd, env, input })).stdout).toBe(expected);
    expect((await slogans(['merge', '-q', 'ab.ndjson', '-'], { cwd, env, input: read('c.ndjson') })).stdout).toBe(
      expected,
    );
    const command = `"${process.execPath}" "${BIN}" merge -q <(cat b.ndjson) <(cat ab.ndjson) c.ndjson`;
    expect(execFileSync('bash', ['-c', command], { cwd, env, encoding: 'utf8' })).toBe(expected);
    expect(copies()).toEqual([]);
  });

  it('as JSON and as a table, too', async () => {
    for (const format of ['json', 'table']) {
      const { stdout } = await merge('--format', format, 'a.ndjson', 'b.ndjson', 'c.ndjson');
      expect(stdout).toBe((await slogans(['scan', '--quiet', '--format', format, 'in'], { cwd })).stdout);
    }
    const { stdout } = await merge('--format', 'json', 's1.ndjson', 's2.ndjson');
    expect(reportErrors(JSON.parse(stdout))).toEqual([]);
  });

  it('of check, with their findings', async () => {
    writeFileSync(at('wrong.txt'), '落实2个维护。');
    const check = ['check', '--quiet', '--no-config', '--format', 'ndjson'];
    const parts = await Promise.all(['wrong.txt', 'in'].map((path) => slogans([...check, path], { cwd })));
    const together = await slogans([...check, 'in', 'wrong.txt'], { cwd });
    const merged = await slogans(['merge', '-q'], { cwd, input: parts.map(({ stdout }) => stdout).join('') });
    expect(merged.stdout).toBe(together.stdout);
    expect(merged.stdout).toMatch(/"bySeverity":\{"error":\d+,"warning":[1-9]/);
  });
});

describe('answers of --stdin-ndjson', () => {
  it('become the report of one run, with their ids', async () => {
    const { stdout } = await merge('s.ndjson');
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.flatMap(recordErrors)).toEqual([]);
    const plain = records.map(({ id, ...record }) => {
      if (['document', 'failure'].includes(record.type))
        expect(id).toBe(all.indexOf(record.path) % 2 ? `文件${all.indexOf(record.path)}` : all.indexOf(record.path));
      return JSON.stringify(record);
    });
    expect(plain).toEqual(
      read('one.ndjson')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.stringify(JSON.parse(line))),
    );
  });

  it('in whatever order and grouping; what has no name is counted each time', async () => {
    const parts = await merge('s2.ndjson', 's1.ndjson');
    expect(JSON.parse(parts.stdout.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({
      documents: names.length,
      failed: 3,
    });
    await merge('s1.ndjson', '-o', 'first.ndjson');
    expect((await merge('first.ndjson', 's2.ndjson')).stdout).toBe(parts.stdout);
    // In place: the report is replaced when the new one is complete.
    await merge('-o', 'first.ndjson', 'first.ndjson', 's2.ndjson', 's.ndjson');
    expect(read('first.ndjson')).toBe(parts.stdout);
  });

  it('as the library merges them', async () => {
    const reports = await Promise.all(
      ['s1.ndjson', 's2.ndjson'].map(async (name) => JSON.parse((await merge('-f', 'json', name)).stdout) as Report),
    );
    expect((await merge('s1.ndjson', 's2.ndjson')).stdout).toBe(ndjson.render(mergeReports(reports)));
  });
});

it('nothing is no document', async () => {
  const { code, stdout } = await slogans(['merge'], { cwd });
  expect(JSON.parse(stdout)).toMatchObject({ type: 'summary', documents: 0, formulas: 0 });
  expect(code).toBe(0);
  writeFileSync(at('empty.ndjson'), '');
  expect((await merge('empty.ndjson', 'one.ndjson')).stdout).toBe(read('one.ndjson'));
});

it('says what it merged', async () => {
  const { stderr } = await slogans(['merge', '--lang', 'en', 'a.ndjson', 'b.ndjson', 'c.ndjson'], { cwd });
  expect(stderr).toBe(
    `merged 3 reports: ${names.length} documents (1 more of them again, counted once), 1 not readable.\n`,
  );
});

describe('what is no sum is refused in one sentence, and nothing is written', () => {
  const lines = read('a.ndjson').split('\n');
  writeFileSync(at('cut.ndjson'), lines.slice(0, 3).join('\n'));
  writeFileSync(at('half.ndjson'), read('a.ndjson').slice(0, 500));
  writeFileSync(at('lost.ndjson'), lines.slice(1).join('\n'));
  writeFileSync(at('older.ndjson'), read('s2.ndjson').replaceAll('"hash":"', '"hash":"0'));
  writeFileSync(at('other.ndjson'), read('a.ndjson').replace('"line":', '"line":1'));
  writeFileSync(at('other.json'), '{"id":1}\n');
  writeFileSync(at('strange.ndjson'), `${lines[0]}\n{"type":"document","path":"x"}\n`);

  it.each<readonly [what: string, args: readonly string[], says: RegExp]>([
    ['a report that was cut off', ['cut.ndjson', 'b.ndjson'], /cut\.ndjson.*summary/],
    ['a report cut in a line', ['half.ndjson'], /half\.ndjson/],
    ['a report that lost a document', ['lost.ndjson'], /lost\.ndjson:\d+: /],
    ['another dictionary', ['one.ndjson', 'older.ndjson'], /one\.ndjson（.*）和 older\.ndjson（.*）/],
    [
      'another dictionary, the other way round',
      ['older.ndjson', 'one.ndjson'],
      /older\.ndjson（.*）和 one\.ndjson（.*）/,
    ],
    [
      'two documents of one name',
      ['a.ndjson', 'other.ndjson'],
      /(?:a|other)\.ndjson:1 .*(?:a|other)\.ndjson:1 .*in\/.*不同/,
    ],
    ['no report', ['other.json'], /other\.json 不是/],
    ['a JSON report', ['one.json'], /one\.json 不是.*--format ndjson/],
    ['a record that is none', ['strange.ndjson'], /strange\.ndjson:2: /],
    ['a file that is not there', ['a.ndjson', 'nowhere.ndjson'], /nowhere\.ndjson: 文件不存在/],
    ['a folder', ['in'], /in: 是文件夹/],
    ['an empty path', [''], /路径是空的/],
  ])('%s', async (_, args, says) => {
    writeFileSync(at('out'), 'earlier');
    const { code, stdout, stderr } = await slogans(['merge', '-o', 'out', ...args], { cwd });
    expect(stderr).toMatch(says);
    expect({ code, stdout, one: isOneSentence(stderr) }).toEqual({ code: 2, stdout: '', one: true });
    expect(read('out')).toBe('earlier');
  });
});

it('ends with 130 on interrupt', async () => {
  const child = spawn(process.execPath, [BIN, 'merge'], { env: { ...process.env, ...env } });
  child.stdin.write(read('one.ndjson').slice(0, 400));
  while (copies().length === 0) await new Promise((go) => setTimeout(go, 10));
  child.kill('SIGINT');
  expect((await once(child, 'close'))[0]).toBe(130);
  expect(copies()).toEqual([]);
});
