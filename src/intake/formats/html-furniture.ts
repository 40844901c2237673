/** The part of the DOM that is used: linkedom's own types need the DOM library, which no other file wants. */
export interface Node {
  readonly textContent: string;
  remove(): void;
  getAttribute(name: string): string | null;
  readonly localName: string;
  querySelectorAll(selector: string): Iterable<Node>;
  querySelector(selector: string): Node | null;
}

export interface Page extends Node {
  readonly documentElement: Node;
}

const ALWAYS = 'script,style,noscript,template,textarea,select,button,iframe,svg,object,nav,footer,aside,[hidden]';
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const FURNITURE =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|submenu|topbar|breadcrumbs?|crumbs?|mbx|weizhi|share|bdsharebuttonbox|bshare|jiathis|social|foot|footer|copyright|sidebar|aside|related?|xgxw|xglj|recommend|hot|rank|ads?|advert|banner|search|login|toolbar|tools|pagination|pager|prevnext|comments?|qrcode|ewm|links?|friendlinks?)(?:$|[\s_-]|\d)/i;

/** Takes menus, feet, hidden parts and lists of links out of a document. */
export function removeFurniture(page: Page): void {
  const total = han(page.documentElement.textContent);
  removeMenus(page);
  for (const node of page.querySelectorAll('[style]')) if (HIDDEN.test(node.getAttribute('style') ?? '')) node.remove();
  for (const node of page.querySelectorAll('header,[class],[id]')) {
    if (/^(?:html|body|span|p|h\d)$/.test(node.localName)) continue;
    const name = `${node.getAttribute('class') ?? ''} ${node.getAttribute('id') ?? ''}`;
    const isFurniture = FURNITURE.test(name.replace(/([a-z])([A-Z])/g, '$1-$2'));
    if (isFurniture && han(node.textContent) * 2 < total && !node.querySelector('h1')) node.remove();
  }
  for (const node of page.querySelectorAll('ul,ol,dl,table,div,td,p')) if (isLinkList(node)) node.remove();
}

/** Takes out what its element alone shows to be no text. */
export function removeMenus(page: Node): void {
  for (const node of page.querySelectorAll(ALWAYS)) node.remove();
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
