import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordErrors, reportErrors } from '../reporters/schema.js';
import { BIN, FIXTURES, ROOT, slogans, temporaryFolder } from './run-program.js';

const documents = readdirSync(FIXTURES).filter((name) => /\.(?:txt|md|html)$/.test(name));
const some = join(FIXTURES, 'county-report.txt');
const ESCAPE = String.fromCharCode(27);

describe('formats', () => {
  it('JSON is valid for every fixture', async () => {
    const { code, stdout } = await slogans(['scan', '--format', 'json', FIXTURES]);
    const report = JSON.parse(stdout);
    expect(reportErrors(report)).toEqual([]);
    expect(report.documents).toHaveLength(documents.length);
    expect(code).toBe(0);
  });

  it('NDJSON holds the same', async () => {
    const report = JSON.parse((await slogans(['scan', '--format', 'json', FIXTURES])).stdout);
    const { stdout } = await slogans(['scan', '--format', 'ndjson', FIXTURES]);
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.flatMap(recordErrors)).toEqual([]);
    const of = (type: string) => records.filter((r) => r.type === type).map(({ type: _, ...fields }) => fields);
    expect(of('document')).toEqual(report.documents);
    expect(of('formula')).toEqual(report.formulas);
    expect(of('summary')).toEqual([
      { schemaVersion: 1, tool: report.tool, positions: report.positions, ...report.summary },
    ]);
  });

  it('every surface is what stands there', async () => {
    const { stdout } = await slogans(['scan', '--format', 'json', some]);
    const source = readFileSync(some, 'utf8');
    const { occurrences } = JSON.parse(stdout).documents[0];
    expect(occurrences.length).toBeGreaterThan(10);
    for (const { start, end, surface } of occurrences) expect(source.slice(start, end)).toBe(surface);
  });

  it('--script traditional changes what the table shows and nothing that is data', async () => {
    const traditional = ['--script', 'traditional', some];
    const { stdout, stderr } = await slogans(['scan', '--format', 'json', ...traditional]);
    expect(stdout).toBe((await slogans(['scan', '--format', 'json', some])).stdout);
    expect(stderr).toContain('--script 只影响表格');
    const table = (await slogans(['scan', ...traditional])).stdout;
    const plain = (await slogans(['scan', some])).stdout;
    expect(table).toContain('五好園區');
    expect(table).toContain('更好的教育、更好的醫療');
    const converted = table.split('\n').map((line) => line.split(/\s+/)[0]);
    const asItIs = plain.split('\n').map((line) => line.split(/\s+/)[0]);
    expect(converted.findIndex((name) => name.startsWith('千萬工程'))).toBe(
      asItIs.findIndex((name) => name.startsWith('千万工程')),
    );
  });
});

describe('what was read', () => {
  it('stands on standard error for JSON, after the table for people', async () => {
    const json = await slogans(['scan', '--format', 'json', some]);
    expect(json.stderr).toMatch(/^读取 1 个文件，[\d,]+ 个字符；编码 utf-8；无需修复；词典 [\d.]+，[\d,]+ 条。\n$/);
    const table = await slogans(['scan', some]);
    expect(table.stderr).toBe('');
    expect(table.stdout).toContain('读取 1 个文件，');
  });

  it('is left out with --quiet', async () => {
    expect((await slogans(['scan', '--quiet', '--format', 'json', some])).stderr).toBe('');
    expect((await slogans(['scan', '--quiet', some])).stdout).not.toContain('读取 1 个文件');
  });

  it('is told of each file with --verbose', async () => {
    expect((await slogans(['scan', '--verbose', '--format', 'json', some])).stderr).toMatch(
      /county-report\.txt: 编码 utf-8/,
    );
  });
});

describe('colour', () => {
  const coloured = async (args: readonly string[], env: Record<string, string>) =>
    (await slogans(['scan', ...args, some], { env })).stdout.includes(ESCAPE);
  it.each<readonly [args: readonly string[], env: Record<string, string>, expected: boolean]>([
    [[], {}, false],
    [['--color'], {}, true],
    [['--color'], { NO_COLOR: '1' }, true],
    [['--no-color'], { FORCE_COLOR: '1' }, false],
    [[], { FORCE_COLOR: '1' }, true],
    [[], { FORCE_COLOR: '0' }, false],
    [[], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('%j %j: %s', async (args, env, expected) => expect(await coloured(args, env)).toBe(expected));
});

describe('a reader that goes away', () => {
  const many = temporaryFolder();
  for (let i = 0; i < 200; i++) copyFileSync(some, join(many, `${i}.txt`));

  it.each(['table', 'json', 'ndjson'])('%s | head -1 is quiet and exits 0', (format) => {
    const command = `"${process.execPath}" "${BIN}" scan --quiet --format ${format} "${many}" | head -1 > /dev/null; echo \${PIPESTATUS[0]}`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' });
  });

  it('slow readers get everything', () => {
    const command = `"${process.execPath}" "${BIN}" scan --quiet --format ndjson "${many}" | (sleep 1; wc -l)`;
    const lines = Number(execFileSync('bash', ['-c', command], { encoding: 'utf8' }));
    expect(lines).toBeGreaterThan(200);
  });
});

it('exits 130 on interrupt', async () => {
  const child = spawn(process.execPath, [BIN, 'scan', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  await new Promise((resolve) => setTimeout(resolve, 700));
  child.kill('SIGINT');
  const [code, signal] = await once(child, 'close');
  expect({ code, signal, said }).toEqual({ code: 130, signal: null, said: '' });
});

it('gives the same bytes from any working directory', async () => {
  const folders = [temporaryFolder(), join(temporaryFolder(), '数字', 'b')];
  const outputs = [];
  for (const folder of folders) {
    mkdirSync(join(folder, 'in'), { recursive: true });
    for (const name of documents) writeFileSync(join(folder, 'in', name), readFileSync(join(FIXTURES, name)));
    for (const format of ['json', 'ndjson', 'table']) {
      outputs.push((await slogans(['scan', '--format', format, 'in'], { cwd: folder })).stdout);
    }
  }
  expect(outputs.slice(0, 3)).toEqual(outputs.slice(3));
  for (const folder of [...folders, ROOT]) expect(outputs.join('')).not.toContain(folder);
});
