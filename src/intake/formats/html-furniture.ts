/** The part of the DOM that is used: linkedom's own types need the DOM library, which no other file wants. */
export interface Node {
  readonly textContent: string;
  readonly parentElement: Node | null;
  remove(): void;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  readonly localName: string;
  querySelectorAll(selector: string): Iterable<Node>;
  querySelector(selector: string): Node | null;
}

export interface Page extends Node {
  readonly documentElement: Node;
}

const ALWAYS =
  'script,style,noscript,template,textarea,select,button,iframe,svg,object,title,marquee,rt,rp,xml,nav,footer,aside';
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** What only a narrow screen shows, or a script. */
const HIDDEN_NAME =
  /(?:^|\s)(?:hide|hidden|invisible|visually-hidden|sr-only|screen-reader-text|dn|none|domMobile|pchide|pc-hide|visible-xs|hidden-(?:md|lg)|wap|m-?only)(?:$|\s)/;
const FURNITURE = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'nav|navbar|navigation|menu|submenu|topbar|toplinks|toolbar|tools|func|sidebar|aside|widget|widget-area|channel-nav',
    'breadcrumbs?|breadcrumbnav|crumbs?|mbx|weizhi|dqwz',
    'share|bdsharebuttonbox|bshare|jiathis|social|foot|footer|copyright|powered|login|search|searchbox|hotwords?|hotwd',
    'related?|xgxw|xglj|xgwd|xgyd|recommend|hot|rank|ranking|tbox|tags?|handle|digg|diggbox|newdigg',
    'ads?|advert|banner|pagination|pager|pagelist|prevnext|prenext|comments?|comment-respond|respond',
    'qrcode|qcode|ewm|rich_media_meta_list|links?|friendlinks?|tck|popup|modal|site-title|site-description|site-header',
  ].join('|')})(?:$|[\\s_-]|\\d)|(?:^|\\s)(?:position|location|place|path|route|here)(?:$|\\s)`,
  'i',
);

/** Takes out what its element or its style alone shows to be nothing that is read. */
export function removeUnread(page: Page): void {
  for (const node of page.querySelectorAll(ALWAYS)) node.remove();
  removeHidden(page);
}

/** Takes out the name of the site, menus, feet and lists of links (unless they are what the page is for). */
export function removeFurniture(page: Page, keepLists: boolean): void {
  removeSiteNames(page);
  const total = han(page.documentElement.textContent);
  for (const node of page.querySelectorAll('[class],[id]')) {
    if (/^(?:html|body|span|p|h[1-6])$/.test(node.localName)) continue;
    if (!FURNITURE.test(nameOf(node)) || node.querySelector('h1')) continue;
    if (han(node.textContent) * 2 < total) node.remove();
  }
  if (keepLists) return;
  for (const node of page.querySelectorAll('ul,ol,dl,table,div,section,td,p,h4,h5,h6')) {
    if (isLinkList(node)) node.remove();
  }
}

/** Takes out what is not shown, unless it is the better part of the page: a script shows that when all is loaded. */
function removeHidden(page: Page): void {
  const total = han(page.documentElement.textContent);
  for (const node of page.querySelectorAll('[style],[class],[hidden],[aria-hidden]')) {
    const hidden =
      node.hasAttribute('hidden') ||
      node.getAttribute('aria-hidden') === 'true' ||
      HIDDEN_STYLE.test(node.getAttribute('style') ?? '') ||
      HIDDEN_NAME.test(node.getAttribute('class') ?? '');
    if (hidden && han(node.textContent) * 2 < total) node.remove();
  }
}

/** Takes out headings that name the site: they link to its first page. */
function removeSiteNames(page: Page): void {
  for (const node of page.querySelectorAll('h1,h2,h3')) {
    const link = node.querySelector('a') ?? (node.parentElement?.localName === 'a' ? node.parentElement : null);
    const address = link?.getAttribute('href')?.trim();
    if (address === undefined || address === '') continue;
    const first = /^(?:https?:)?\/\/[^/]+\/?$|^(?:\.{0,2}\/)*(?:(?:index|default)\.\w+)?$/i.test(address);
    if (first && han(link!.textContent) >= han(node.textContent)) node.remove();
  }
}

function nameOf(node: Node): string {
  const name = `${node.getAttribute('class') ?? ''} ${node.getAttribute('id') ?? ''}`;
  return name.replace(/([a-z])([A-Z])/g, '$1-$2');
}

function isLinkList(node: Node): boolean {
  const links = Array.from(node.querySelectorAll('a'));
  if (links.length < 3) return false;
  const linked = links.reduce((sum, link) => sum + han(link.textContent), 0);
  const all = han(node.textContent);
  return linked * 10 > all * 7 && all - linked < 60;
}

/** Chinese characters of a text: blanks, digits and the Latin letters of share buttons weigh nothing. */
export function han(text: string): number {
  return text.match(/[\u3400-\u9fff]/g)?.length ?? 0;
}
