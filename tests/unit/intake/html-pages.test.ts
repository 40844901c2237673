import { describe, expect, it } from 'vitest';
import { dateInScript, dateInText } from '../../../src/intake/date.js';
import { extract } from '../../../src/intake/extract.js';

// Pages as the usual site systems make them; their texts are invented.

const TITLE = '全县“五抓五促”工作推进会召开';
const TEXT = [
  '会议强调，各镇各部门要提高站位、压实责任，围绕全年目标任务，抓项目、促投资，推动各项工作走在前列。',
  '会议指出，要深入实施“四提一稳”行动，坚持问题导向、目标导向、结果导向，把工作抓实抓细抓到位。',
  '会上通报了今年以来重点工作进展情况，部分单位作了交流发言，与会人员实地察看了产业园区建设现场。',
  '下一步，全县将以“三比三争”活动为抓手，比学赶超、争先创优，奋力谱写高质量发展新篇章。',
];
const each = (wrap: (text: string) => string): string => TEXT.map(wrap).join('\n');
const P = each((text) => `<p>${text}</p>`);
const LINKS = ['召开“三夏”工作会', '“两会”专题报道', '调研“双减”落实', '政务公开专栏', '春季植树活动'];
const links = (wrap = (text: string): string => `<li><a href="x.html">${text}</a></li>`): string =>
  LINKS.map(wrap).join('\n');
const page = (body: string, title = `${TITLE}_东山县人民政府`, head = ''): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

const WECHAT = `<html><head><title></title></head><body><div class="rich_media"><h1 class="rich_media_title" id="activity-name">
${TITLE}
</h1><div id="meta_content" class="rich_media_meta_list"><span id="copyright_logo" class="appmsg_title_tag">原创</span><a id="js_name">东山发布</a>
<div class="profile_container" style="display:none;"><p>介绍“三个一”</p></div><em id="publish_time"></em></div>
<div class="rich_media_content" id="js_content" style="visibility: hidden; opacity: 0; "><section>${each((t) => `<section><span>${t.slice(0, 20)}</span><span><strong>${t.slice(20)}</strong></span></section><p><br></p>`)}</section></div>
<script>var ct = "1683368400";</script></div><div class="qr_code" style="display:none"><p>微信扫一扫</p></div></body></html>`;

const GAZETTE = `<html><head><title>东山县人民政府关于推进　“五抓五促”工作的决定__2023年第3号公报_东山县政府网</title>
<meta name="firstpublishedtime" content="2023-05-06-23:59:59"></head><body class="GB"><div class="header"><form><input name="q">
<button class="btn" type="button" value="&nbsp;" /></form><ul class="toolbar"><li><a>首页</a></li><li>|</li><li><a>登录</a></li></ul></div></html>
<div class="content"><div class="BreadcrumbNav"><a>首页</a>&nbsp;&gt;&nbsp;<a>公报</a></div><div class="pages_content" id="UCAP-CONTENT">
<p align="center"><font size="1"><strong>东山县人民政府<br>
关于推进“五抓五促”<br>
工作的决定</strong></font><br>
（2023年4月28日县人民政府第十次常务会议通过）</p>
${each((text) => `<p>　　${text}</p>`)}</div><div class="sweep">扫一扫在手机打开当前页</div></div></body></html>`;

const DEDE = page(
  `<div class="header_top"><span id="time">轻松建站从此开始！</span></div><div id="navMenu"><ul>${links()}</ul></div>
<div class="pleft"><div class="place"><strong>当前位置:</strong> <a href="/">主页</a> > <a>要闻</a> > </div>
<div class="viewbox"><div class="title"><h2>${TITLE}</h2></div><div class="info"><small>时间:</small>2023-05-06 10:20<small>来源:</small>县委办<small>点击:</small>次</div>
<div class="content"><table><tr><td>${each((text) => `<div>　　${text}</div>`)}(责任编辑：admin)</td></tr></table></div>
<div class="boxoff"><strong>------分隔线--------</strong></div><div class="handle"><div class="digg_act">顶一下</div></div>
<div class="context"><ul><li>上一篇：<a>“三严”教育</a></li><li>下一篇：<a>纠治“四风”</a></li></ul></div></div></div>
<div class="pright"><dl class="tbox"><dt><strong>热点内容</strong></dt><dd><ul>${links()}</ul></dd></dl></div>
<div class="footer">Powered by DedeCMS</div>`,
  `${TITLE}_东山党建网`,
);

const FONTS = `<HTML><HEAD><TITLE>东山信息港</TITLE></HEAD><BODY bgColor=#ffffff><MARQUEE>热烈庆祝“两会”召开</MARQUEE>
<TABLE width=760><TR><TD width=120 vAlign=top><FONT size=2><A href="index.htm">首页</A><BR><A href="a.htm">概况</A><BR><A href="b.htm">“五小”企业</A><BR></FONT>
<TD vAlign=top><P align=center><FONT color=#ff0000 face=黑体 size=5>${TITLE}</FONT></P><P align=center><FONT size=2>（2023年5月6日）</FONT>
<P><FONT face=宋体 size=3>${each((text) => `&nbsp;&nbsp;&nbsp; <FONT color=#000000>${text}<BR>`)}</P><HR><P align=center><A href="javascript:history.back()">返回</A></TABLE>
<P align=center>版权所有：东山县信息中心</BODY></HTML>`;

const PAPER = `<html><head><title>东山日报数字报-${TITLE}</title></head><body><table><tr><td><div id="titleList">${links((t) => `<div><a>${t}</a></div>`)}</div></td>
<td><table><tr><td>2023年05月06日 星期六</td><td><a>放大</a> <a>缩小</a> <a>默认</a></td></tr></table>
<table><tr><td align="center">各级干部“四下基层”办实事</td></tr><tr><td class="font01" align="center">${TITLE}</td></tr><tr><td align="center">本报记者 李四</td></tr></table>
<div id="ozoom"><founder-content>${P}</founder-content></div></td></tr></table><table><tr><td>东山日报社版权所有</td></tr></table></body></html>`;

const NEWS = page(
  `<div class="header domPC"><div class="header-nav"><ul>${links()}</ul></div><div class="source">来源：东山网</div><h1><span class="title">${TITLE}</span></h1></div>
<div class="mheader domMobile"><h1>${TITLE}</h1><div class="info">2023-05-06 18:20:11</div></div>
<div id="detail"><span id="detailContent">${P}</span><span class="tiyi1"><a class="advise">【纠错】</a></span><span>【责任编辑:王某】</span></div>`,
  `\n${TITLE}-东山网\n`,
);

const SITE_NAME = page(
  `<div class="header"><div class="logo"><h1><a href="/"><span>东山县人民政府网站</span></a></h1></div><p class="hotwd">热门搜索：<a>“放管服”</a></p></div>
<div class="detail"><h2>${TITLE}</h2><ul class="infos"><li><span><i>时间：</i>2023-05-06 06:23</span></li><li><span>打印</span>
                                <span> <i>字体：</i>
                                  <a href="javascript:void(0);">放大</a>
                                  <a href="javascript:void(0);">正常</a></span></li></ul>
<div class="TRS_Editor">${each((text) => `<div>　　${text}</div>`)}</div></div>`,
);

const COLUMN_NAME = page(
  `<div style="display:none;">东区新闻</div><table><tr><td><span class="Title"><b><!-- begin -->${TITLE}<!-- end --></b></span><br></td></tr>
<tr><td>${P}</td></tr><tr><td><font>发布日期：<!-- begin -->2023-05-06<!-- end --></font></td></tr></table>`,
  `${TITLE} 东区办事处_东山网`,
);

const PLAIN = page(
  `<div><a href="/">首页</a> | <a>时政</a> | <a>“四进”专题</a></div><div><div><div>${TITLE}</div><div>2023-05-06 08:20 来源：东山日报</div>
${each((text) => `<div>　　${text}</div>`)}</div><div><div>相关新闻</div>${links((text) => `<div><a>${text}</a></div>`)}</div></div>
<div>本网站由东山县融媒体中心主办 未经授权不得转载</div>`,
  `${TITLE}-东山新闻网`,
);

const MENU_FIRST = page(
  `<table><tr><td>${links((t) => `<a>·${t}</a><br>`)}</td></tr></table><h1>${TITLE}</h1><p>2023年05月06日10:20</p>${P}
<h3>延伸阅读</h3>${links((text) => `<p><a>${text}</a></p>`)}`,
  TITLE,
);

const DEEP = page(
  `<div class="nav"><ul>${links()}</ul></div>${'<div>'.repeat(260)}<h1>${TITLE}</h1><div>发布时间：2023-05-06</div>${P}
${'</div>'.repeat(260)}<div class="related"><ul>${links()}</ul></div><div class="footer"><p>主办：东山县政府办</p></div>`,
);

const OUTSIDE = page(
  `<div class="banner-title"><h1>${TITLE}</h1></div><div class="meta">发布时间：2023-05-06 10:00　浏览：123次</div><div class="side"><h2>栏目导航</h2>
${links((text) => `<p><a>${text}</a></p>`)}</div><div class="text">${P}</div><textarea>“八连冠”</textarea>
<div class="layer" style="display:none"><p>这里是弹出的提示文字，“九连冠”不应当计算在内，请注意。</p></div><div aria-hidden="true">“十连冠”</div>`,
);

const TEASERS = page(
  `<div class="intal_tit"><h2>${TITLE}</h2><div class="info">2023-05-06 12:11</div></div><div class="txt_con">
      ${TEXT.join('')}${TEXT.join('')}   <p></p></div>
<div class="tuijian"><h2>为你推荐</h2><dl><dt><a>“七进”宣传</a></dt><dd>记者从县政府获悉，宣传活动已走进多个山村，群众拍手叫好。</dd></dl>
<dl><dt><a>防汛演练</a></dt><dd>昨天是入汛的第一天，全县组织了防汛演练。</dd></dl></div>`,
);

const ALL = [TITLE, ...TEXT];
const PAGES: readonly (readonly [name: string, source: string, lines: readonly string[]])[] = [
  ['a WeChat article, shown by a script', WECHAT, ALL],
  [
    'a gazette whose page ends in its head and whose title has three lines',
    GAZETTE,
    ['东山县人民政府', '关于推进“五抓五促”', '工作的决定', '（2023年4月28日县人民政府第十次常务会议通过）', ...TEXT],
  ],
  ['DedeCMS', DEDE, ALL],
  ['tables and fonts that nobody closes', FONTS, ALL],
  ['a newspaper, with a line over its title', PAPER, ['各级干部“四下基层”办实事', ...ALL]],
  ['a news page with its title again for telephones', NEWS, ALL],
  ['the name of the site as h1', SITE_NAME, ALL],
  ['a title of the head with the name of a column', COLUMN_NAME, ALL],
  ['neither classes nor paragraphs', PLAIN, ALL],
  ['a menu before the text', MENU_FIRST, ALL],
  ['elements nested 260 deep', DEEP, ALL],
  ['a title outside of the article, hidden parts', OUTSIDE, ALL],
  ['a text without elements, others with sentences below', TEASERS, [TITLE, TEXT.join('') + TEXT.join('')]],
];
const MEANT = /时间|日期|2023|来源|记者|发布$/;

describe('pages of site systems', () => {
  it.each(PAGES)('%s: title and text', async (_name, source, lines) => {
    const { text } = await extract(source, 'a.html');
    const read = text.text.split('\n').map((line) => line.trim());
    expect(read.filter((line) => lines.includes(line) || !MEANT.test(line))).toEqual(lines);
  });

  it.each(PAGES)('%s: date', async (_name, source) => {
    expect((await extract(source, 'a.html')).date).toBe('2023-05-06');
  });

  it.each(PAGES)('%s: positions', async (_name, source) => {
    const { text } = await extract(source, 'a.html');
    for (let at = 0; at < text.text.length; at++) {
      const { start, end } = text.toSource({ start: at, end: at + 1 });
      if (text.text[at].trim()) expect(source.slice(start, end)).toBe(text.text[at]);
    }
  });

  it('reads a list of links where there is nothing else', async () => {
    const items = Array.from({ length: 12 }, (_, i) => `东山县领导调研“五抓五促”工作之${i + 1}`);
    const source = page(
      `<div class="nav"><ul>${links()}</ul></div><ul>${items.map((item) => `<li><a>${item}</a></li>`).join('')}</ul>
<div class="page"><a>下一页</a><a>尾页</a></div><div class="footer">主办：县政府办</div>`,
      '东山县人民政府',
    );
    expect((await extract(source, 'a.html')).text.text.split('\n')).toEqual(items);
  });

  it.each([
    ['an empty title', '', P],
    ['the name of a site', '东山县人民政府门户网站', P],
    ['a title of no page', '新闻详情', P],
    ['a part of the site before the title', `东山网-${TITLE}`, `<div>${TITLE}</div>${P}`],
    ['a shortened title', `${TITLE.slice(0, 12)}..._东山网`, `<div>${TITLE}</div>${P}`],
  ])('does not read the head: %s', async (_name, title, body) => {
    const { text } = await extract(page(body, title), 'a.html');
    expect(text.text.split('\n')).toEqual(body === P ? TEXT : [TITLE, ...TEXT]);
  });

  it('reads the head where no line carries the title', async () => {
    const { text, blocks } = await extract(page(P, `东山日报-${TITLE}`), 'a.html');
    expect(text.text.split('\n')).toEqual([TITLE, ...TEXT]);
    expect(blocks.map(({ kind }) => kind)).toEqual(['title']);
  });

  it('keeps a last part that stands in a part of the page of its own', async () => {
    const last = '三、抓好“六有”';
    const source =
      page(`<h1>${TITLE}</h1><div><div>${P}${P}${P}</div></div><h2>${last}</h2><section><p>${TEXT[0]}</p></section>
<h3>今日要闻</h3><p><a>“五送”下乡</a></p><p>记者获悉，“五送”下乡活动已走进多个山村，群众拍手叫好。</p>`);
    const read = (await extract(source, 'a.html')).text.text.split('\n');
    expect(read).toEqual([TITLE, ...TEXT, ...TEXT, ...TEXT, last, TEXT[0]]);
  });

  it('keeps tables, a signature and attachments', async () => {
    const source = page(`<h1>${TITLE}</h1>${P}<table><tr><td>目标</td><td>推进“六有”</td></tr></table>
<p>东山县人民政府办公室</p><p>附件：<a href="a.doc">“五抓五促”任务表.doc</a></p><p><a>打印本页</a></p>`);
    expect((await extract(source, 'a.html')).text.text.split('\n').slice(5)).toEqual([
      '目标',
      '推进“六有”',
      '东山县人民政府办公室',
      '附件：“五抓五促”任务表.doc',
    ]);
  });

  it('keeps what only begins as furniture does', async () => {
    const own = [
      '关闭“五小”企业',
      '今天是“七一”',
      '大中小学“三全育人”',
      '责任：县住建局',
      '技术支持“三进”',
      '无障碍环境“四建”',
    ];
    const source = page(`<h1>${TITLE}</h1>${P}${own.map((line) => `<h3>${line}</h3>${P}`).join('')}`);
    const { text } = await extract(source, 'a.html');
    expect(text.text.split('\n').filter((line) => own.includes(line))).toEqual(own);
  });

  it('leaves out readings, keeps lines of pre', async () => {
    const ruby = '<p>抓好<ruby>两<rp>(</rp><rt>liǎng</rt><rp>)</rp></ruby>创。</p><pre>\n抓“三评”\n抓“四督”\n</pre>';
    expect((await extract(page(ruby, ''), 'a.html')).text.text).toBe('抓好两创。\n抓“三评”\n抓“四督”');
  });

  it('ends what nobody closes with what it stands in', async () => {
    const source = `<div><button>查询</div><div><h3><b>抓“两创”</div><p>抓好“三评”。</p><p><b>抓“四督”<p>抓好“五进”。`;
    const { text, blocks } = await extract(source, 'a.html');
    expect(text.text.split('\n')).toEqual(['抓“两创”', '抓好“三评”。', '抓“四督”', '抓好“五进”。']);
    expect(blocks.map(({ start, end }) => source.slice(start, end))).toEqual(['抓“两创”', '抓“四督”']);
  });
});

describe('dates of pages', () => {
  it.each([
    ['成文日期：2023年04月28日\n发布日期：2023年05月06日', '2023-05-06'],
    ['成文日期：2023年04月28日', '2023-04-28'],
    ['2023年05月06日 星期六\n标题', '2023-05-06'],
  ])('in a text: %j', (text, date) => {
    expect(dateInText(text)).toBe(date);
  });

  it.each([
    [`var ct = "1683392400";`, '2023-05-07'],
    [`var createTime = '2023-05-06 18:20';`, '2023-05-06'],
    [`{"@id": "x", "pubDate": "2023-05-06T02:46:57"}`, '2023-05-06'],
    ['var count = "1683392400";', undefined],
  ])('in a script: %j', (source, date) => {
    expect(dateInScript(source)).toBe(date);
  });
});
