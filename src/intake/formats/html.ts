import type { Block } from '../../model/document.js';
import type { Extracted } from '../../text/source-document.js';
import { dateInText, dateInValue } from '../date.js';
import { type HtmlLine, linesOf } from './html-lines.js';
import { mainText } from './html-main-text.js';
import { type TextToken, type Token, tokenise } from './html-tokens.js';
import { Pieces } from './pieces.js';

// Lines of a page around its text, in both scripts. Short ones only: a sentence that begins so is text.
const FURNITURE =
  /^[\s【[(（<«·|>]*(?:[上下]一?[篇条條页頁则則]\s*[:：>]|[上下]一[篇条條页頁则則](?:$|[\s】])|打印|关闭|關閉|收藏|【?字[体號号]|大\s*中\s*小|分享(?:到|至|：|$)|扫一扫|掃一掃|微信扫|责任编辑|責任編輯|网站编辑|编辑[:：]|版权所有|版權所有|copyright|©|主[办辦]单?[单單]位[:：]|承办单位|技术支持|网站标识码|网站地图|联系我们|您?(?:现在|当前)?的?所?在?位置\s*[:：]|首页\s*[>›»\-/]|浏览(?:次数|量)|阅读(?:次数|量|：)|点击(?:数|量|：)|相关(?:链接|阅读|新闻|文章|稿件|推荐|附件|信息)\s*[:：]?\s*$|热点推荐|猜你喜欢|延伸阅读|返回(?:顶部|首页|列表)|设为首页|加入收藏)|(?:ICP备|ICP備|公网安备)/i;
const SHORT = 90;
const META_DATE =
  /<meta\s(?=[^>]*(?:name|property|itemprop)\s*=\s*["']?(?:pubdate|publishdate|publish_?time|article:published_time|datepublished|createdate|firstpublishedtime|date|dc\.date[.\w]*)["'\s])[^>]*content\s*=\s*["']([^"']*)["']/i;

/** An HTML page: title and main text; headings as blocks. What a page carries around its text is left out. */
export async function extractHtml(source: string): Promise<Extracted> {
  const tokens = await tokenise(source);
  const kept = await mainText(source, tokens);
  const lines = linesOf(tokens);
  const title = titleOf(tokens);
  const shown = lines.filter((line) => (isKept(line, kept) || isTitle(line, title)) && !isFurniture(line));
  // What only the head has may be the name of the site.
  if (
    title &&
    !/(?:政府|网|網|网站|網站|门户|首页|信息港)$/.test(title.text) &&
    !shown.some((line) => isTitle(line, title) || line.kind === 'title')
  ) {
    shown.unshift({ tokens: [title.token], kind: 'title', bold: false });
  }
  const pieces = new Pieces(source);
  const blocks: Block[] = [];
  for (const line of shown) {
    pieces.breakLine();
    const first = pieces.count;
    for (const token of line.tokens) addToken(pieces, token, token === title?.token ? title.end : undefined);
    const kind = line.kind ?? (isTitle(line, title) ? 'title' : isBoldHeading(line) ? 'heading' : undefined);
    const span = pieces.spanSince(first);
    if (kind && span) blocks.push({ kind, ...span });
  }
  const date = dateInValue(META_DATE.exec(source.slice(0, 20_000))?.[1] ?? '') ?? dateAround(lines, shown);
  return { text: pieces.assemble(), blocks, ...(date ? { date } : {}) };
}

/** The date between title and text: it need not belong to the main text. */
function dateAround(lines: readonly HtmlLine[], shown: readonly HtmlLine[]): string | undefined {
  const first = lines.indexOf(shown.find((line) => line.kind !== 'title') ?? lines[0]);
  return dateInText(
    lines
      .slice(Math.max(0, first - 5), first + 10)
      .map(lineText)
      .join('\n'),
  );
}

interface PageTitle {
  readonly token: TextToken;
  readonly text: string;
  /** Where, in the source, the title ends and the name of the site begins. */
  readonly end: number;
}

/** The title element, without the name of the site that follows after _ | or -. */
function titleOf(tokens: readonly Token[]): PageTitle | undefined {
  const at = tokens.findIndex((token) => token.kind === 'open' && token.name === 'title');
  const token = at < 0 ? undefined : tokens[at + 1];
  if (token?.kind !== 'text') return undefined;
  const text = token.text.split(/\s*[_|]\s*|\s*-{1,2}\s*(?=[^-]*$)/, 1)[0].trim();
  const found = token.text.indexOf(text);
  const plain = token.parts.length === 1 && !token.parts[0].text;
  return text.length < 4 ? undefined : { token, text, end: plain ? token.start + found + text.length : token.end };
}

function addToken(pieces: Pieces, token: TextToken, end = token.end): void {
  for (const part of token.parts) {
    if (part.start >= end) return;
    pieces.add(part.start, Math.min(part.end, end), part.text);
  }
}

const lineText = (line: HtmlLine): string =>
  line.tokens
    .map((token) => token.text)
    .join('')
    .trim();

const isKept = (line: HtmlLine, kept: ReadonlySet<TextToken> | undefined): boolean =>
  !kept || line.tokens.some((token) => kept.has(token));

/** The line that shows the title: Readability drops it with the rest of the head of the page. */
function isTitle(line: HtmlLine, title: PageTitle | undefined): boolean {
  if (!title) return false;
  const text = lineText(line).replace(/\s+/g, '');
  const wanted = title.text.replace(/\s+/g, '');
  return text.length >= 4 && (text === wanted || (line.kind === 'title' && wanted.startsWith(text)));
}

function isFurniture(line: HtmlLine): boolean {
  const text = lineText(line);
  return text.length <= SHORT && FURNITURE.test(text);
}

/** A short bold line without a full stop: what most government pages have for headings. */
function isBoldHeading(line: HtmlLine): boolean {
  const text = lineText(line);
  return line.bold && text.length <= 60 && !/[。；;！]$/.test(text);
}
