import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { isOneSentence, ROOT, slogans, temporaryFolder } from './run-program.js';

const WRONG = '会议要求，要做到“两个维互”。\n';
const DIGITS = '要落实2个维护的要求。\n';
const RIGHT = '会议要求，要做到“两个维护”。\n';

const folderWith = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};

const check = (cwd: string, ...args: readonly string[]) => slogans(['check', ...args], { cwd });
const rules = async (cwd: string, ...args: readonly string[]): Promise<string[]> => {
  const { stdout } = await check(cwd, '--format', 'json', '--quiet', ...args);
  return JSON.parse(stdout).documents.flatMap(({ findings }: { findings: { ruleId: string; line: number }[] }) =>
    findings.map(({ ruleId, line }) => `${line} ${ruleId}`),
  );
};

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

describe('configuration', () => {
  it('sets severities, switches rules off, excludes, ignores with reason and end', async () => {
    const folder = folderWith({ 'a.txt': WRONG + DIGITS, 'old/b.txt': WRONG });
    expect(await rules(folder, '.')).toEqual(['1 misquoted', '2 numeral-form', '1 misquoted']);
    const write = (yaml: string) => writeFileSync(join(folder, 'slogans.config.yaml'), yaml);
    write('rules: { misquoted: off }\n');
    expect(await rules(folder, '.')).toEqual(['2 numeral-form']);
    write('rules: { numeral-form: error }\nexclude: [old/]\n');
    expect(await rules(folder, '--min-severity', 'error', '.')).toEqual(['1 misquoted', '2 numeral-form']);
    write('ignore:\n  - { rule: misquoted, path: old/, reason: quotes }\n');
    expect(await rules(folder, '.')).toEqual(['1 misquoted', '2 numeral-form']);
    write('ignore:\n  - { rule: misquoted, reason: quotes, until: "2001-01-01" }\n');
    const expired = await check(folder, 'a.txt');
    expect({ code: expired.code, said: expired.stderr.includes('2001-01-01') }).toEqual({ code: 1, said: true });
  });

  it.each<[string, RegExp]>([
    ['rules: { misqouted: off }\n', /slogans\.config\.yaml:1: 没有规则 misqouted，是否想写 misquoted？/],
    ['rules:\n  misquoted: loud\n', /slogans\.config\.yaml:2: 规则 misquoted 的级别无效/],
    ['ignore:\n  - { rule: misquoted }\n', /reason/],
    ['date: yesterday\n', /“yesterday”不是日期/],
  ])('%s is refused with file and line', async (yaml, said) => {
    const folder = folderWith({ 'slogans.config.yaml': yaml, 'a.txt': RIGHT });
    const { code, stderr } = await check(folder, 'a.txt');
    expect({ code, one: isOneSentence(stderr) }).toEqual({ code: 2, one: true });
    expect(stderr).toMatch(said);
  });

  it('init writes one that works, once; --print-config shows it', async () => {
    const folder = folderWith({ 'a.txt': WRONG });
    expect(await slogans(['init'], { cwd: folder })).toMatchObject({ code: 0 });
    expect(await check(folder, 'a.txt')).toMatchObject({ code: 1 });
    expect(await slogans(['init'], { cwd: folder })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('已经存在'),
    });
    expect(await slogans(['init', '--force', '--lang', 'en'], { cwd: folder })).toMatchObject({ code: 0 });
    expect((await check(folder, '--print-config')).stdout).toMatch(/^file: slogans\.config\.yaml\n/);
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
  ])('hold back %s, and say where they hold back nothing', async (_, text, expected) => {
    expect(await rules(folderWith({ 'a.txt': text }), 'a.txt')).toEqual(expected);
  });
});

describe('baseline', () => {
  it('silences what was there, shows one new finding alone, also after lines moved', async () => {
    const folder = folderWith({ 'a.txt': WRONG + DIGITS });
    const base = ['--baseline', 'base.json'];
    expect(await check(folder, ...base, '--update-baseline', 'a.txt')).toMatchObject({ code: 0 });
    expect(await rules(folder, ...base, 'a.txt')).toEqual([]);
    writeFileSync(join(folder, 'a.txt'), `第一段。\n\n${WRONG}${DIGITS}${WRONG}`);
    expect(await rules(folder, ...base, 'a.txt')).toEqual(['5 misquoted']);
    expect(await check(folder, ...base, 'a.txt')).toMatchObject({ code: 1 });
    writeFileSync(join(folder, 'a.txt'), DIGITS);
    expect((await check(folder, ...base, 'a.txt')).stderr).toContain('--prune-baseline');
    await check(folder, ...base, '--prune-baseline', 'a.txt');
    expect(JSON.parse(readFileSync(join(folder, 'base.json'), 'utf8')).findings['a.txt']).toHaveLength(1);
  });

  it('refuses one that is not there or not its own', async () => {
    const folder = folderWith({ 'a.txt': WRONG, 'base.json': '{"version": 7}' });
    for (const args of [['--baseline', 'no.json'], ['--baseline', 'base.json'], ['--update-baseline']]) {
      const { code } = await check(folder, ...args, 'a.txt');
      expect([args, code]).toEqual([args, 2]);
    }
  });
});

describe.skipIf(spawnSync('git', ['--version']).status !== 0)('--changed', () => {
  const git = (cwd: string, ...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd, stdio: 'pipe' });

  it('takes changed and new files, and changed lines alone if asked', async () => {
    const folder = folderWith({ '旧 稿.txt': WRONG, 'other.txt': WRONG });
    git(folder, 'init', '-q', '-b', 'main');
    git(folder, 'add', '.');
    git(folder, 'commit', '-q', '-m', 'first');
    git(folder, 'checkout', '-q', '-b', 'work');
    writeFileSync(join(folder, '旧 稿.txt'), `${WRONG}${DIGITS}`);
    git(folder, 'commit', '-q', '-a', '-m', 'second');
    writeFileSync(join(folder, 'new.txt'), DIGITS);
    expect((await rules(folder, '--changed', '--', '.')).sort()).toEqual([
      '1 misquoted',
      '1 numeral-form',
      '2 numeral-form',
    ]);
    expect((await rules(folder, '--changed-lines', '.')).sort()).toEqual(['1 numeral-form', '2 numeral-form']);
    expect(await rules(folder, '--changed=HEAD', '.')).toEqual(['1 numeral-form']);
  });

  it('says so where there is no repository', async () => {
    const { code, stderr } = await check(folderWith({ 'a.txt': WRONG }), '--changed', '--', 'a.txt');
    expect({ code, one: isOneSentence(stderr) }).toEqual({ code: 2, one: true });
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
  for (const shell of ['bash', 'zsh', 'fish']) expect((await slogans(['complete', shell])).stdout).toContain('slogans');
});

describe.skipIf(spawnSync('pre-commit', ['--version']).status !== 0)('pre-commit', () => {
  it('runs the hook on a scratch repository', () => {
    const folder = folderWith({
      'a.txt': WRONG,
      '.pre-commit-config.yaml': `repos:\n  - repo: local\n    hooks:\n      - id: slogans-check\n        name: slogans check\n        entry: node ${join(ROOT, 'bin/slogans.js')} check\n        language: system\n        files: \\.txt$\n`,
    });
    execFileSync('git', ['init', '-q'], { cwd: folder });
    execFileSync('git', ['add', '.'], { cwd: folder });
    expect(spawnSync('pre-commit', ['run', '--all-files'], { cwd: folder }).status).toBe(1);
    writeFileSync(join(folder, 'a.txt'), RIGHT);
    execFileSync('git', ['add', '.'], { cwd: folder });
    expect(spawnSync('pre-commit', ['run', '--all-files'], { cwd: folder }).status).toBe(0);
  });
});

it('ships what pre-commit and GitHub look for', () => {
  for (const name of ['.pre-commit-hooks.yaml', 'action.yml']) expect(existsSync(join(ROOT, name))).toBe(true);
});
