import { describe, expect, it } from 'vitest';
import { isOneSentence, slogans } from './run-program.js';

const json = async (...args: readonly string[]) =>
  JSON.parse((await slogans(['explain', '--format', 'json', ...args])).stdout);

describe('slogans explain', () => {
  it.each(['两个维护', '兩個維護', '“两个维护”', '「兩個」維護', 'liang-ge-wei-hu'])('knows %s', async (query) => {
    const { explanation } = await json(query);
    expect(explanation.entries.map(({ entry }: { entry: { id: string } }) => entry.id)).toEqual(['liang-ge-wei-hu']);
  });

  it('shows items, lineage as a timeline and sources, in Chinese and in English', async () => {
    const zh = await slogans(['explain', '三大全球倡议']);
    expect(zh).toMatchObject({ code: 0, stderr: '' });
    expect(zh.stdout).toMatch(/所指 +1\. 全球发展倡议/);
    expect(zh.stdout).toMatch(/沿革 +2023\S* +● 三大全球倡议\n +2025\S* +○ 四大全球倡议 +2025\S* 取代“三大全球倡议”/);
    const en = await slogans(['explain', '--lang', 'en', '三大全球倡议']);
    expect(en.stdout).toMatch(
      /lineage +2023\S* +● 三大全球倡议\n +2025\S* +○ 四大全球倡议 +2025\S* replaced “三大全球倡议”/,
    );
  });

  it('says what is near where it knows nothing, and exits 1', async () => {
    const { code, stdout } = await slogans(['explain', '两个维互']);
    expect({ code, near: stdout.includes('两个维护') }).toEqual({ code: 1, near: true });
  });

  it('needs a formula or a text', async () => {
    const { code, stderr } = await slogans(['explain']);
    expect({ code, said: stderr.startsWith('slogans: 请给出提法') }).toEqual({ code: 2, said: true });
  });
});

describe('slogans explain --why', () => {
  const why = async (text: string, ...more: readonly string[]) => (await json('--why', text, ...more)).reasons;

  it('names the evidence of what it reports', async () => {
    const { verdicts, threshold } = await why('全面建设“五好”（甲、乙、丙、丁、戊）工厂。');
    expect(verdicts[0]).toMatchObject({ start: 5, end: 7, surface: '五好', outcome: 'reported' });
    expect(verdicts[0].evidence.map(({ name }: { name: string }) => name)).toContain('quoted');
    expect(verdicts[0].confidence).toBeGreaterThanOrEqual(threshold);
  });

  it('names the refusal of what it does not', async () => {
    const { verdicts } = await why('这是“三个月”的事。');
    expect(verdicts).toMatchObject([{ surface: '三个月', outcome: 'refused', reason: 'quantity', evidence: [] }]);
  });

  it('names the word that covers a place, with its reason', async () => {
    const { verdicts, words } = await why('全市一盘棋推进。');
    expect(verdicts).toEqual([]);
    expect(words).toMatchObject([{ form: '一盘棋', class: 'phrase', start: 2, end: 5 }]);
    expect(words[0].reason).toMatch(/metaphor/);
  });

  it('tells of the formula asked for alone', async () => {
    const { verdicts } = await why('落实“两个维护”，建设“五好”园区。', '兩個維護');
    expect(verdicts.map(({ surface }: { surface: string }) => surface)).toEqual(['两个维护']);
  });

  it('says it to people', async () => {
    const { stdout } = await slogans(['explain', '--why', '这是“三个月”的事，要做到“两个维护”。']);
    expect(stdout).toMatch(/^三个月 {2}不是提法 \(数量\)\n两个维护 {2}是提法\n {2}\+5\.0 {2}词典收录\n/);
    expect((await slogans(['explain', '--why', '今天下雨。'])).stdout).toBe('没有看到像提法的地方。\n');
  });
});

it('refuses a dictionary that is not there with one sentence', async () => {
  const { code, stderr } = await slogans(['explain', '--dict', 'nowhere.yaml', '三新']);
  expect({ code, one: isOneSentence(stderr) }).toEqual({ code: 2, one: true });
});
