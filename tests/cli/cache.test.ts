import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIXTURES, isOneSentence, slogans, temporaryFolder } from './run-program.js';

/** A folder with the fixtures in `in`, and a way to scan it with a cache in `cache`. */
function place() {
  const cwd = temporaryFolder();
  cpSync(FIXTURES, join(cwd, 'in'), { recursive: true });
  const scan = (...args: readonly string[]) => slogans(['scan', 'in', ...args], { cwd });
  const cached = (...args: readonly string[]) => scan(...args, '--cache', 'cache');
  return { cwd, cache: join(cwd, 'cache'), scan, cached };
}

const kept = (cache: string): string[] =>
  readdirSync(cache, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^..[/\\]/.test(name))
    .map((name) => join(cache, name))
    .sort();

describe('--cache', () => {
  it.each([
    [['--format', 'ndjson']],
    [['--format', 'json', '--include', 'optional,phrases']],
    [['--context', '6', '--verbose']],
    [['--by-file', '--lang', 'en', '--date', '2026-01-20']],
  ])('changes nothing of what is written, first or later (%j)', async (args) => {
    const { scan, cached, cache } = place();
    const plain = await scan(...args);
    expect(await cached(...args)).toEqual(plain);
    const files = kept(cache);
    expect(files.length).toBeGreaterThan(3);
    expect(await cached(...args)).toEqual(plain);
    expect(kept(cache)).toEqual(files);
  });

  it('is read: what it holds is what is reported', async () => {
    const { cached, cache, cwd } = place();
    await cached('--format', 'json');
    const before = kept(cache).map((file) => readFileSync(file, 'utf8'));
    writeFileSync(join(cwd, 'in', 'new.txt'), '落实“三高四新”战略。');
    await cached('--format', 'json');
    // One more, and those of before untouched.
    const after = kept(cache).map((file) => readFileSync(file, 'utf8'));
    expect(after).toHaveLength(before.length + 1);
    expect(after).toEqual(expect.arrayContaining(before));
  });

  it('serves all formats, and files of the same name elsewhere', async () => {
    const { scan, cached, cache, cwd } = place();
    await cached('--format', 'ndjson');
    const files = kept(cache);
    renameSync(join(cwd, 'in'), join(cwd, 'moved'));
    mkdirSync(join(cwd, 'in'));
    renameSync(join(cwd, 'moved'), join(cwd, 'in', 'deeper'));
    expect(await cached('--format', 'json')).toEqual(await scan('--format', 'json'));
    expect(await cached()).toEqual(await scan());
    expect(kept(cache)).toEqual(files);
  });

  it.each([
    ['another encoding', ['--encoding', 'utf-8']],
    ['another date', ['--date', '2019']],
    ['more to be listed', ['--include', 'optional']],
  ])('does not serve a run with %s', async (_, args) => {
    const { scan, cached, cache } = place();
    await cached('--format', 'json');
    const { length } = kept(cache);
    expect(await cached('--format', 'json', ...args)).toEqual(await scan('--format', 'json', ...args));
    expect(kept(cache).length).toBeGreaterThan(length);
  });

  it('does not serve another dictionary', async () => {
    const { scan, cached, cwd } = place();
    writeFileSync(join(cwd, 'ours.yaml'), '- id: san-gao-si-xin\n  off: true\n');
    const args = ['--format', 'json', '--dict', 'ours.yaml'];
    await cached('--format', 'json');
    expect(await cached(...args)).toEqual(await scan(...args));
  });

  it('ends and dates in names count, folders do not', async () => {
    const { cached, scan, cwd } = place();
    const text = '# 落实三大全球倡议\n\n- “三高四新”\n';
    for (const name of ['a.txt', 'a.md', '2026-01-20.txt', '2019-01-20.txt'])
      writeFileSync(join(cwd, 'in', name), text);
    for (let round = 0; round < 2; round++) expect(await cached('-f', 'json')).toEqual(await scan('-f', 'json'));
  });

  it('ignores files that are damaged, cut off, exchanged or not its own', async () => {
    const { scan, cached, cache } = place();
    const plain = await scan('--format', 'json');
    await cached('--format', 'json');
    const [first, second, third, fourth] = kept(cache);
    const text = readFileSync(first, 'utf8');
    writeFileSync(first, text.replace('"count":', '"count":9'));
    writeFileSync(second, readFileSync(second).subarray(0, 300));
    writeFileSync(third, text);
    writeFileSync(fourth, 'nothing of ours');
    writeFileSync(join(cache, 'stray'), 'x');
    expect(await cached('--format', 'json')).toEqual(plain);
    // And mends them.
    expect(readFileSync(first, 'utf8')).toBe(text);
  });

  it('may be used by several runs at once', async () => {
    const { scan, cached, cache } = place();
    const plain = await scan('--format', 'json');
    const runs = await Promise.all([1, 2, 3].map(() => cached('--format', 'json')));
    for (const run of runs) expect(run).toEqual(plain);
    expect(kept(cache).filter((file) => /[/\\]\.[^/\\]+$/.test(file))).toEqual([]);
  });

  it('is no document, and nothing for git, where it stands in a folder that is scanned', async () => {
    const { cwd } = place();
    const args = ['scan', '.', '--format', 'json'];
    const plain = await slogans(args, { cwd });
    for (let round = 0; round < 2; round++)
      expect(await slogans([...args, '--cache', 'in/cache'], { cwd })).toEqual(plain);
    expect(readFileSync(join(cwd, 'in/cache/.gitignore'), 'utf8')).toMatch(/^\*$/m);
  });

  it("is in the user's cache folder unless it is said where", async () => {
    const { cwd } = place();
    const args = ['scan', '--format', 'json', 'in', '--cache'];
    await slogans(args, { cwd, env: { XDG_CACHE_HOME: join(cwd, 'home') } });
    expect(kept(join(cwd, 'home/slogans/scans')).length).toBeGreaterThan(3);
  });

  it.each([
    ['a folder with documents in it', 'in', /in 不是缓存文件夹/],
    ['a folder with ignore rules of its own', 'repository', /repository 不是缓存文件夹/],
    ['a file', 'file.txt', /file\.txt 不能用/],
    ['nothing', '', /--cache 的值是空的/],
  ])('refuses %s in one sentence and touches nothing', async (_, name, says) => {
    const { cwd } = place();
    writeFileSync(join(cwd, 'file.txt'), 'x');
    mkdirSync(join(cwd, 'repository'));
    writeFileSync(join(cwd, 'repository/.gitignore'), '*.log\n');
    const { code, stdout, stderr } = await slogans(['scan', 'file.txt', `--cache=${name}`], { cwd });
    expect(stderr).toMatch(says);
    expect({ code, stdout, one: isOneSentence(`${stderr.split('\n')[0]}\n`) }).toEqual({
      code: 2,
      stdout: '',
      one: true,
    });
    expect(existsSync(join(cwd, 'in/.gitignore'))).toBe(false);
    expect(readdirSync(join(cwd, 'repository'))).toEqual(['.gitignore']);
  });
});
