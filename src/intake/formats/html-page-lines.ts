import { han } from './html-furniture.js';
import type { HtmlLine } from './html-lines.js';
import type { MainText } from './html-main-text.js';
import { type HeadTitle, titleLines } from './html-title.js';

// Lines of a page around its text, in both scripts. Short ones only: a sentence that begins so is text.
const FURNITURE = new RegExp(
  `^[\\s【[(（<«·|>]*(?:${[
    '[上下]一页|图集$|[上下]一?[篇条條页頁则則]\\s*[:：>]|[上下]一[篇条條页頁则則](?:$|[\\s】])|[首尾末]页(?:$|\\s)|加载更多|查看更多|更多[>»]*$',
    '(?:打印|列印|关闭|關閉|收藏)(?:$|[\\s本此当页頁面窗文】\\])|])|(?:我要)?纠错(?:$|[\\s】\\])])|无障碍(?:$|浏览|阅读|模式)|长者模式',
    '[小中大]?字[号號体體](?:$|\\s*[:：【[大中小])|大\\s*中\\s*小(?:$|[\\s】\\])|])',
    '分享(?:到|至|：|让|$)|扫一扫|掃一掃|微信扫|关注(?:公众号|微信|我们)',
    '责(?:任编辑|编)\\s*[:：]|責任編輯|网站编辑|编辑[:：]|版权所有|版權所有|版权声明|copyright|©|未经.{0,9}授权|powered by|技术支持\\s*[:：]',
    '主[办辦](?:[单單]位)?\\s*[:：]|承办(?:单位)?\\s*[:：]|网站标识码|网站地图|联系我们|建议使用.*浏览|设为首页|(?:加入|添加)收藏',
    '您?(?:现在|当前)?的?所?在?位置(?:是)?\\s*[:：]|首页\\s*[>›»\\-/|]|今天是\\s*\\d|您访问的链接|是否继续|继续访问$|放弃$',
    '浏览(?:次数|量)|阅读(?:次数|量|：)|点击(?:数|量|：)|返回(?:顶部|首页|列表|$)|-+分隔线',
  ].join('|')})|(?:ICP备|ICP備|公网安备)|\\S\\s*[>›»]\\s*正文$`,
  'i',
);
// What names the other texts that a page offers after its own.
const OTHERS = new RegExp(
  `^[\\s【[(（<«·|>]*(?:${[
    '相[关關](?:链接|鏈結|阅读|閱讀|新闻|新聞|文章|稿件|推荐|推薦|报道|報導|文档|内容|信息)\\s*[:：]?\\s*$',
    '(?:免责|特别)?声明[:：].*(?:仅供参考|自担|不代表|转载)|转载请注明|为[你您]推荐\\s*$',
    '(?:热点|热门|精彩|今日|编辑)?推[荐薦](?:阅读)?\\s*[:：]?\\s*$|热[门点](?:排行|新闻|文章|内容)\\s*$|猜你喜欢|喜欢此内容|延伸阅读|阅读下一篇',
  ].join('|')})`,
);
const SHORT = 90;
const SENTENCE = /[。！？；]/;
const LONG = 15;
/** Lines between a title and a text beside which other texts stand: date, source, the sizes of letters. */
const NEAR = 20;
const LONGEST_TITLE = 60;
/** So many links one after another are a menu. */
const MENU = 3;
const MENU_NAME = 8;
const SIGNATURE = /(?:政府|办公室|委员会|小组|[局厅委院部会社])$|^[\d二〇○零一]{4}年.{1,6}日$|^[（(].*[)）]$/;
const SIGNATURE_LENGTH = 40;
/** What stands between title and text and is neither: when, where from, by whom. */
const ABOUT = /时间|時間|日期|来源|來源|作者|记者|記者|浏览|阅读|点击|字[体号]|索引|\d{4}[-/.年]\d/;
const ATTACHMENT = /^附[件表图]|\.(?:docx?|xlsx?|pdf|wps|et|ofd|zip|rar)\s*$/i;

/** Whether a line is what a page carries around its text. */
export function isFurniture({ text }: HtmlLine): boolean {
  return text.length <= SHORT && (FURNITURE.test(text) || OTHERS.test(text));
}

/**
 * The lines of the main text. From its first sentence to its last all stands that no menu is; before it what is marked
 * as a title or says the same as the title of the head, after it its signature and its attachments. A page without
 * sentences (a table, a list, a notice) is whole.
 */
export function textLines(
  lines: readonly HtmlLine[],
  main: MainText | undefined,
  title: HeadTitle | undefined,
): HtmlLine[] {
  const isChosen = (line: HtmlLine): boolean => main?.chosen !== undefined && has(line, main.chosen);
  const kept = ownLines(lines, isChosen).filter((line) => has(line, main?.kept) && !isFurniture(line));
  const menus = menusIn(kept, isChosen);
  const alone = main?.alone ?? true;
  const isText = (line: HtmlLine): boolean => (isChosen(line) && !menus.has(line)) || (alone && isSentence(line));
  const first = kept.findIndex(isText);
  if (first < 0) return kept;
  let last = kept.findLastIndex(isText);
  while (last > first && !/\p{L}/u.test(kept[last].text)) last--;
  while (last + 1 < kept.length && isTail(kept[last + 1])) last++;
  const before = kept.slice(alone ? 0 : Math.max(0, first - NEAR), first).filter((l) => !l.linked && !menus.has(l));
  const printed: ReadonlySet<HtmlLine> = title ? titleLines(before, title) : new Set();
  const isMarked = (line: HtmlLine): boolean =>
    (main !== undefined && has(line, main.titles) && han(line.text) <= LONGEST_TITLE) ||
    (alone && (line.kind !== undefined || /[:：]$/.test(line.text)));
  const beside = new Set(
    lines.filter((_, at) => printed.has(lines[at + 1]) || printed.has(lines[at - 1]) || printed.has(lines[at - 2])),
  );
  return [
    ...before.filter((line) => isMarked(line) || printed.has(line) || (beside.has(line) && isSubtitle(line))),
    ...kept.slice(first, last + 1).filter((line) => !menus.has(line) && (alone || isChosen(line) || isTail(line))),
  ];
}

/**
 * The lines up to the first link or short heading after the chosen text: there other texts begin. All where none is
 * chosen.
 */
function ownLines(lines: readonly HtmlLine[], isChosen: (line: HtmlLine) => boolean): readonly HtmlLine[] {
  const last = lines.findLastIndex(isChosen);
  const isName = ({ text, kind }: HtmlLine): boolean =>
    kind !== undefined && han(text) <= MENU_NAME && !/^[（(]?[一二三四五六七八九十\d]/.test(text);
  const isOther = (line: HtmlLine): boolean =>
    line.text.length <= SHORT &&
    (isName(line) || OTHERS.test(line.text) || (line.linked && !ATTACHMENT.test(line.text)));
  const other = lines.findIndex((line, at) => at > last && isOther(line));
  return last < 0 || other < 0 ? lines : lines.slice(0, other);
}

/** Whether any of a line is among the tokens. */
export const has = (line: HtmlLine, tokens: MainText['kept'] | undefined): boolean =>
  !tokens || line.tokens.some((token) => tokens.has(token));

const isSentence = (line: HtmlLine): boolean => !line.linked && SENTENCE.test(line.text) && han(line.text) >= LONG;

const isSubtitle = ({ text }: HtmlLine): boolean => /^[—―]/.test(text) || (han(text) >= 8 && !ABOUT.test(text));

const isTail = ({ text, linked }: HtmlLine): boolean =>
  ATTACHMENT.test(text) || (!linked && text.length <= SIGNATURE_LENGTH && SIGNATURE.test(text));

/** Links that follow one another, and the line that names them. */
function menusIn(lines: readonly HtmlLine[], isChosen: (line: HtmlLine) => boolean): ReadonlySet<HtmlLine> {
  const menus = new Set<HtmlLine>();
  for (let start = 0; start < lines.length; ) {
    let end = start;
    while (end < lines.length && lines[end].linked && !ATTACHMENT.test(lines[end].text)) end++;
    if (end - start >= MENU) {
      for (const line of lines.slice(start, end)) menus.add(line);
      const name = lines[start - 1];
      if (name && han(name.text) <= MENU_NAME && !isChosen(name) && name.kind !== 'title') menus.add(name);
    }
    start = end + 1;
  }
  return menus;
}
