import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { folderWith, isOneSentence, rulesFound, slogans } from './run-program.js';

const WRONG = '会议要求，要做到“两个维互”。\n';
const DIGITS = '要落实2个维护的要求。\n';
const RIGHT = '会议要求，要做到“两个维护”。\n';

const check = (cwd: string, ...args: readonly string[]) => slogans(['check', ...args], { cwd });
describe('slogans check', () => {
  it('exits 0 on what is right, 1 on an error, and names the place', async () => {
    const folder = folderWith({ '讲话 稿.txt': WRONG, 'right.txt': RIGHT });
    expect(await check(folder, 'right.txt')).toMatchObject({ code: 0 });
    const { code, stdout } = await check(folder, '讲话 稿.txt');
    expect({ code, place: stdout.startsWith('讲话 稿.txt:1:10 错误 “两个维互”疑为“两个维护”之误') }).toEqual({
      code: 1,
      place: true,
    });
  });

  it('what is shown and what fails are two things', async () => {
    const folder = folderWith({ 'a.txt': DIGITS });
    expect(await check(folder, 'a.txt')).toMatchObject({ code: 0, stdout: expect.stringContaining('numeral-form') });
    expect(await check(folder, '--fail-on', 'warning', 'a.txt')).toMatchObject({ code: 1 });
    const hidden = await check(folder, '--min-severity', 'error', '--fail-on', 'warning', 'a.txt');
    expect(hidden).toMatchObject({ code: 1, stderr: expect.stringContaining('--min-severity info') });
    expect(hidden.stdout).not.toContain('numeral-form');
    expect(await check(folder, '--fail-on', 'never', 'a.txt')).toMatchObject({ code: 0 });
  });

  it('speaks English', async () => {
    const folder = folderWith({ 'a.txt': WRONG });
    expect((await check(folder, '--lang', 'en', 'a.txt')).stdout).toContain('looks like a misspelling of "两个维护"');
  });

  it('one bad file among good ones is reported, and the exit is 2', async () => {
    const folder = folderWith({ 'a.txt': WRONG });
    const { code, stdout, stderr } = await check(folder, 'a.txt', 'nowhere.txt');
    expect({ code, found: stdout.includes('misquoted'), said: stderr.includes('nowhere.txt') }).toEqual({
      code: 2,
      found: true,
      said: true,
    });
  });
});

describe('ignore comments', () => {
  it.each<[string, string, string[]]>([
    ['next line', `<!-- slogans-disable-next-line misquoted -- 引文 -->\n${WRONG}${WRONG}`, ['3 misquoted']],
    ['the line', `${WRONG.trim()} # slogans-disable-line\n${WRONG}`, ['2 misquoted']],
    [
      'a block',
      `% slogans-disable misquoted\n${WRONG}${DIGITS}% slogans-enable\n${WRONG}`,
      ['3 numeral-form', '5 misquoted'],
    ],
    ['to the end', `// slogans-disable\n${WRONG}${DIGITS}`, []],
    ['another rule', `# slogans-disable-next-line variant\n${WRONG}`, ['1 unused-ignore', '2 misquoted']],
    ['nothing', `# slogans-disable-next-line\n${RIGHT}`, ['1 unused-ignore']],
    ['what they quote', `# slogans-disable-next-line misquoted —— 引“两个维互”\n${WRONG}`, []],
    [
      'up to the end of the comment',
      `<!-- slogans-disable -->${WRONG.trim()}<!-- slogans-enable -->${WRONG}`,
      ['1 misquoted'],
    ],
  ])('hold back %s, and say where they hold back nothing', async (_, text, expected) => {
    expect(await rulesFound(folderWith({ 'a.txt': text }), 'a.txt')).toEqual(expected);
  });
});

describe('baseline', () => {
  it('silences what was there, shows one new finding alone, also after lines moved', async () => {
    const folder = folderWith({ 'a.txt': WRONG + DIGITS });
    const base = ['--baseline', 'base.json'];
    expect(await check(folder, ...base, '--update-baseline', 'a.txt')).toMatchObject({ code: 0 });
    expect(await rulesFound(folder, ...base, 'a.txt')).toEqual([]);
    writeFileSync(join(folder, 'a.txt'), `第一段。\n\n${WRONG}${DIGITS}${WRONG}`);
    expect(await rulesFound(folder, ...base, 'a.txt')).toEqual(['5 misquoted']);
    expect(await check(folder, ...base, 'a.txt')).toMatchObject({ code: 1 });
    writeFileSync(join(folder, 'a.txt'), DIGITS);
    expect((await check(folder, ...base, 'a.txt')).stderr).toContain('--prune-baseline');
    await check(folder, ...base, '--prune-baseline', 'a.txt');
    expect(JSON.parse(readFileSync(join(folder, 'base.json'), 'utf8')).findings['a.txt']).toHaveLength(1);
  });

  it('knows a file from any folder, by any path', async () => {
    const folder = folderWith({ 'sub/a.txt': WRONG });
    await check(folder, '--baseline', 'base.json', '--update-baseline', './sub/a.txt');
    expect(Object.keys(JSON.parse(readFileSync(join(folder, 'base.json'), 'utf8')).findings)).toEqual(['sub/a.txt']);
    expect(await rulesFound(join(folder, 'sub'), '--baseline', '../base.json', 'a.txt')).toEqual([]);
    expect(await rulesFound(folder, '--baseline', 'base.json', join(folder, 'sub/a.txt'))).toEqual([]);
  });

  it('lets go what is said of files that are no more, and keeps files that were not read', async () => {
    const folder = folderWith({ 'a.txt': WRONG, 'b.txt': WRONG, 'c.txt': RIGHT });
    const base = ['--baseline', 'base.json'];
    await check(folder, ...base, '--update-baseline', 'a.txt', 'b.txt');
    rmSync(join(folder, 'a.txt'));
    expect((await check(folder, ...base, 'c.txt')).stderr).toContain('--prune-baseline');
    await check(folder, ...base, '--prune-baseline', 'c.txt');
    expect(Object.keys(JSON.parse(readFileSync(join(folder, 'base.json'), 'utf8')).findings)).toEqual(['b.txt']);
  });

  it('holds comments that hold nothing back as well, also after they moved', async () => {
    const folder = folderWith({ 'a.txt': `# slogans-disable-line\n${RIGHT}` });
    await check(folder, '--baseline', 'base.json', '--update-baseline', 'a.txt');
    writeFileSync(join(folder, 'a.txt'), `${RIGHT}\n# slogans-disable-line\n${RIGHT}`);
    expect(await rulesFound(folder, '--baseline', 'base.json', 'a.txt')).toEqual([]);
  });

  it('says in one sentence that it cannot be written', async () => {
    const { code, stderr } = await check(
      folderWith({ 'a.txt': RIGHT }),
      ...['--quiet', '--baseline', 'nowhere/base.json', '--update-baseline', 'a.txt'],
    );
    expect({ code, one: isOneSentence(stderr) }).toEqual({ code: 2, one: true });
    expect(stderr).toContain('文件夹不存在');
  });

  it('refuses one that is not there or not its own', async () => {
    const folder = folderWith({ 'a.txt': WRONG, 'base.json': '{"version": 7}' });
    for (const args of [
      ['--baseline', 'no.json'],
      ['--baseline', 'base.json'],
      ['--update-baseline'],
      ['--baseline', 'a.json', '--update-baseline', '--prune-baseline'],
    ]) {
      const { code } = await check(folder, ...args, 'a.txt');
      expect([args, code]).toEqual([args, 2]);
    }
  });
});

describe('--fix', () => {
  const text = `\t${DIGITS.replace('\n', '\r\n')}𠮷 other\r\nno end`;
  const mended = text.replace('2个维护', '两个维护');

  it.each<[string, (text: string) => Uint8Array]>([
    ['utf-8', (made) => Buffer.from(made)],
    ['utf-8 with a mark', (made) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(made)])],
    ['gb18030', (made) => iconv.encode(made, 'gb18030')],
    ['utf-16le with a mark', (made) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(made, 'utf16le')])],
  ])('mends what is certain and leaves every other byte: %s', async (_, bytes) => {
    const folder = folderWith({ 'a.txt': bytes(text) });
    const dry = await check(folder, '--fix', '--dry-run', 'a.txt');
    expect(dry.stdout).toMatch(/^--- a\/a\.txt.*\n\+\+\+ b\/a\.txt/m);
    expect(readFileSync(join(folder, 'a.txt'))).toEqual(Buffer.from(bytes(text)));
    await check(folder, '--fix', 'a.txt');
    expect(readFileSync(join(folder, 'a.txt'))).toEqual(Buffer.from(bytes(mended)));
  });

  it.each<[string, string, string]>([
    ['the script', '落實2個維護的要求，抓好“兩個確立”。\n', '落實兩個維護的要求，抓好“兩個確立”。\n'],
    ['a gloss', '落实2个(gè)维护的要求。\n', '落实两个(gè)维护的要求。\n'],
    ['a line break', '落实好2个\n维护的要求。\n', '落实好两个\n维护的要求。\n'],
  ])('loses nothing of what stands there: %s', async (_, made, mended) => {
    const folder = folderWith({ 'a.txt': made });
    expect(await rulesFound(folder, 'a.txt')).toContain('1 numeral-form');
    await check(folder, '--fix', 'a.txt');
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(mended);
  });

  it('shows what is left where it now stands', async () => {
    const folder = folderWith({ 'a.txt': `学习10个明确，${WRONG}` });
    const { stdout } = await check(folder, '--fix', 'a.txt');
    expect(stdout).toMatch(/^a\.txt:1:17 错误/);
    const [first] = readFileSync(join(folder, 'a.txt'), 'utf8').split('“');
    expect([...first]).toHaveLength(15);
  });

  it('prints a diff that git can apply, alone, and to a file if asked', async () => {
    const folder = folderWith({ '讲话 稿.txt': text, 'other.txt': WRONG });
    const dry = await check(folder, '--fix', '--dry-run', '--quiet', '.');
    expect(dry.stdout).toMatch(/^--- a\/讲话 稿\.txt\t\n/);
    expect(dry.stdout).not.toContain('misquoted');
    await check(folder, '--fix', '--dry-run', '--output', 'fix.diff', '.');
    expect(readFileSync(join(folder, 'fix.diff'), 'utf8')).toBe(dry.stdout);
    if (spawnSync('git', ['apply', 'fix.diff'], { cwd: folder }).error) return;
    expect(readFileSync(join(folder, '讲话 稿.txt'), 'utf8')).toBe(mended);
  });

  it('refuses what it could not do', async () => {
    const folder = folderWith({ 'a.txt': DIGITS });
    expect(await slogans(['check', '--fix', '-'], { cwd: folder, input: DIGITS })).toMatchObject({
      code: 2,
      stdout: '',
    });
    expect(await check(folder, '--fix', '--dry-run', '--format', 'json', 'a.txt')).toMatchObject({
      code: 2,
      stdout: '',
    });
  });

  it.skipIf(process.getuid?.() === 0)('one file that may not be written does not stop the others', async () => {
    const folder = folderWith({ 'a.txt': DIGITS, 'b.txt': DIGITS });
    chmodSync(join(folder, 'a.txt'), 0o444);
    const { code, stderr } = await check(folder, '--fix', '.');
    expect({ code, said: stderr.includes('没有写入权限') }).toEqual({ code: 2, said: true });
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toContain('两个维护');
  });

  it('leaves alone a file that it could not write back', async () => {
    const bytes = Buffer.concat([Buffer.from(DIGITS), Buffer.from([0xff, 0xfe, 0xff])]);
    const folder = folderWith({ 'a.txt': bytes });
    await check(folder, '--fix', '--encoding', 'utf-8', 'a.txt');
    expect(readFileSync(join(folder, 'a.txt'))).toEqual(bytes);
  });
});

it.each(['sarif', 'rdjson', 'gitlab', 'json'])('%s is JSON, and to a file as well', async (format) => {
  const folder = folderWith({ '讲话 稿.txt': `𠮷 ${WRONG}` });
  const { code } = await check(folder, '--format', format, '--output', 'out.json', '.');
  expect(code).toBe(1);
  expect(() => JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))).not.toThrow();
});

it('writes the whole table into the step summary of GitHub', async () => {
  const folder = folderWith({ 'a.txt': WRONG });
  const summary = join(folder, 'summary.md');
  const { stdout } = await slogans(['check', '--format', 'github', 'a.txt'], {
    cwd: folder,
    env: { GITHUB_STEP_SUMMARY: summary },
  });
  expect(stdout).toMatch(/^::error file=a\.txt,line=1,/);
  expect(readFileSync(summary, 'utf8')).toContain('misquoted');
});

it('completes options and prints what sets that up in a shell', async () => {
  expect((await slogans(['complete', '--', 'check', '--fi'])).stdout).toContain('--fix');
  const lines = (await slogans(['complete', '--', 'check', '--'])).stdout.trimEnd().split('\n');
  expect(lines.filter((line) => !/^(?:--[\w-]+\t|:\d+$)/.test(line))).toEqual([]);
  for (const shell of ['bash', 'zsh', 'fish']) expect((await slogans(['complete', shell])).stdout).toContain('slogans');
});
