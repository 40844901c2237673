import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FIXTURES, isOneSentence, slogans, temporaryFolder } from './run-program.js';

const dict = (args: readonly string[], cwd?: string) => slogans(['dict', ...args], cwd ? { cwd } : {});
const json = async (args: readonly string[], cwd?: string) =>
  JSON.parse((await dict([...args, '--format', 'json'], cwd)).stdout);

const OURS = `# ours
- id: qi-cai-yun-gu # a valley
  name: 七彩云谷
  shape: bound-head
  level: city
  status: current
  verified: "no"
`;

const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
};

describe('looking', () => {
  it('list filters by level, place, status and kind', async () => {
    const { entries } = await json(['list', '--level', 'province', '--place', '湖南', '--status', 'current']);
    expect(entries.length).toBeGreaterThan(10);
    for (const entry of entries)
      expect([entry.level, entry.place.slice(0, 2), entry.status]).toEqual(['province', '湖南', 'current']);
  });

  it('list shows one line for each entry and how many there are', async () => {
    const { stdout } = await dict(['list', '--level', 'sector', '--shape', 'distributive']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.at(-1)).toBe(`共 ${lines.length - 1} 条`);
  });

  it('search takes pinyin, English and Chinese, and exits 1 where nothing is there', async () => {
    for (const words of [['liang ge wei hu'], ['liangge', 'weihu'.slice(0, 0) || '维护'], ['Two Upholds']])
      expect((await json(['search', ...words])).entries.map(({ name }: { name: string }) => name)).toContain(
        '两个维护',
      );
    expect((await dict(['search', '没有这个词'])).code).toBe(1);
  });

  it('show prints the entry as YAML', async () => {
    const { stdout } = await dict(['show', '两个维护']);
    expect(parse(stdout)).toMatchObject([{ id: 'liang-ge-wei-hu', name: '两个维护' }]);
    const missing = await dict(['show', 'liang-ge-wei-fu']);
    expect({ code: missing.code, stderr: missing.stderr }).toEqual({
      code: 2,
      stderr: 'slogans: 词典里没有 liang-ge-wei-fu，是否想找 liang-ge-wei-hu？\n',
    });
  });

  it('stats adds up', async () => {
    const { stats, tool } = await json(['stats']);
    expect(stats.entries).toBe(tool.dictionary.entries);
    expect(stats.national + stats.provincial + stats.local).toBe(stats.formulas);
    expect(stats.byVerified.reduce((sum: number, [, count]: [string, number]) => sum + count, 0)).toBe(stats.entries);
    expect((await dict(['stats', '--lang', 'en'])).stdout).toContain('numbered formulas');
  });
});

describe('files', () => {
  it('validate finds nothing wrong with the dictionary of this project', async () => {
    const { code, stdout } = await dict(['validate']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^[\d,]+ 条，没有问题\n$/) });
  }, 120_000);

  it('validate names file and line, says what is meant, and exits 1', async () => {
    const folder = folderWith({ 'ours.yaml': OURS.replace('shape', 'shap') });
    const { code, stdout } = await dict(['validate', 'ours.yaml'], folder);
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: expect.stringMatching(/^ours\.yaml:4: 没有字段 shap，是否想写 shape？\n1 个错误，0 个警告\n$/),
    });
  });

  it('validate finds a form that the scanner can never find', async () => {
    const folder = folderWith({ 'ours.yaml': OURS.replace('七彩云谷', '云谷的梦') });
    const { problems } = await json(['validate', 'ours.yaml'], folder);
    expect(problems.map(({ code }: { code: string }) => code)).toEqual([]);
    const bad = folderWith({ 'ours.yaml': `${OURS}  examples: { notFound: ['建设“七彩云谷”。'] }\n` });
    expect((await json(['validate', 'ours.yaml'], bad)).problems).toMatchObject([
      { code: 'unformatted', severity: 'warning' },
      { code: 'counterExample', line: 8 },
    ]);
  });

  it('format rewrites what is not in the one form, keeps comments, and --check changes nothing', async () => {
    const messy = OURS.replace('  name: 七彩云谷\n', '').replace(
      '  level: city\n',
      "  level: city\n  name: '七彩云谷'\n",
    );
    const folder = folderWith({ 'ours.yaml': messy });
    expect(await dict(['format', '--check', 'ours.yaml'], folder)).toMatchObject({ code: 1 });
    expect(readFileSync(join(folder, 'ours.yaml'), 'utf8')).toBe(messy);
    expect(await dict(['format', 'ours.yaml'], folder)).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'ours.yaml'), 'utf8')).toBe(OURS);
    expect(await dict(['format', '--check', 'ours.yaml'], folder)).toMatchObject({ code: 0 });
  });

  it('add writes an entry in its place, makes the file, keeps comments', async () => {
    const folder = folderWith({ 'ours.yaml': OURS });
    const more = [
      '--items',
      '学位、床位、车位',
      '--level',
      'county',
      '--place',
      '某省某县',
      '--source',
      '某报告|某县|2026-01-20',
      '--verified',
      'once',
    ];
    const { code, stdout } = await dict(['add', '三位', '--file', 'ours.yaml', ...more], folder);
    expect({ code, said: /# 已把 san-wei(?:-\d)? 写入 ours\.yaml/.test(stdout) }).toEqual({ code: 0, said: true });
    const text = readFileSync(join(folder, 'ours.yaml'), 'utf8');
    expect(text).toContain('# a valley');
    expect(parse(text)[1]).toEqual({
      id: expect.stringMatching(/^san-wei(?:-\d)?$/),
      name: '三位',
      shape: 'numeral-noun',
      items: ['学位', '床位', '车位'],
      level: 'county',
      place: '某省某县',
      status: 'current',
      sources: [{ title: '某报告', publisher: '某县', date: '2026-01-20' }],
      verified: 'once',
    });
    expect((await dict(['add', '六彩', '--file', 'new.yaml'], folder)).code).toBe(0);
    expect((await dict(['validate', 'ours.yaml', 'new.yaml'], folder)).code).toBe(0);
  });

  it('a name that sounds like another takes nobody’s place', async () => {
    const folder = folderWith({ 'h.yaml': '- name: 三辛\n' });
    const explained = await slogans(['explain', '--dict', 'h.yaml', '--format', 'json', '三新'], { cwd: folder });
    expect(JSON.parse(explained.stdout).explanation.entries[0].entry.id).toBe('san-xin');
  });

  it.each<[string, readonly string[]]>([
    ['validate', ['validate', 'ours.yaml', '--output', 'ours.yaml']],
    ['format', ['format', 'ours.yaml', '--output', 'ours.yaml']],
    ['add', ['add', '六彩', '--file', 'ours.yaml', '--output', 'ours.yaml']],
    ['export', ['export', '--dict', 'ours.yaml', '--output', 'ours.yaml']],
    ['format of something else', ['format', 'other.yaml']],
    ['an empty path', ['validate', '']],
    ['a folder that is not there', ['add', '六彩', '--file', 'no/ours.yaml']],
  ])('refuses what would destroy a file, or names none: %s', async (_, args) => {
    const files = { 'ours.yaml': OURS, 'other.yaml': '- hosts: all\n  name: x\n' };
    const folder = folderWith(files);
    const { code, stderr } = await dict(args, folder);
    expect({ code, one: isOneSentence(stderr) }).toEqual({ code: 2, one: true });
    for (const [name, text] of Object.entries(files)) expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  });

  it.each<[string, readonly string[], number]>([
    ['a name that another entry has', ['七彩云谷', '--id', 'other'], 1],
    ['a name that a built-in entry has', ['两个维护', '--id', 'other'], 1],
    ['traditional script', ['七彩雲谷'], 1],
    ['--dry-run', ['六彩', '--dry-run'], 0],
  ])('add writes nothing with %s', async (_, args, code) => {
    const folder = folderWith({ 'ours.yaml': OURS });
    expect(await dict(['add', '--file', 'ours.yaml', ...args], folder)).toMatchObject({ code });
    expect(readFileSync(join(folder, 'ours.yaml'), 'utf8')).toBe(OURS);
  });

  it('add warns of items that are fewer than the numeral says', async () => {
    const folder = folderWith({ 'ours.yaml': OURS });
    const { code, stderr } = await dict(['add', '三位', '--file', 'ours.yaml', '--items', '甲、乙'], folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(/ours\.yaml:\d+: “三位”列了 2 项/) });
  });
});

describe('candidates', () => {
  it('lists unknown formulas over many files, the most widespread first', async () => {
    const folder = folderWith({
      'a.txt': '推进“九宫八卦”工程和“五彩四射”（红、黄、蓝、白、黑，点、线、面、体）行动。落实两个维护。',
      'b.txt': '继续推进“九宫八卦”工程。',
    });
    const { candidates, documents } = await json(['candidates', '.'], folder);
    expect(documents).toBe(2);
    expect(candidates.map(({ name, documents: n, count }: Record<string, unknown>) => [name, n, count])).toEqual([
      ['九宫八卦', 2, 2],
      ['五彩四射', 1, 1],
    ]);
    expect(candidates[0].contexts[1]).toMatchObject({ path: 'b.txt', line: 1, surface: '九宫八卦' });
    const yaml = await dict(['candidates', '.', '--format', 'yaml', '--min-documents', '2'], folder);
    writeFileSync(join(folder, 'ours.yaml'), yaml.stdout);
    expect(parse(yaml.stdout)).toMatchObject([{ name: '九宫八卦', heads: ['工程'] }]);
    expect((await dict(['validate', 'ours.yaml'], folder)).code).toBe(0);
  });

  it('says what it cannot read and exits 2', async () => {
    const { code, stderr } = await dict(['candidates', 'nowhere.txt', join(FIXTURES, 'county-report.txt')]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('nowhere.txt') });
  });
});

describe('export and import', () => {
  it.each([
    ['csv', 'a.csv'],
    ['tsv', 'a.tsv'],
    ['tbx', 'a.tbx'],
    ['skos', 'a.jsonld'],
  ])(
    '%s loses nothing of the dictionary',
    async (format, file) => {
      const folder = temporaryFolder();
      const made = await dict(['export', '--to', format, '--output', file], folder);
      expect(made).toMatchObject({ code: 0, stdout: '', stderr: '' });
      const { entries } = await json(['import', file], folder);
      const { entries: all } = await json(['list'], folder);
      const written = all.map(({ pinyin: _, traditional: __, file: ___, ...entry }: Record<string, unknown>) => entry);
      expect(entries).toEqual(written);
    },
    60_000,
  );

  it('jieba gives names, which come back as entries', async () => {
    const folder = temporaryFolder();
    await dict(['export', '--to', 'jieba', '--level', 'county', '--output', 'a.txt'], folder);
    const { entries } = await json(['import', '--from', 'jieba', 'a.txt'], folder);
    const { entries: county } = await json(['list', '--level', 'county'], folder);
    expect(entries.length).toBeGreaterThanOrEqual(county.length);
  });

  it('a table in GBK is read as documents are', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.csv'), iconv.encode('name,level\n七彩云谷建设工程,city\n', 'gbk'));
    expect((await json(['import', 'a.csv'], folder)).entries[0].name).toBe('七彩云谷建设工程');
  });

  it.each([
    ['a.xml', '<html/>', 'a.xml'],
    ['a.json', '{', 'a.json'],
    ['a.bin', 'x', '--from'],
    ['a.csv', '名称,所指\n三位,学位\n', '名称'],
    ['b.csv', 'id,level\na,city\n', 'name'],
  ])('%s that is no dictionary is refused with one sentence', async (file, text, named) => {
    const folder = folderWith({ [file]: text });
    const { code, stderr } = await dict(['import', file], folder);
    expect({ code, one: isOneSentence(stderr), named: stderr.includes(named) }).toEqual({
      code: 2,
      one: true,
      named: true,
    });
  });
});

it('writes to a file with --output', async () => {
  const folder = temporaryFolder();
  const { stdout } = await dict(['stats', '--output', 'stats.txt'], folder);
  expect({ stdout, made: existsSync(join(folder, 'stats.txt')) }).toEqual({ stdout: '', made: true });
});

it.each(['zh', 'en'])('every command explains itself and its options with an example (%s)', async (language) => {
  for (const name of [
    'list',
    'search',
    'show',
    'stats',
    'validate',
    'format',
    'add',
    'candidates',
    'import',
    'export',
  ]) {
    const { code, stdout } = await slogans(['dict', name, '--help', '--lang', language]);
    expect(code).toBe(0);
    const options = stdout.match(/^ {2}-/gm)?.length ?? 0;
    const examples = stdout.match(language === 'zh' ? /例：/g : /e\.g\. /g)?.length ?? 0;
    expect([name, examples]).toEqual([name, options - 1]);
  }
});
