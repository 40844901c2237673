import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { BIN, ROOT, slogans, temporaryFolder } from '../cli/run-program.js';

// The commands of docs/scale.md, as they stand there.
const page = readFileSync(join(ROOT, 'docs/scale.md'), 'utf8');
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, code]) => code);
function block(language: string, holds: string): string {
  const found = blocks(language).find((code) => code.includes(holds));
  if (!found) throw new Error(`docs/scale.md has no ${language} with ${holds}`);
  return found;
}

// Processes are started by the dozen, on machines that may be busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const PYTHON = '/usr/bin/python3';
const runs = (program: string, ...args: readonly string[]): boolean => spawnSync(program, args).status === 0;
const duckdb = await import('@duckdb/node-api').catch(() => undefined);

// `slogans` as an installed package puts it on the path.
const bin = join(temporaryFolder(), 'bin');
mkdirSync(bin);
writeFileSync(join(bin, 'slogans'), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`, { mode: 0o755 });
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };

/** A few hundred lines that no two parts share: texts, mistakes, blank lines, no line feed at the end. */
function archive(): string[] {
  const names = ['三高四新', '五好', '两个毫不动摇', '一件事一次办', '四最', '1+8+X', '𠮷三新'];
  const lines = Array.from({ length: 300 }, (_, i) => {
    const text = names.map((name, j) => ((i * 7 + j) % (j + 2) ? `落实“${name}”要求。\r\n` : '')).join('\u2028');
    return i % 50 === 25 ? '' : JSON.stringify({ id: `县/${i}`, text, date: `${2019 + (i % 6)}-01` });
  });
  lines[120] = '{"id":120,"text":';
  return lines;
}
const ARCHIVE = archive();

const cwd = temporaryFolder();
const file = (name: string): string => readFileSync(join(cwd, name), 'utf8');
let expected = '';
beforeAll(async () => {
  writeFileSync(join(cwd, 'archive.ndjson'), ARCHIVE.join('\n'));
  const { stdout } = await slogans(['scan', '-q', '--stdin-ndjson'], { input: ARCHIVE.join('\n') });
  expected = stdout;
  expect(expected.match(/\n/g)).toHaveLength(ARCHIVE.length);
});

describe.skipIf(!runs('parallel', '--version'))('GNU parallel', () => {
  it('gives the bytes of one process', () => {
    // Small blocks, or two hundred lines would be one.
    const command = block('sh', 'parallel --pipe').replace('--block 10M', '--block 16k -j 2');
    execFileSync('sh', ['-c', `${command.trimEnd()} 2> errors || true`], { cwd, env });
    expect(file('answers.ndjson')).toBe(expected);
    expect(file('errors').match(/JSON/g)?.length).toBe(7);
  });

  it('and without an order, the same report', () => {
    const merged = (command: string): string =>
      execFileSync('bash', ['-c', `${command} 2> /dev/null | slogans merge -q`], { cwd, env, encoding: 'utf8' });
    const parallel = 'parallel --pipe -j 2 --block 20k slogans scan -q --stdin-ndjson < archive.ndjson';
    expect(merged(parallel)).toBe(merged('slogans scan -q --stdin-ndjson < archive.ndjson'));
  });
});

describe.skipIf(!runs(PYTHON, '-c', 'import dask, distributed'))('Dask, on a LocalCluster', () => {
  it('gives the bytes of one process', () => {
    writeFileSync(join(cwd, 'scan_archive.py'), block('python', 'LocalCluster').replace('5000', '60'));
    writeFileSync(join(cwd, 'answers.ndjson'), '');
    execFileSync(PYTHON, ['scan_archive.py'], { cwd, env, stdio: 'pipe' });
    expect(file('answers.ndjson')).toBe(expected);
  });
});

describe('Spark, imitated', () => {
  const [, command] = /\.pipe\('([^']+)'/.exec(block('python', 'pyspark')) ?? [];
  const [, , ...args] = command.split(' ');

  /** What `rdd.pipe` does with one partition: a process, one writer, one reader, and no regard for the exit code. */
  async function pipe(partition: readonly string[]): Promise<string[]> {
    const child = spawn(process.execPath, [BIN, ...args], { env: {}, stdio: ['pipe', 'pipe', 'ignore'] });
    const write = async (): Promise<void> => {
      for (const element of partition) if (!child.stdin.write(`${element}\n`)) await once(child.stdin, 'drain');
      child.stdin.end();
    };
    const written = write();
    const read: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) read.push(line);
    await written;
    return read;
  }

  it('gives the answers of one process, partition by partition', async () => {
    expect(command).toMatch(/^\/usr\/bin\/node \S+slogans\.js scan --quiet --stdin-ndjson$/);
    const cuts = [0, 1, 1, 90, 91, 200, ARCHIVE.length];
    const partitions = cuts.slice(1).map((end, i) => ARCHIVE.slice(cuts[i], end));
    const answers: string[][] = [];
    // Two executors, each with one task at a time.
    for (let i = 0; i < partitions.length; i += 2)
      answers.push(...(await Promise.all(partitions.slice(i, i + 2).map(pipe))));
    expect(answers.map(({ length }) => length)).toEqual(partitions.map(({ length }) => length));
    expect(`${answers.flat().join('\n')}\n`).toBe(expected);
  });

  it('and part files that merge to the report of one process', async () => {
    mkdirSync(join(cwd, 'answers'));
    // Every third line to the same partition, as a shuffle would; one partition was run twice.
    const partitions = [0, 1, 2, 2].map((rest) => ARCHIVE.filter((line, i) => line !== '' && i % 3 === rest));
    for (const [i, partition] of partitions.entries()) {
      const found = (await pipe(partition)).filter((line) => !line.includes('"not-json"'));
      writeFileSync(join(cwd, `answers/part-0000${i}`), found.map((line) => `${line}\n`).join(''));
    }
    execFileSync('sh', ['-c', block('sh', 'answers/part-*').replace('merge', 'merge -q')], { cwd, env });
    const named = expected.split('\n').filter((line) => line && !line.includes('"not-json"'));
    const { stdout } = await slogans(['merge', '-q'], { input: `${named.join('\n')}\n` });
    expect(file('report.ndjson')).toBe(stdout);
    expect(stdout).toContain('"documents":293,"failed":0');
  });
});

describe.skipIf(!duckdb)('DuckDB', () => {
  const place = temporaryFolder();

  /** The counts of the page, of a report; as CSV. */
  async function yearly(report: string): Promise<string> {
    writeFileSync(join(place, 'report.ndjson'), report);
    const instance = await duckdb!.DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const at = (sql: string): string =>
      sql
        .replace("'report.ndjson'", `'${join(place, 'report.ndjson')}'`)
        .replace("'yearly.csv'", `'${join(place, 'yearly.csv')}'`);
    await connection.run(at(block('sql', 'yearly.csv')));
    connection.closeSync();
    instance.closeSync();
    return readFileSync(join(place, 'yearly.csv'), 'utf8');
  }
  const merged = async (answers: string): Promise<string> =>
    (await slogans(['merge', '-q'], { input: answers })).stdout;

  it('counts by year as the page shows', async () => {
    const [input] = blocks('json');
    const { stdout } = await slogans(['scan', '-q', '--stdin-ndjson'], { input });
    expect(blocks('csv')).toEqual([await yearly(await merged(stdout))]);
  });

  it('counts what counting by hand does', async () => {
    const counts = new Map<string, number>();
    for (const line of expected.trimEnd().split('\n')) {
      const { type, date, occurrences } = JSON.parse(line);
      if (type !== 'document') continue;
      for (const { canonical } of occurrences) {
        const key = `${date.slice(0, 4)},${canonical}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    const [, ...rows] = (await yearly(await merged(expected))).trimEnd().split('\n');
    const found = rows.map((row) => row.split(',')).map(([year, name, count]) => [`${year},${name}`, Number(count)]);
    expect(found.length).toBeGreaterThan(30);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(counts));
  });
});
