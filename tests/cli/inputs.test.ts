import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { slogans, temporaryFolder } from './run-program.js';

const folder = temporaryFolder();
for (const [name, content] of Object.entries({
  'docs/b.txt': '“五好”园区',
  'docs/a.md': '# “三高四新”战略',
  'docs/deep/c.html': '<p>“六稳”</p>',
  'docs/deep/d.TXT': '“六保”',
  'docs/data.csv': '“四风”',
  'docs/ignored.txt': '“四风”',
  'docs/kept/ignored.txt': '“四风”',
  'docs/drafts/e.txt': '“四风”',
  'docs/older.txt': '“四风”',
  'docs/.hidden.txt': '“四风”',
  'docs/.gitignore': 'ignored.txt\n',
  'docs/kept/.gitignore': '!ignored.txt\n',
  'docs/.slogansignore': '# not yet\ndrafts/\nold*\n',
  'docs/node_modules/p/readme.md': '“四风”',
  '报告[2026].txt': '“五好”园区',
  '报告2.txt': '“四风”',
})) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}
symlinkSync('..', join(folder, 'docs/loop'));

async function pathsOf(...args: string[]): Promise<string[]> {
  const { stdout } = await slogans(['scan', '--format', 'json', ...args], { cwd: folder });
  return JSON.parse(stdout).documents.map(({ path }: { path: string }) => path);
}

describe('a folder', () => {
  it('gives its documents by code point, less hidden and ignored ones', async () => {
    expect(await pathsOf('docs')).toEqual([
      ...['docs/a.md', 'docs/b.txt', 'docs/deep/c.html', 'docs/deep/d.TXT', 'docs/kept/ignored.txt'],
    ]);
  });

  it('is the same whatever its name is followed by', async () => {
    expect(await pathsOf('docs/')).toEqual(await pathsOf('./docs/deep/..'));
  });

  it('is told of: how many files were left out', async () => {
    const { stderr } = await slogans(['scan', '--format', 'json', 'docs'], { cwd: folder });
    expect(stderr).toMatch(/^读取 5 个文件，.*略过 3 个文件/);
  });

  it('holds what its parents ignore, too, inside a repository', async () => {
    mkdirSync(join(folder, 'repo/.git'), { recursive: true });
    mkdirSync(join(folder, 'repo/sub'), { recursive: true });
    writeFileSync(join(folder, 'repo/.gitignore'), 'sub/secret.txt\n');
    writeFileSync(join(folder, 'repo/sub/secret.txt'), 'x');
    writeFileSync(join(folder, 'repo/sub/open.txt'), 'x');
    expect(await pathsOf('repo/sub')).toEqual(['repo/sub/open.txt']);
  });
});

describe('a path', () => {
  it('is read whatever it ends in, ignored or not, in the order given and once', async () => {
    expect(await pathsOf('docs/data.csv', 'docs/ignored.txt', 'docs/b.txt', './docs/data.csv')).toEqual([
      ...['docs/data.csv', 'docs/ignored.txt', 'docs/b.txt'],
    ]);
  });

  it('that exists is never a glob', async () => {
    expect(await pathsOf('报告[2026].txt')).toEqual(['报告[2026].txt']);
  });

  it('that is absolute stays so', async () => {
    const path = join(folder, 'docs/b.txt');
    expect(await pathsOf(path)).toEqual([path]);
  });
});

describe('a glob', () => {
  it('gives documents only when it names no ending', async () => {
    expect(await pathsOf('docs/*')).toEqual(['docs/a.md', 'docs/b.txt']);
    expect(await pathsOf('docs/*.csv')).toEqual(['docs/data.csv']);
  });
  it('goes into folders', async () => expect(await pathsOf('**/c.html')).toEqual(['docs/deep/c.html']));
});

describe('standard input', () => {
  const input = '“五好”园区';
  const scan = (...args: string[]) => slogans(['scan', '--format', 'json', ...args], { cwd: folder, input });
  const pathIn = ({ stdout }: { stdout: string }) => JSON.parse(stdout).documents[0].path;

  it('is read where no path is given', async () => expect(pathIn(await scan())).toBe('-'));
  it('is read for -', async () => expect(pathIn(await scan('-'))).toBe('-'));
  it('has the name that it is given', async () => {
    expect(pathIn(await scan('--stdin-filename', '讲话.txt', '-'))).toBe('讲话.txt');
  });
  it('is read in any encoding', async () => {
    const bytes = Uint8Array.from([0xa1, 0xb0, 0xce, 0xe5, 0xba, 0xc3, 0xa1, 0xb1, 0xd4, 0xb0, 0xc7, 0xf8]);
    const { stdout } = await slogans(['scan', '--format', 'json', '--encoding', 'gbk', '-'], { input: bytes });
    expect(JSON.parse(stdout).documents[0]).toMatchObject({ encoding: 'gb18030', occurrences: [{ core: '五好' }] });
  });
});
