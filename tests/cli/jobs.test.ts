import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { recordErrors } from '../reporters/schema.js';
import { BIN, isOneSentence, slogans, temporaryFolder } from './run-program.js';

// Most of it is text that has nothing to find, and is quick to scan.
const FILLER = '春天来了，田野里的花都开了，孩子们在河边放风筝。\n';
const TEXTS = [
  '全面落实“三高四新”战略，深入推进“五好”园区建设。\n',
  '要做到“两个维护”，落實“兩個維護”。\n',
  '聚焦“四最”（审批事项最少、办事效率最高、服务质量最优、群众获得感最强）营商环境。\n',
];
const text = (bytes: number, number: number): string =>
  TEXTS[number % TEXTS.length] + FILLER.repeat(Math.ceil(bytes / Buffer.byteLength(FILLER))) + TEXTS[(number + 1) % 3];

/** Where workers are worth while: a file that the main thread leaves to them, and many small ones. */
const large = temporaryFolder();
const many = join(large, '文件');
/** A module that counts the workers of a run, and in a worker does what the name of a file asks for. */
const spy = join(large, 'spy.mjs');
const count = join(temporaryFolder(), 'count');

beforeAll(() => {
  mkdirSync(join(many, '乡镇'), { recursive: true });
  writeFileSync(join(many, '00.txt'), text(1_500_000, 0));
  for (let i = 1; i < 120; i++) writeFileSync(join(many, `乡镇/${i}.txt`), text(100_000, i));
  writeFileSync(join(many, '乡镇/空.txt'), '');
  writeFileSync(join(many, '乡镇/图.txt'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]));
  writeFileSync(
    spy,
    `import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    import threads from 'node:worker_threads';
    const { isMainThread, Worker } = threads;
    if (isMainThread) {
      // Files that seem larger than they are: workers are for much more than a test should read.
      const { statSync } = fs;
      fs.statSync = (...about) => {
        const found = statSync(...about);
        if (found) found.size *= 24;
        return found;
      };
      threads.Worker = class extends Worker {
        constructor(file, options) {
          const limits = process.env.HEAP ? { maxOldGenerationSizeMb: Number(process.env.HEAP) } : {};
          super(file, { ...options, resourceLimits: { ...options.resourceLimits, ...limits } });
          fs.appendFileSync(process.env.COUNT, 'x');
        }
      };
    } else {
      const { openSync } = fs;
      fs.openSync = (file, ...rest) => {
        if (String(file).includes('exits')) process.exit(7);
        if (String(file).includes('grows')) for (const all = []; ; ) all.push(new Array(1e5).fill(all.length));
        return openSync(file, ...rest);
      };
    }
    syncBuiltinESMExports();`,
  );
});

/** A run, with the number of workers that it started. */
async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = large) {
  writeFileSync(count, '');
  const outcome = await slogans(['scan', ...args], {
    cwd,
    env: { NODE_OPTIONS: `--import=${pathToFileURL(spy)}`, COUNT: count, ...env },
  });
  return { ...outcome, workers: readFileSync(count, 'utf8').length };
}

describe('--jobs', () => {
  it.each([
    [['--format', 'ndjson']],
    [['--format', 'json']],
    [['--verbose', '--context', '8']],
    [['--by-file', '--lang', 'en']],
  ])('changes nothing of what is written (%j)', async (args) => {
    const one = await run([...args, '--jobs', '1', '文件']);
    expect({ workers: one.workers, code: one.code }).toEqual({ workers: 0, code: 2 });
    expect(one.stdout.length).toBeGreaterThan(2000);
    for (const jobs of ['2', '4']) {
      const several = await run([...args, '--jobs', jobs, '文件']);
      expect(several.workers).toBe(Number(jobs) - 1);
      expect({ ...several, workers: 0 }).toEqual(one);
    }
  });

  it('starts no worker for little to read, whatever is allowed', async () => {
    const folder = temporaryFolder();
    for (let i = 0; i < 40; i++) writeFileSync(join(folder, `${i}.txt`), TEXTS[i % 3]);
    expect(await run(['--quiet', '--jobs', '8', '.'], {}, folder)).toMatchObject({ code: 0, workers: 0 });
    expect(await run(['--quiet', '--jobs', '8', '文件/00.txt'])).toMatchObject({ code: 0, workers: 0 });
  });

  it("workers use users' own dictionaries, also where these cannot be kept", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'ours.yaml'), '- name: 五好园区建设\n- id: san-gao-si-xin\n  off: true\n');
    const args = ['--quiet', '--format', 'ndjson', '--dict', join(folder, 'ours.yaml'), '文件'];
    const one = await run(['--jobs', '1', ...args], { XDG_CACHE_HOME: folder });
    expect(one.stdout).toContain('"canonical":"五好园区建设"');
    for (const XDG_CACHE_HOME of [folder, join(folder, 'ours.yaml')]) {
      const two = await run(['--jobs', '2', ...args], { XDG_CACHE_HOME });
      expect(two.workers).toBe(1);
      expect(two.stdout).toBe(one.stdout);
    }
  }, 60_000);

  it.each(['0', '257', '1.5', 'all'])('refuses %s in one sentence', async (jobs) => {
    const { code, stderr } = await slogans(['scan', '--jobs', jobs, BIN]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^slogans: --jobs 的值“[^\n]+\n[^\n]+\n$/);
  });
});

describe('a worker that dies', () => {
  const dying = async (name: string, env: Readonly<Record<string, string>>) => {
    const folder = temporaryFolder();
    for (let i = 0; i < 40; i++) writeFileSync(join(folder, `${i}.txt`), text(100_000, i));
    // The first of all, and too large for the main thread.
    writeFileSync(join(folder, `0-${name}.txt`), text(1_500_000, 0));
    const outcome = await run(['--format', 'json', '--jobs', '2', '.'], env, folder);
    return { ...outcome, report: JSON.parse(outcome.stdout) };
  };

  it.each([
    ['exits', {}, '线程意外结束'],
    ['grows', { HEAP: '40' }, '内存不足'],
  ])('is one failure, and the run goes on (%s)', async (name, env, reason) => {
    const { code, stderr, report, workers } = await dying(name, env);
    expect(report.failures).toEqual([
      { path: `0-${name}.txt`, code: 'internal', message: expect.stringContaining(reason) },
    ]);
    expect(report.documents.map(({ path }: { path: string }) => path).sort()).toEqual(
      Array.from({ length: 40 }, (_, i) => `${i}.txt`).sort(),
    );
    expect(stderr.split('\n').filter((line) => line.startsWith('slogans: '))).toHaveLength(1);
    expect(stderr).not.toMatch(/\n\s+at /);
    // It is replaced.
    expect({ code, workers }).toEqual({ code: 2, workers: 2 });
  });
});

it('a file that vanishes is one failure among the others', async () => {
  const { stdout, stderr, code } = await run(['--quiet', '--format', 'json', '文件', '不在.txt']);
  expect(
    JSON.parse(stdout)
      .failures.map(({ code: failure }: { code: string }) => failure)
      .sort(),
  ).toEqual(['binary', 'missing']);
  expect(code).toBe(2);
  expect(isOneSentence(stderr.split('\n').slice(-2).join('\n'))).toBe(true);
});

it('an interrupt leaves whole lines behind and exits 130', async () => {
  const child = spawn(process.execPath, [BIN, 'scan', '--quiet', '--format', 'ndjson', '--jobs', '2', many, large], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => {
    if (chunks.length === 0) child.kill('SIGINT');
    chunks.push(chunk);
  });
  const [code] = await once(child, 'close');
  const written = Buffer.concat(chunks).toString();
  expect(written.endsWith('\n')).toBe(true);
  expect(
    written
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .flatMap(recordErrors),
  ).toEqual([]);
  // It may have been at its end already.
  expect(code === 130 || written.includes('"type":"summary"')).toBe(true);
  expect(existsSync(many)).toBe(true);
});
