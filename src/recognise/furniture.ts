import { isOneOf } from './hits.js';
import type { Line } from './lines.js';

/** Lines that the page wraps around an article: what stands in them is no part of it. */
const SINGLE =
  /^(?:上一篇|下一篇|上一条|下一条|分享到|责任编辑|责编|版权所有|主办[：:]|主办单位|【打印|打印本页|返回顶部|热门专题|当前位置|您(?:现在)?的?(?:当前)?位置)/;
const LIST =
  /^[【〖]?(?:相关(?:链接|阅读|新闻|文章|推荐|报道|资讯)|推荐阅读|热门(?:推荐|文章|新闻|资讯)|延伸阅读|猜你喜欢|最新(?:文章|新闻|资讯)|点击排行|热点排行|友情链接)[】〗]?[：:]?$/;
/** What the lines of SINGLE and LIST begin with. */
const mayOpen = isOneOf('上下分责版主【返热当您〖相推延猜最点友');
const BREADCRUMB = /^[^。]{0,60}(?:>[^>。]{1,20}){2,}$|^(?:[^|。]{1,12}\|){3,}[^|。]{1,12}$/;
const LONGEST_ENTRY = 60;

/**
 * Which lines of a saved plain text are page furniture: navigation, and the entries under 相关链接 and its like, which
 * end with the first line that is a sentence. HTML pages have lost theirs before.
 */
export function findFurniture(text: string, lines: readonly Line[]): ReadonlySet<Line> {
  const furniture = new Set<Line>();
  const trails = /[>|]/.test(text);
  let inList = false;
  for (const line of lines) {
    if (line.end === line.start || (!inList && !trails && !mayOpen(text, line.start))) continue;
    const content = text.slice(line.start, Math.min(line.end, line.start + 200));
    if (LIST.test(content)) inList = true;
    else if (/[。！？]/.test(content) || line.end - line.start > LONGEST_ENTRY) inList = false;
    if (inList || SINGLE.test(content) || (trails && BREADCRUMB.test(content))) furniture.add(line);
  }
  return furniture;
}
