import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { isOneSentence, ROOT, slogans, temporaryFolder } from './run-program.js';

const TEXT = '推进“七彩云谷”建设，落实“两个维护”。';

/** Statuses by name of a scan in a folder that holds some files besides the text. */
async function scan(files: Readonly<Record<string, string>>, args: readonly string[] = []) {
  const folder = temporaryFolder();
  const cache = temporaryFolder();
  mkdirSync(join(folder, 'sub'));
  for (const [name, text] of Object.entries({ 'sub/a.txt': TEXT, ...files })) writeFileSync(join(folder, name), text);
  const run = () =>
    slogans(['scan', '--format', 'json', '--quiet', ...args, 'a.txt'], {
      cwd: join(folder, 'sub'),
      env: { XDG_CACHE_HOME: cache },
    });
  const first = await run();
  const again = await run();
  expect(again).toEqual(first);
  const dictionaries = join(cache, 'slogans', 'dictionaries');
  const kept = existsSync(dictionaries) ? readdirSync(dictionaries) : [];
  if (first.code !== 0) return { ...first, kept: kept.length };
  const report = JSON.parse(first.stdout);
  const statuses = Object.fromEntries(
    report.documents[0].occurrences.map((o: { canonical: string; status: string }) => [o.canonical, o.status]),
  );
  return { statuses, dictionary: report.tool.dictionary, kept: kept.length };
}

const known = { 七彩云谷: 'known', 两个维护: 'known' };
const OURS = '- name: 七彩云谷\n';

describe("users' own dictionaries", () => {
  it('are found by nobody without being named', async () => {
    expect(await scan({ 'ours.yaml': OURS })).toMatchObject({ statuses: { ...known, 七彩云谷: 'unknown' }, kept: 0 });
  });

  it('--dict adds entries, and what was compiled is kept by content', async () => {
    expect(await scan({ 'ours.yaml': OURS }, ['--dict', '../ours.yaml'])).toMatchObject({ statuses: known, kept: 1 });
  });

  it.each([
    ['slogans.config.yaml', 'dictionaries: [ours.yaml]\n'],
    ['slogans.config.json', '{"dictionaries": ["ours.yaml"]}'],
    ['package.json', '{"name": "x", "slogans": {"dictionaries": ["ours.yaml"]}}'],
  ])('%s names them, from a folder below as well', async (name, text) => {
    expect(await scan({ 'ours.yaml': OURS, [name]: text })).toMatchObject({ statuses: known });
    expect(await scan({ 'ours.yaml': OURS, [name]: text }, ['--no-config'])).toMatchObject({
      statuses: { ...known, 七彩云谷: 'unknown' },
    });
  });

  it('switch off and replace built-in entries by id, and the hash tells them apart', async () => {
    const off = await scan({ 'ours.yaml': `${OURS}- { id: liang-ge-wei-hu, off: true }\n` }, [
      '--dict',
      '../ours.yaml',
    ]);
    expect(off).toMatchObject({ statuses: { 两个维护: 'unknown' } });
    const disabled = await scan({ 'slogans.config.yaml': 'disable: [liang-ge-wei-hu]\n' });
    expect(disabled).toMatchObject({ statuses: { 两个维护: 'unknown' } });
    expect((disabled as { dictionary: object }).dictionary).not.toEqual((off as { dictionary: object }).dictionary);
  });

  it.each<[string, string, RegExp]>([
    [
      'a field that is not there',
      '- name: 七彩云谷\n  shap: paired\n',
      /ours\.yaml:2: 没有字段 shap，是否想写 shape？/,
    ],
    ['a built-in name', '\n- name: 两个维护\n  id: ours\n', /ours\.yaml:2: “两个维护”重复/],
    [
      'an id to switch off that is not there',
      '- { id: liang-ge-wei-fu, off: true }\n',
      /ours\.yaml:1: .*liang-ge-wei-hu/,
    ],
    ['traditional script', '- name: 七彩雲谷\n', /ours\.yaml:1: “七彩雲谷”含繁体/],
    ['broken YAML', '- name: [\n', /ours\.yaml:2: YAML 无法读取/],
  ])('refuse %s, with file and line', async (_, text, said) => {
    const { code, stderr } = (await scan({ 'ours.yaml': text }, ['--dict', '../ours.yaml'])) as {
      code: number;
      stderr: string;
    };
    expect({ code, one: isOneSentence(stderr) }).toEqual({ code: 2, one: true });
    expect(stderr).toMatch(said);
  });
});

describe('configuration', () => {
  it.each<[string, string, RegExp]>([
    ['an unknown key', 'a: 1\n', /slogans\.config\.yaml:1: 没有配置项 a/],
    ['a misspelt key', '\ndictionarys: []\n', /slogans\.config\.yaml:2: .*是否想写 dictionaries？/],
    ['no list', 'disable: x\n', /slogans\.config\.yaml:1: disable 应为字符串列表/],
    ['an unknown id', 'disable: [liang-ge-wei-fu]\n', /是否想写 liang-ge-wei-hu？/],
    ['a dictionary that is not there', 'dictionaries: [no.yaml]\n', /no\.yaml 无法读取：文件不存在/],
  ])('%s is refused with file and line', async (_, text, said) => {
    const { code, stderr } = (await scan({ 'slogans.config.yaml': text })) as { code: number; stderr: string };
    expect({ code, one: isOneSentence(stderr) }).toEqual({ code: 2, one: true });
    expect(stderr).toMatch(said);
  });

  it('--config names a file, which has to be there', async () => {
    expect(
      await scan({ 'ours.yaml': OURS, 'x.yaml': 'dictionaries: [ours.yaml]\n' }, ['--config', '../x.yaml']),
    ).toMatchObject({ statuses: known });
    const { code, stderr } = (await scan({}, ['--config', 'no.yaml'])) as { code: number; stderr: string };
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'slogans: 找不到配置文件 no.yaml\n' });
  });
});

it('the schema for editors takes what the program takes', () => {
  const schema = JSON.parse(readFileSync(join(ROOT, 'dist/data/user-dictionary.schema.json'), 'utf8'));
  const validate = new Ajv2020({ strict: false }).compile(schema);
  expect(validate([{ name: '七彩云谷' }, { id: 'yi-dai-yi-lu', off: true }])).toBe(true);
  expect(validate([{ id: 'a' }])).toBe(false);
  expect(validate([{ name: '七彩云谷', shap: 'paired' }])).toBe(false);
});
