import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, isOneSentence, rulesFound, slogans, temporaryFolder } from './run-program.js';

const WRONG = '会议要求，要做到“两个维互”。\n';
const DIGITS = '要落实2个维护的要求。\n';

const git = (cwd: string, ...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd, stdio: 'pipe' });
const check = (cwd: string, ...args: readonly string[]) => slogans(['check', ...args], { cwd });
const commit = (cwd: string): void => {
  git(cwd, 'add', '-A');
  git(cwd, 'commit', '-q', '-m', 'more');
};

/** A repository with a commit on `main`, and `work` checked out. */
function repositoryWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = folderWith(files);
  git(folder, 'init', '-q', '-b', 'main');
  commit(folder);
  git(folder, 'checkout', '-q', '-b', 'work');
  return folder;
}

/** `path:line` of what is found. */
async function places(cwd: string, ...args: readonly string[]): Promise<string[]> {
  const { stdout } = await check(cwd, '--format', 'json', '--quiet', ...args);
  return JSON.parse(stdout)
    .documents.flatMap(({ path, findings }: { path: string; findings: { line: number }[] }) =>
      findings.map(({ line }) => `${path}:${line}`),
    )
    .sort();
}

describe.skipIf(spawnSync('git', ['--version']).status !== 0)('--changed', () => {
  it('takes changed and new files, and changed lines alone if asked', async () => {
    const folder = repositoryWith({ '旧 稿.txt': WRONG, 'other.txt': WRONG });
    writeFileSync(join(folder, '旧 稿.txt'), `${WRONG}${DIGITS}`);
    commit(folder);
    writeFileSync(join(folder, 'new.txt'), DIGITS);
    expect((await rulesFound(folder, '--changed', '--', '.')).sort()).toEqual([
      '1 misquoted',
      '1 numeral-form',
      '2 numeral-form',
    ]);
    expect((await rulesFound(folder, '--changed-lines', '.')).sort()).toEqual(['1 numeral-form', '2 numeral-form']);
    expect(await rulesFound(folder, '--changed=HEAD', '.')).toEqual(['1 numeral-form']);
    expect((await rulesFound(folder, '--changed')).length).toBe(3);
  });

  it('finds its way whatever files are called, wherever it runs, however git is set up', async () => {
    const names = ['a b.txt', '改.txt', 'q"uote.txt', 'tab\tx.txt', 'new\nline.txt', 'sub/in.txt'];
    const folder = repositoryWith({
      ...Object.fromEntries(names.map((name) => [name, WRONG])),
      'binary.txt': Buffer.from(`\ufeff${WRONG}`, 'utf16le'),
      'same.txt': WRONG,
    });
    for (const name of names) writeFileSync(join(folder, name), `${WRONG}++ b/same.txt\n@@ -1 +1 @@\n${WRONG}`);
    writeFileSync(join(folder, 'binary.txt'), Buffer.from(`\ufeff${WRONG}${WRONG}`, 'utf16le'));
    for (const [key, value] of [
      ['diff.noprefix', 'true'],
      ['diff.external', 'false'],
      ['color.ui', 'always'],
      ['core.quotepath', 'true'],
    ])
      git(folder, 'config', key, value);
    const expected = [...names.map((name) => `${name}:4`), 'binary.txt:1', 'binary.txt:2'].sort();
    expect(await places(folder, '--changed-lines', '.')).toEqual(expected);
    expect(await places(join(folder, 'sub'), '--changed-lines', '.')).toEqual(['in.txt:4']);
    expect(await places(join(folder, 'sub'), '--changed-lines', '..')).toEqual(
      expected.map((one) => `../${one}`).sort(),
    );
    const link = join(temporaryFolder(), 'link');
    symlinkSync(join(folder, 'sub'), link);
    expect(await places(folder, '--changed-lines', join(link, 'in.txt'))).toEqual([`${link}/in.txt:4`]);
  });

  it('a file that was renamed alone has changed, and none of its lines', async () => {
    const folder = repositoryWith({ 'old.txt': `${'一段文字。\n'.repeat(20)}${WRONG}` });
    mkdirSync(join(folder, 'new'));
    renameSync(join(folder, 'old.txt'), join(folder, 'new/name.txt'));
    commit(folder);
    expect(await places(folder, '--changed', '--', '.')).toEqual(['new/name.txt:21']);
    expect(await places(folder, '--changed-lines', '.')).toEqual([]);
  });

  const refusals: [string, (folder: string) => void, readonly string[], string][] = [
    ['no repository', () => {}, ['--changed', '--', '.'], '--changed 需要 git'],
    ['no commit', (folder) => git(folder, 'init', '-q'), ['--changed', '--', '.'], '还没有提交'],
    [
      'no such branch: a path, perhaps',
      (folder) => {
        git(folder, 'init', '-q', '-b', 'main');
        commit(folder);
      },
      ['--changed', 'a.txt'],
      '路径请写在 -- 之后',
    ],
    [
      'no main branch',
      (folder) => {
        git(folder, 'init', '-q', '-b', 'trunk');
        commit(folder);
      },
      ['--changed', '--', '.'],
      '--changed=origin/main',
    ],
    [
      'no common ancestor',
      (folder) => {
        git(folder, 'init', '-q', '-b', 'main');
        commit(folder);
        git(folder, 'checkout', '-q', '--orphan', 'work');
        writeFileSync(join(folder, 'b.txt'), WRONG);
        commit(folder);
      },
      ['--changed', '--', '.'],
      'fetch-depth: 0',
    ],
  ];
  it.each(refusals)('says so in one sentence: %s', async (_, prepare, args, said) => {
    const folder = folderWith({ 'a.txt': WRONG });
    prepare(folder);
    const { code, stderr } = await check(folder, ...args);
    expect({ code, one: isOneSentence(stderr) }).toEqual({ code: 2, one: true });
    expect(stderr).toContain(said);
  });
});
