import type { HtmlLine } from './html-lines.js';
import type { TextToken, Token } from './html-tokens.js';

/** The title element. It is no text of the page, and is used only where nothing on the page carries it. */
export interface HeadTitle {
  readonly token: TextToken;
  /** Where, in the source, the title stands between the names of the site and its parts. */
  readonly start: number;
  readonly end: number;
  /** Letters, digits and characters of that part, and of the whole. */
  readonly core: string;
  readonly whole: string;
}

const PARTING = /\s*(?:[_|｜]+|-{2,}|—{2,}|\s[-–—]\s|-(?=[^-]*$))\s*/;
const SITE_NAME = /(?:政府|网|網|网站|網站|门户|平台|首页|信息港|日报|晚报|日報|晚報|数字报|电子版|在线|频道)$/;
const NO_TITLE =
  /^(?:正文|详情|新闻详情|内容页|信息内容|文章内容|无标题文档|无标题页|无标题|untitled.*|index|document)$/i;
/** A title is set in at most so many lines. */
const MOST_LINES = 4;

/** The title of the page by its head: the first of its parts that is no name of a site. */
export function headTitleOf(tokens: readonly Token[]): HeadTitle | undefined {
  const at = tokens.findIndex((token) => token.kind === 'open' && token.name === 'title');
  const token = at < 0 ? undefined : tokens[at + 1];
  if (token?.kind !== 'text') return undefined;
  const parts = token.text.split(PARTING).map((part) => part.trim());
  const title = parts.find((part) => essence(part).length >= 4 && !SITE_NAME.test(part) && !NO_TITLE.test(part));
  if (title === undefined) return undefined;
  const plain = token.parts.length === 1 && token.parts[0].text === undefined;
  const start = plain ? token.start + token.text.indexOf(title) : token.start;
  const end = plain ? start + title.length : token.end;
  return { token, start, end, core: essence(title), whole: essence(token.text) };
}

/** The lines that carry the title: one that says the same or more or less of it, or several that say it together. */
export function titleLines(lines: readonly HtmlLine[], title: HeadTitle): ReadonlySet<HtmlLine> {
  const found = new Set<HtmlLine>();
  const texts = lines.map((line) => essence(line.text));
  for (let first = 0; first < lines.length; first++) {
    if (says(lines[first].text, title) && !/[。；;]/.test(lines[first].text)) found.add(lines[first]);
    for (let last = first, text = ''; last < Math.min(lines.length, first + MOST_LINES); last++) {
      text += texts[last];
      if (!texts[last] || !title.whole.includes(text)) break;
      if (text.length < 4 || text.length * 2 < title.core.length) continue;
      for (const line of lines.slice(first, last + 1)) found.add(line);
    }
  }
  return found;
}

/** Whether a line says the title, and hardly more. */
export function says(text: string, { core }: HeadTitle): boolean {
  const said = essence(text);
  return said.length <= core.length * 1.5 + 6 && said.includes(core);
}

const essence = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
