import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dateInPath, dateInText, dateInValue } from '../../../src/intake/date.js';
import { extract } from '../../../src/intake/extract.js';

const PARAGRAPH =
  '会议强调，各镇各部门要提高站位、压实责任，围绕全年目标任务，抓项目、促投资，抓产业、促转型，抓民生、促和谐，推动各项工作走在前列。';

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}<style>.a{color:red}</style></head><body>${body}</body></html>`;

const NEWS = page(
  `<div class="top"><ul class="nav"><li><a href="/">首页</a></li><li><a href="/z">政务公开</a></li><li><a href="/h">“三服务”专栏</a></li></ul></div>
<div class="crumbs">当前位置：<a href="/">首页</a> &gt; 正文</div>
<div class="article"><div class="tit">全县“四比四看”现场会召开</div>
<div class="info">发布时间：2024-05-06 来源：县政府办</div>
<div class="TRS_Editor"><p>　　5月6日，全县“四<b>比</b>四看”现场会召开，总结&#19977;抓&#x4e09;促工作，部署&ldquo;一镇
一品&rdquo;建设。</p><p><strong>一、坚持“五个到位”</strong></p>
<p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></div>
<div class="bdsharebuttonbox"><a>分享到微信</a></div>
<p>上一篇：<a href="1">“六送”活动启动</a></p><p>下一篇：<a href="2">县长下乡</a></p>
<div class="xgxw"><h3>相关链接</h3><ul><li><a>“七进”宣传</a></li><li><a>安全检查</a></li><li><a>防汛</a></li></ul></div></div>
<script>document.write("<p>“八连冠”</p>")</script>
<div class="footer">版权所有：东山县人民政府 湘ICP备01234567号</div>`,
  '<title>全县“四比四看”现场会召开_东山县人民政府</title><meta name="PubDate" content="2024-05-06 10:20">',
);

const OLD = `<html><head><title>西河县政府门户网站</title></head><body><table><tr><td><table><tr><td><a>首页</a></td>
<td><a>“两学”专栏</a></td><td><a>网上办事</a></td><td><a>走进西河</a></td></tr></table></td></tr>
<tr><td><table><tr><td align=center class=bt1><font size=5><b>西河县政府工作报告</b></font></td></tr>
<tr><td align=center>（2012年2月8日）</td></tr>
<tr><td id=zoom><p><span>各位代表：</span></p><p><span>&nbsp;&nbsp;过去一年，我们坚持</span><span lang=EN-US>“</span><span>三抓</span>”并举。${PARAGRAPH}<o:p></o:p></p>
<P><FONT face=宋体>${PARAGRAPH}</FONT></td></tr><tr><td>【<a>打印本页</a>】【<a>关闭窗口</a>】</td></tr></table></td>
<td><table><tr><td>热点新闻</td></tr><tr><td>·<a>“六一”座谈会</a></td></tr><tr><td>·<a>“双百”人才引进</a></td></tr><tr><td>·<a>春季植树</a></td></tr></table></td></tr>
<tr><td align=center>主办：西河县人民政府办公室<br>地址：西河县城关镇</td></tr></table></body></html>`;

const SIDE = page(
  `<div id="header"><ul><li><a>时政</a></li><li><a>社会</a></li><li><a>“四进”专题</a></li></ul></div>
<div class="main"><div class="left"><h1>推进“双提升”综述</h1><div class="meta">2023年05月12日 08:20 来源：东河日报</div>
<div class="content"><p>“双提升”行动深入开展。${PARAGRAPH}</p><p>${PARAGRAPH}</p></div></div>
<div class="right"><h3>今日推荐</h3><p><a>“五送”下乡</a></p><p>记者获悉，“五送”下乡活动已走进多个山村，群众拍手叫好。</p></div></div>`,
  '<title>推进“双提升”综述-东河新闻网</title>',
);

describe('HTML', () => {
  it('gives title and main text, and nothing of what stands around them', async () => {
    const { text, format, date } = await extract(NEWS, 'a.html');
    expect({ format, date }).toEqual({ format: 'html', date: '2024-05-06' });
    const lines = text.text.split('\n').map((line) => line.trim());
    expect(lines[0]).toBe('全县“四比四看”现场会召开');
    expect(lines).toContain('5月6日，全县“四比四看”现场会召开，总结三抓三促工作，部署“一镇一品”建设。');
    expect(lines).toContain('一、坚持“五个到位”');
    expect(lines.filter((line) => line === PARAGRAPH)).toHaveLength(2);
    for (const around of ['三服务', '六送', '七进', '八连冠', '版权', '首页', '相关链接']) {
      expect(text.text).not.toContain(around);
    }
  });

  it('reports headings, with the place in the source', async () => {
    const { blocks } = await extract(NEWS, 'a.html');
    expect(blocks.map(({ kind, start, end }) => [kind, NEWS.slice(start, end)])).toEqual([
      ['title', '全县“四比四看”现场会召开'],
      ['heading', '一、坚持“五个到位”'],
    ]);
  });

  it('maps every character back to itself or to its reference', async () => {
    const { text } = await extract(NEWS, 'a.html');
    for (let at = 0; at < text.text.length; at++) {
      const { start, end } = text.toSource({ start: at, end: at + 1 });
      const written = NEWS.slice(start, end);
      if (text.text[at].trim()) expect(written === text.text[at] || /^&.+;$/.test(written), written).toBe(true);
    }
    const start = text.text.indexOf('四比四看”现场会召开，');
    const span = text.toSource({ start, end: start + 4 });
    expect(NEWS.slice(span.start, span.end)).toBe('四<b>比</b>四看');
  });

  it('reads a page that was saved as text', async () => {
    const saved = await extract(NEWS, 'a.txt');
    expect(saved.format).toBe('html');
    expect(saved.text.text).toBe((await extract(NEWS, 'a.html')).text.text);
  });

  it.each([
    [
      'a short notice',
      page('<h1>“两创”评选通知</h1><p>各单位：</p><p>现开展“两创”评选。</p>'),
      ['“两创”评选通知', '各单位：', '现开展“两创”评选。'],
    ],
    [
      'a fragment',
      '<p>抓好“两创”。</p><p>抓好“三评”。</p><p>抓好“四督”。</p>',
      ['抓好“两创”。', '抓好“三评”。', '抓好“四督”。'],
    ],
    [
      'tables',
      page('<table><tr><td>目标</td><td>“两创”</td></tr><tr><td>措施</td><td>“三评”</td></tr></table>'),
      ['目标', '“两创”', '措施', '“三评”'],
    ],
    [
      'a list of links',
      page(
        `<ul>${['“两创”开展', '“三评”结束', '“四督”到位'].map((t) => `<li><a href="x">${t}</a></li>`).join('')}</ul>`,
      ),
      ['“两创”开展', '“三评”结束', '“四督”到位'],
    ],
    [
      'a title that only the head has',
      page(`<p>${PARAGRAPH}</p>`, '<title>推进“两创”工作 - 某县</title>'),
      ['推进“两创”工作', PARAGRAPH],
    ],
    ['hidden parts', page(`<p>${PARAGRAPH}</p><p style="display:none">“两创”</p>`), [PARAGRAPH]],
    ['line breaks by br', page('<p>“两创”<br>“三评”<br/>“四督”</p>'), ['“两创”', '“三评”', '“四督”']],
    [
      'an old page of tables',
      OLD,
      ['西河县政府工作报告', '各位代表：', `过去一年，我们坚持“三抓”并举。${PARAGRAPH}`, PARAGRAPH],
    ],
    ['a page with a column of other news', SIDE, ['推进“双提升”综述', `“双提升”行动深入开展。${PARAGRAPH}`, PARAGRAPH]],
    ['no text', page(''), ['']],
  ])('%s', async (_name, source, lines) => {
    expect((await extract(source, 'a.htm')).text.text.split('\n')).toEqual(lines);
  });

  it('finds the date beside the main text', async () => {
    expect((await extract(OLD, 'a.html')).date).toBe('2012-02-08');
    expect((await extract(SIDE, 'a.html')).date).toBe('2023-05-12');
  });

  it('survives tags nested thousands deep and tags that nobody closes', async () => {
    const deep = `${'<div>'.repeat(20_000)}<p>抓好“两创”。`;
    expect((await extract(deep, 'a.html')).text.text).toBe('抓好“两创”。');
  });

  it.each(['<div><p>', '<font><p>', '<p><b>', '<a><div>'])('survives %s thousands of times', async (opened) => {
    const source = `${opened.repeat(5000)}抓好“两创”。`;
    expect((await extract(source, 'a.html')).text.text).toBe('抓好“两创”。');
  });
});

const MARKDOWN = `---
title: 报告
date: 2025-03-02
---
# 关于“三**进**三促”的报告

推进**“三进三促”**活动，落实&ldquo;四个一批&rdquo;项
目，做到[一镇一品](http://example.cn/a_b)全覆盖。

## 做法

- 抓\\*“六有”\\*
- \`五抓\`

\`\`\`
“七不准”
\`\`\`

![“八个一”](a.png)
| 项目 | 内容 |
|---|---|
| 一 | “九达标” |

<div>乡村<b>振</b>兴</div>
`;

describe('Markdown', () => {
  it('gives its text', async () => {
    const { text, format, date } = await extract(MARKDOWN, 'a.md');
    expect({ format, date }).toEqual({ format: 'markdown', date: '2025-03-02' });
    expect(text.text.split('\n')).toEqual([
      '关于“三进三促”的报告',
      '推进“三进三促”活动，落实“四个一批”项目，做到一镇一品全覆盖。',
      '做法',
      '抓“六有”',
      '五抓',
      '| 项目 | 内容 |',
      '|---|---|',
      '| 一 | “九达标” |',
      '乡村振兴',
    ]);
  });

  it('reports headings and maps back', async () => {
    const { text, blocks } = await extract(MARKDOWN, 'a.md');
    expect(blocks.map(({ kind, start, end }) => [kind, MARKDOWN.slice(start, end)])).toEqual([
      ['title', '关于“三**进**三促”的报告'],
      ['heading', '做法'],
    ]);
    const start = text.text.indexOf('三进三促”活动');
    const span = text.toSource({ start, end: start + 4 });
    expect(MARKDOWN.slice(span.start, span.end)).toBe('三进三促');
  });
});

describe('Markdown that would exhaust the parser', () => {
  it.each([
    ['quotations nested thousands deep', `${'>'.repeat(20_000)}抓好“两创”`],
    ['lists nested thousands deep', `${'1. '.repeat(20_000)}抓好“两创”`],
    ['lists and quotations nested thousands deep', `${'> - + '.repeat(20_000)}抓好“两创”`],
    ['thousands of lines that underline each other', `${'---\n两创\n'.repeat(10_000)}抓好“两创”`],
    ['a paragraph of emphasis marks', `${'*a'.repeat(20_000)}抓好“两创”`],
  ])('%s', async (_name, source) => {
    expect((await extract(source, 'a.md')).text.text).toContain('抓好“两创”');
  });
});

describe('plain text', () => {
  it('stands as it is, single tags or none', async () => {
    const source = '<td id="a"></td>\n第一段“三进”。\n<sup>1</sup>第二段。';
    const { text, format } = await extract(source, 'a.txt');
    expect({ format, text: text.text }).toEqual({ format: 'text', text: source });
  });

  const seed = '../shared/seeds/hengyang-research.txt';
  it.skipIf(!existsSync(seed))('keeps all of a seed with stray tags', async () => {
    const source = readFileSync(seed, 'utf8');
    const { text, format } = await extract(source, seed);
    expect(format).toBe('text');
    expect(text.text).toBe(source);
  });

  it('takes the format that the user names', async () => {
    expect((await extract('# 标题', 'a.txt', 'markdown')).blocks).toHaveLength(1);
  });
});

describe('dates', () => {
  it.each([
    ['标题\n发布时间：2022-03-31 来源：', '2022-03-31'],
    ['標題\n發佈日期: 2022/3/1', '2022-03-01'],
    ['标题\n（２０２６年１月２０日）\n各位代表：', '2026-01-20'],
    ['时间：2022年13月1日', undefined],
    ['时间：2022-02-30', undefined],
    ['会议于2021年7月召开', undefined],
    ['2021年7月1日，大会召开。', undefined],
  ])('in a text: %j', (text, date) => {
    expect(dateInText(text)).toBe(date);
  });

  it.each([
    ['reports/2026-01-20_某省.txt', '2026-01-20'],
    ['20260120.txt', '2026-01-20'],
    ['报告2026年1月20日.md', '2026-01-20'],
    ['2023-07_summary.txt', '2023-07'],
    ['2026_某省.txt', '2026'],
    ['0000-00-00_x.txt', undefined],
    ['ff2019ab.txt', undefined],
    ['2019/notes.txt', undefined],
    ['99991231.txt', undefined],
  ])('in a path: %s', (path, date) => {
    expect(dateInPath(path)).toBe(date);
  });

  it.each([
    ['2024-05-06 10:20:00', '2024-05-06'],
    ['20240506', '2024-05-06'],
    ['', undefined],
  ])('in a value: %j', (value, date) => {
    expect(dateInValue(value)).toBe(date);
  });
});
