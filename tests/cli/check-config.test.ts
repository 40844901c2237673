import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folderWith, isOneSentence, ROOT, rulesFound, slogans } from './run-program.js';

const WRONG = '会议要求，要做到“两个维互”。\n';
const DIGITS = '要落实2个维护的要求。\n';
const RIGHT = '会议要求，要做到“两个维护”。\n';
const CONFIG = 'slogans.config.yaml';

const check = (cwd: string, ...args: readonly string[]) => slogans(['check', ...args], { cwd });
/** What is found in `a.txt` with a configuration. */
const found = (yaml: string, text: string, ...args: readonly string[]) =>
  rulesFound(folderWith({ [CONFIG]: yaml, 'a.txt': text }), ...args, 'a.txt');

describe('configuration', () => {
  it('sets severities, switches rules off, excludes, ignores with reason and end', async () => {
    const folder = folderWith({ 'a.txt': WRONG + DIGITS, 'old/b.txt': WRONG });
    expect(await rulesFound(folder, '.')).toEqual(['1 misquoted', '2 numeral-form', '1 misquoted']);
    const write = (yaml: string) => writeFileSync(join(folder, CONFIG), yaml);
    write('rules: { misquoted: off }\n');
    expect(await rulesFound(folder, '.')).toEqual(['2 numeral-form']);
    write('rules: { numeral-form: error }\nexclude: [old/]\n');
    expect(await rulesFound(folder, '--min-severity', 'error', '.')).toEqual(['1 misquoted', '2 numeral-form']);
    expect((await check(folder, '.')).stderr).toContain('略过 2 个文件');
    write('ignore:\n  - { rule: misquoted, path: old/, reason: quotes }\n');
    expect(await rulesFound(folder, '.')).toEqual(['1 misquoted', '2 numeral-form']);
    write('ignore:\n  - { rule: misquoted, reason: quotes, until: "2001-01-01" }\n');
    const { code, stderr } = await check(folder, 'a.txt');
    expect({ code, said: stderr.includes(`${CONFIG} 里有一条 ignore 已于 2001-01-01 到期`) }).toEqual({
      code: 1,
      said: true,
    });
  });

  it('ignores what is said of an entry, also where another wording of it stands', async () => {
    const yaml = 'ignore:\n  - { entry: liang-ge-wei-hu, reason: quotes, until: 2999 }\n';
    expect(await found(yaml, WRONG + DIGITS)).toEqual([]);
    expect(await found(yaml, '要做到“四个意只”。\n')).toEqual(['1 misquoted']);
  });

  it('its date holds for documents that give none', async () => {
    const old = '学习“八个明确”。\n';
    expect(await found('date: 2024-05-06\n', old)).toEqual(['1 superseded']);
    expect(await found('date: 2020\n', old)).toEqual([]);
    expect(await found('date: 2024-05-06\n', `发布时间：2019-03-04\n\n${old}`)).toEqual([]);
  });

  it.each<[string, RegExp]>([
    ['rules: { misqouted: off }\n', /^slogans: slogans\.config\.yaml:1: 没有规则 misqouted，是否想写 misquoted？/],
    ['rules:\n  misquoted: loud\n', /yaml:2: 规则 misquoted 的级别无效/],
    ['place: 湖南省\n\nruels: {}\n', /yaml:3: 没有配置项 ruels，是否想写 rules？/],
    ['# date: 2020\nrules: {}\ndate: yesterday\n', /yaml:3: “yesterday”不是日期/],
    ['ignore:\n  - { rule: unknown, reason: a }\n  - { rule: misquoted }\n', /yaml:3: .*reason/],
    ['ignore:\n  - reason: everything\n', /yaml:2: ignore 应为列表，每项含 rule、entry、path 之一/],
    ['ignore:\n  - { entry: liang-ge-wei-hv, reason: a }\n', /liang-ge-wei-hv 不存在，是否想写 liang-ge-wei-hu？/],
    ['a(b: 1\n', /yaml:1: 没有配置项 a\(b/],
    ['rules:\n  misquoted: [\n', /yaml:\d: 语法有误/],
    ['place: a\nplace: b\n', /yaml:2: 语法有误/],
    ['place: !here a\n', /yaml:1: 语法有误/],
    ['- misquoted\n', /yaml:1: 配置应为键和值/],
    ['rules:\n  unknown:\n    minOccurences: 2\n', /yaml:3: 规则 unknown 没有选项 minOccurences/],
    ['rules:\n  misquoted: { minOccurrences: 2 }\n', /yaml:2: 规则 misquoted 没有选项 minOccurrences/],
    ['rules: { unknown: { minOccurrences: often } }\n', /yaml:1: minOccurrences 应为/],
    ['rules: { misquoted: { allow: 两个维互 } }\n', /yaml:1: allow 应为字符串列表/],
    ['rules:\n  unexpanded: { minOccurrences: 2 }\n', /yaml:2: 规则 unexpanded 默认不运行/],
    ['rules: { foreign-place: info }\n', /foreign-place 要知道文件属于何地/],
  ])('%s is refused in one sentence, with the line', async (yaml, said) => {
    const folder = folderWith({ [CONFIG]: yaml, 'a.txt': RIGHT });
    const { code, stderr } = await check(folder, 'a.txt');
    expect({ code, one: isOneSentence(stderr.replace(/运行 .*\n$/, '')) }).toEqual({ code: 2, one: true });
    expect(stderr).toMatch(said);
  });

  it.each(['', '# nothing\n', 'rules:\n  # misquoted: off\nplace:\nignore:\ninclude:\n', 'rules:\n  misquoted:\n'])(
    '%j leaves everything as it is by default',
    async (yaml) => {
      expect(await found(yaml, WRONG)).toEqual(['1 misquoted']);
    },
  );

  it('names the file that is meant, and what is wrong with it', async () => {
    const said = async (name: string, content: string | Uint8Array | undefined): Promise<string> => {
      const folder = folderWith({ 'a.txt': RIGHT, ...(content === undefined ? {} : { [name]: content }) });
      if (content === undefined) mkdirSync(join(folder, name));
      const { code, stderr } = await check(folder, '--quiet', 'a.txt');
      expect({ code, one: isOneSentence(stderr) }).toEqual({ code: 2, one: true });
      return stderr;
    };
    expect(await said('slogans.config.json', '{"rules":\n {"miquoted": "off"}}')).toContain(
      'slogans.config.json:2: 没有规则',
    );
    expect(await said('package.json', '{"name": "rules",\n "slogans": {"rulez": {}}}')).toContain(
      'package.json:2: 没有配置项 rulez',
    );
    expect(await said('package.json', '{"slogans": {')).toContain('package.json:1: 语法有误');
    expect(await said(CONFIG, iconv.encode('place: 湖南省\n', 'gbk'))).toContain('不是 UTF-8 编码');
    expect(await said(CONFIG, undefined)).toContain('是文件夹');
  });

  it('does not mind a package.json that is broken and none of its business', async () => {
    expect(await rulesFound(folderWith({ 'package.json': '{', 'a.txt': WRONG }), 'a.txt')).toEqual(['1 misquoted']);
  });

  it('in a folder above: its paths start from there', async () => {
    const folder = folderWith({
      [CONFIG]: 'include: ["docs/**/*.txt", "**/*.md"]\nexclude: [docs/old/]\n',
      'docs/a.txt': WRONG,
      'docs/old/b.txt': WRONG,
      'c.txt': DIGITS,
      'sub/d.txt': DIGITS,
    });
    expect(await rulesFound(folder)).toEqual(['1 misquoted']);
    expect(await rulesFound(join(folder, 'sub'))).toEqual(['1 misquoted']);
    expect(await rulesFound(join(folder, 'docs'), 'old/b.txt')).toEqual([]);
    expect((await check(folder)).code).toBe(1);
    const piped = await slogans(['check', '--quiet', '-'], { cwd: folder, input: DIGITS });
    expect(piped.stdout).toContain('numeral-form');
  });

  it('init writes one that works, once; --print-config shows what a run would use', async () => {
    const folder = folderWith({ 'a.txt': WRONG });
    expect(await slogans(['init'], { cwd: folder })).toMatchObject({ code: 0 });
    expect(await check(folder)).toMatchObject({ code: 1 });
    expect(await slogans(['init'], { cwd: folder })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('已经存在'),
    });
    expect(await slogans(['init', '--force', '--lang', 'en'], { cwd: folder })).toMatchObject({ code: 0 });
    const shown = parse((await check(folder, '--print-config', '--place', '湖南省')).stdout);
    expect(shown).toMatchObject({ file: CONFIG, place: '湖南省', failOn: 'error' });
    expect(shown.rules).toMatchObject({
      misquoted: 'default',
      unexpanded: 'off',
      'foreign-place': { severity: 'warning', place: ['湖南省'] },
    });
  });
});

describe('options of rules', () => {
  it('allow: names on which a rule is silent', async () => {
    expect(await found('rules: { misquoted: { allow: [兩個維互] } }\n', `${WRONG}要做到“四个意只”。\n`)).toEqual([
      '2 misquoted',
    ]);
  });

  it('minOccurrences: names that a document has often', async () => {
    const yaml =
      'rules: { unknown: { severity: warning, minOccurrences: 2 }, unexpanded: { severity: warning, minOccurrences: 2 } }\n';
    expect(await found(yaml, '推行“七心”服务。\n抓好“七心”服务。\n开展“九联”活动。\n')).toEqual([
      '1 unexpanded',
      '1 unknown',
      '2 unknown',
    ]);
  });

  it('graceMonths: for how long the old wording may be used', async () => {
    const yaml = 'rules: { superseded: { graceMonths: 6 } }\n';
    expect(await found(yaml, '学习“八个明确”。\n', '--date', '2022-04-30')).toEqual([]);
    expect(await found(yaml, '学习“八个明确”。\n', '--date', '2022-05-01')).toEqual(['1 superseded']);
  });

  it('place: one or several; --place takes their place and switches the rule on', async () => {
    const text = '推进“八八战略”。\n';
    const rule = (place: string) => `rules: { foreign-place: { severity: warning, place: ${place} } }\n`;
    expect(await found(rule('湖南省衡阳市'), text)).toEqual(['1 foreign-place']);
    expect(await found(rule('[湖南省衡阳市, 浙江省]'), text)).toEqual([]);
    expect(await found(rule('[湖南省衡阳市, 浙江省]'), text, '--place', '广东省')).toEqual(['1 foreign-place']);
    expect(await found('', text, '--place', '湖南省')).toEqual(['1 foreign-place']);
    expect(await found('place: 福建省\nrules: { foreign-place: warning }\n', text)).toEqual(['1 foreign-place']);
  });
});

const SCHEMA = JSON.parse(readFileSync(join(ROOT, 'dist/data/config.schema.json'), 'utf8'));
const isValid = new Ajv2020({ strict: false }).compile(SCHEMA);

it.each<[boolean, string]>([
  [true, ''],
  [true, 'rules: { misquoted: off, unknown: { severity: info, minOccurrences: 3, allow: [七心] } }'],
  [true, 'rules: { superseded: { graceMonths: 12 }, misquoted: { allow: [] } }'],
  [true, 'rules: { foreign-place: { severity: info, place: 湖南省 } }'],
  [true, 'rules:\nplace:\ndate: 2020\nexclude: ["*.html"]'],
  [true, 'ignore: [{ rule: unknown, reason: a, until: 2030-01 }]'],
  [false, 'rule: {}'],
  [false, 'rules: { misquoted: { minOccurrences: 3 } }'],
  [false, 'rules: { unknown: { minOccurrences: 0 } }'],
  [false, 'rules: { unexpanded: { allow: [七心] } }'],
  [false, 'rules: { superseded: { graceMonths: 1.5 } }'],
  [false, 'rules: { misquoted: fatal }'],
  [false, 'include: "*.txt"'],
  [false, 'ignore: [{ reason: a }]'],
  [false, 'ignore: [{ rule: unknown }]'],
  [false, 'date: soon'],
])('the schema says %s, as the program does: %s', async (verdict, yaml) => {
  const folder = folderWith({ [CONFIG]: yaml, 'a.txt': RIGHT });
  expect({ yaml, schema: isValid(parse(yaml) ?? {}) }).toEqual({ yaml, schema: verdict });
  expect((await check(folder, 'a.txt')).code).toBe(verdict ? 0 : 2);
});
