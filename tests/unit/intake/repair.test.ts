import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { repairAll } from '../../../src/intake/repair.js';
import { MappedText } from '../../../src/text/mapped-text.js';

const repaired = (source: string): string => repairAll(MappedText.of(source)).text.text;
const kinds = (source: string): Record<string, number> =>
  Object.fromEntries(repairAll(MappedText.of(source)).repairs.map(({ kind, count }) => [kind, count]));

/** What the source has where the repaired text has `core`. */
function surfaceOf(source: string, core: string): string {
  const { text } = repairAll(MappedText.of(source));
  const start = text.text.indexOf(core);
  expect(start, `${core} in ${text.text}`).toBeGreaterThanOrEqual(0);
  const span = text.toSource({ start, end: start + core.length });
  return source.slice(span.start, span.end);
}

describe('pinyin glosses', () => {
  it.each([
    ['發(fā)展是頭等(děng)大事', '發展是頭等大事'],
    ['发(fa)展（zhǎn）', '发展'],
    ['繁榮(róng )和行( háng )業', '繁榮和行業'],
    ['绿(lǜ)色、绿(lv)色、綠(lü)色', '绿色、绿色、綠色'],
    ['這個(gè)工程叫“一圈(quān)兩帶”', '這個工程叫“一圈兩帶”'],
    ['發展(fāzhǎn)與銀行(yín háng)', '發展與銀行'],
    ['西安(xī’ān)', '西安'],
    ['醫(yī)(yī)院', '醫院'],
    ['长(zhǎng)江和长(cháng)江', '长江和长江'],
  ])('%s', (source, clean) => {
    expect(repaired(source)).toBe(clean);
  });

  it.each(['计划(a)与计划(b)', '乙(ok)', '北京(BJ)', '工业(yuan)', '协议(agreement)', '(fā)', '发(fā', '第一(di)二'])(
    'leaves %s',
    (source) => {
      expect(repaired(source)).toBe(source);
      expect(kinds(source)).toEqual({});
    },
  );

  it('keeps the gloss inside the surface and counts it', () => {
    expect(surfaceOf('實施五個(gè)振興(xīng)計劃', '五個振興')).toBe('五個(gè)振興');
    expect(kinds('實施五個(gè)振興(xīng)計劃')).toEqual({ 'pinyin-gloss': 2 });
  });
});

describe('GBK read one byte off', () => {
  /** Loses the first byte of `run` and reads the rest as GBK, as the damaged pages did. */
  const shifted = (run: string): string =>
    `?${iconv
      .decode(iconv.encode(run, 'gb18030').subarray(1), 'gb18030')
      .replace(/\ufffd/g, '?')
      .replace(/！/g, '!')}`;

  it('gives back what the bytes determine, and the place where it stands', () => {
    const source = `走在前列${shifted('。“一鄉')}一業”基礎好`;
    expect(source).not.toContain('鄉');
    expect(repaired(source)).toBe('走在前列?“一鄉一業”基礎好');
    expect(surfaceOf(source, '一鄉一業')).toBe(`${shifted('。“一鄉').slice(2)}一業`);
    expect(kinds(source)).toEqual({ 'gbk-shift': 1 });
  });

  it('ends at the next lost byte', () => {
    const source = `做好“五${shifted('保”任务，推动工作')}，再上台阶`;
    expect(repaired(source)).toContain('?”任务，推动工');
  });

  it('finds no numeral that damage made', () => {
    const source = '要牢牢記住，我們?cè)谕七M(jìn)工作中不鬆勁';
    expect(source).toContain('七');
    expect(repaired(source)).not.toContain('七');
    expect(repaired(source)).toContain('推進工作');
  });

  it.each(['为什么?要坚持“三到位”。怎么办?抓落实。', '行不行？看结果A；好不好？看群众', '是吗?不是?再说', '?a=1&b=2'])(
    'leaves %s',
    (source) => {
      expect(repaired(source)).toBe(source);
    },
  );
});

describe('UTF-8 read as GBK', () => {
  const misread = (text: string): string => iconv.decode(Buffer.from(text, 'utf8'), 'gbk');
  it('restores the lines that are nothing else', () => {
    const clean = '深入推进“五抓五促”行动，';
    const source = `第一行没有坏\n${misread(clean)}\n第三行也没有坏`;
    expect(repaired(source)).toBe(`第一行没有坏\n${clean}\n第三行也没有坏`);
    expect(kinds(source)).toEqual({ 'utf8-as-gbk': 1 });
    expect(misread(clean)).toContain(surfaceOf(source, '五抓五促'));
  });

  it('restores two characters of two', () => {
    expect(repaired(misread('五抓'))).toBe('五抓');
  });

  it.each(['涓涓细流汇成海', '浜市', '楂树下'])('leaves %s', (source) => {
    expect(repaired(source)).toBe(source);
  });
});

describe('forms of characters', () => {
  it.each([
    ['⼀圈⼆带', '一圈二带', 'kangxi-radicals'],
    ['⻓江⾦', '长江金', 'kangxi-radicals'],
    ['\uf90a融', '金融', 'kangxi-radicals'],
    ['２０２４年“１＋３＋Ｎ”', '2024年“1+3+N”', 'width'],
    ['＂五抓＂', '"五抓"', 'quotes'],
    ['&ldquo;五抓&rdquo;&#22235;促&#x4e94;', '“五抓”四促五', 'html-entity'],
    ['五<b>抓</b>五<span style="a">促</span>', '五抓五促', 'html-tag'],
    ['五\u200b抓\u00ad五\ufeff促', '五抓五促', 'invisible'],
  ])('%s', (source, clean, kind) => {
    expect(repaired(source)).toBe(clean);
    expect(Object.keys(kinds(source))).toEqual([kind]);
  });

  it.each(['ｶﾀｶﾅ', '“五抓”，（三）：；！', 'AT&T &unknown;', 'a < b > c', '3<5'])('leaves %s', (source) => {
    expect(repaired(source)).toBe(source);
  });

  it('folds wide blanks without counting them', () => {
    expect(repaired('\u3000\u3000全市\u00a0')).toBe('  全市 ');
    expect(kinds('\u3000\u3000全市\u00a0')).toEqual({});
  });

  it('finds a gloss inside what another repair restored', () => {
    expect(repaired('五&#20491;(gè)<b>抓</b>手')).toBe('五個抓手');
  });
});

describe('blanks inside a formula', () => {
  it.each([
    ['实施 五 抓 五 促 行动', '实施 五抓五促 行动'],
    ['“五抓 五促 到底”', '“五抓 五促到底”'],
    ['“五抓 促进”', '“五抓促进”'],
    ['构建1 + 6 + N体系', '构建1+6+N体系'],
    ['构建3+ 2模式', '构建3+2模式'],
  ])('%s', (source, clean) => {
    expect(repaired(source)).toBe(clean);
  });

  it.each(['“五抓 五促”', '第一章 总则', '张伟 李娜 王芳', '深入 推进'])('leaves %s', (source) => {
    expect(repaired(source)).toBe(source);
  });
});
