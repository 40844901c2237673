import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { slogans, temporaryFolder } from './run-program.js';

const folder = temporaryFolder();
const file = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);
file('utf8.txt', '“五好”园区建设。'.repeat(40));
file('gbk.txt', Uint8Array.from([0xa1, 0xb0, 0xce, 0xe5, 0xba, 0xc3, 0xa1, 0xb1, 0xd4, 0xb0, 0xc7, 0xf8]));
file('damaged.txt', Buffer.concat([Buffer.from('“五好”园区建设。'.repeat(40)), Buffer.from([0xff, 0xff])]));
file('notes.csv', 'x');
file('secret.txt', 'x');
file('.gitignore', 'secret.txt\n');
file('page.html', '<p>全面落实&ldquo;三<b>高</b>四新&rdquo;战略，<i>奋力</i>谱写&ldquo;五好&rdquo;园区</p>');
file('speech.md', '全面**落实**“**三高四新**”战略，见[工作报告](http://example.org/a)。');

const scan = (...args: string[]) => slogans(['scan', ...args], { cwd: folder });

describe('bytes that the encoding does not know', () => {
  it('are counted in JSON and in the note', async () => {
    const { stdout, stderr } = await scan('--format', 'json', '--encoding', 'utf-8', 'damaged.txt');
    expect(JSON.parse(stdout).documents[0].undecodable).toBe(2);
    expect(stderr).toContain('有 2 处无法解码');
    expect(stderr).not.toContain('乱码');
  });

  it('are warned of where they are many, and the run goes on', async () => {
    const { code, stderr } = await scan('--quiet', '--format', 'json', '--encoding', 'utf-8', 'gbk.txt', 'utf8.txt');
    expect(stderr).toMatch(/^slogans: gbk\.txt: 按 utf-8 解码，约 \d+% 的字符是乱码[^\n]+\n$/);
    expect(code).toBe(0);
  });

  it('are zero for a good file', async () => {
    const { stdout, stderr } = await scan('--format', 'json', 'utf8.txt');
    expect(JSON.parse(stdout).documents[0].undecodable).toBe(0);
    expect(stderr).not.toContain('解码');
  });
});

it('names encodings with their files, and the usual name of gb18030', async () => {
  expect((await scan('-f', 'json', 'utf8.txt', 'gbk.txt')).stderr).toContain(
    '编码 gb18030（GBK）1 个文件、utf-8 1 个文件；',
  );
  expect((await scan('--lang', 'en', '-f', 'json', 'utf8.txt', 'gbk.txt')).stderr).toContain(
    'encoding gb18030 (GBK) in 1 file, utf-8 in 1 file;',
  );
});

it('says that repairs leave the file alone', async () => {
  expect((await scan('-f', 'json', 'page.html')).stderr).toMatch(/无需修复|修复 .+ 处（读时修复，不改文件）/);
  const input = '全面落实“三(sān)高(gāo)四(sì)新(xīn)”战略。';
  const { stderr } = await slogans(['scan', '-f', 'json', '-'], { input });
  expect(stderr).toContain('修复 拼音夹注 4 处（读时修复，不改文件）');
});

it('says of a run that read nothing neither encoding nor repairs', async () => {
  const { stderr } = await scan('-f', 'json', 'nowhere.txt');
  expect(stderr).toMatch(/^slogans: nowhere[^\n]+\n读取 0 个文件，0 个字符；1 个文件无法读取；词典 [^\n]+\n$/);
});

it('names what was skipped, and why, with --verbose', async () => {
  const { stderr } = await scan('-v', '-f', 'json', '.');
  expect(stderr).toMatch(/^略过 notes\.csv：扩展名/m);
  expect(stderr).toMatch(/^略过 secret\.txt：被忽略规则排除$/m);
  expect(stderr).toMatch(/；略过 2 个文件；/);
});

describe('context in the table', () => {
  it('is what a person reads of HTML', async () => {
    expect((await scan('--context', '12', 'page.html')).stdout).toContain('全面落实“三高四新”战略，奋力谱写“五好”');
  });
  it('is what a person reads of Markdown', async () => {
    expect((await scan('--context', '12', 'speech.md')).stdout).toContain('全面落实“三高四新”战略，见工作报告。');
  });
  it('leaves JSON as the file is', async () => {
    const [first] = JSON.parse((await scan('-f', 'json', 'page.html')).stdout).documents[0].occurrences;
    expect(first).toMatchObject({ surface: '三<b>高</b>四新', context: { before: '<p>全面落实&ldquo;' } });
  });
});

describe('width', () => {
  const widest = async (args: readonly string[], env: Record<string, string> = {}) => {
    const { stdout } = await slogans(['scan', '-q', ...args, '.'], { cwd: folder, env });
    const { displayWidth } = await import('../../src/text/display-width.js');
    return Math.max(...stdout.split('\n').map(displayWidth));
  };
  it('is what is asked for, else COLUMNS, else 100', async () => {
    for (const columns of [60, 80, 100, 140]) {
      expect(await widest(['--width', `${columns}`, '--context', '20'])).toBeLessThanOrEqual(columns);
      expect(await widest(['--context', '20'], { COLUMNS: `${columns}` })).toBeLessThanOrEqual(columns);
    }
    expect(await widest([])).toBeLessThanOrEqual(100);
  });
});
