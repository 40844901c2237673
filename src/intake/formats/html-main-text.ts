import type { TextToken, Token } from './html-tokens.js';

// The part of the DOM that is used; linkedom's own types need the DOM library, which no other file wants.
interface Node {
  readonly textContent: string;
  remove(): void;
  getAttribute(name: string): string | null;
  readonly localName: string;
  querySelectorAll(selector: string): Iterable<Node>;
  querySelector(selector: string): Node | null;
}

interface Page extends Node {
  readonly documentElement: Node;
}

const ALWAYS = 'script,style,noscript,template,textarea,select,button,iframe,svg,object,nav,footer,aside,[hidden]';
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const FURNITURE =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|submenu|topbar|breadcrumbs?|crumbs?|mbx|weizhi|share|bdsharebuttonbox|bshare|jiathis|social|foot|footer|copyright|sidebar|aside|related?|xgxw|xglj|recommend|hot|rank|ads?|advert|banner|search|login|toolbar|tools|pagination|pager|prevnext|comments?|qrcode|ewm|links?|friendlinks?)(?:$|[\s_-]|\d)/i;

const READABILITY = {
  charThreshold: 100,
  disableJSONLD: true,
  serializer: (node: unknown): Node => node as Node,
};

/** Beyond this the page is no page, and building a document of it would only cost memory. */
const MAXIMUM = 4_000_000;
/** Judging an element costs its length, so nesting is a factor; pages of people nest 10 to 40 deep. */
const DEEPEST = 200;
const UNNESTED = /^(?:area|br|col|dd|dt|hr|img|input|li|link|meta|option|p|td|th|tr|wbr)$/;

/**
 * Which text tokens belong to the main text of a page: Readability's choice, or where that loses most of the page
 * (tables, lists, short notices) all that is visible less menus, feet and link lists. Undefined where neither works.
 */
export async function mainText(source: string, tokens: readonly Token[]): Promise<ReadonlySet<TextToken> | undefined> {
  if (source.length > MAXIMUM || depthOf(tokens) > DEEPEST) return undefined;
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const texts = tokens.filter((token): token is TextToken => token.kind === 'text');
  const marked = mark(source, texts);
  const article = (page: Page): Set<TextToken> | undefined => {
    const found = new Readability(page as never, READABILITY).parse();
    return found?.content ? read(found.content) : undefined;
  };
  const read = (node: Node): Set<TextToken> =>
    new Set(Array.from(node.querySelectorAll('[data-s]'), (span) => texts[Number(span.getAttribute('data-s'))]));
  try {
    const page = parseHTML(marked).document as unknown as Page;
    const all = read(page);
    strip(page);
    const visible = read(page);
    // A page of links alone loses everything that way: then it is a list, and the list is its text.
    if (weight(visible) < 400 && weight(visible) * 5 < weight(all)) return withoutMenus(marked, parseHTML, read);
    const chosen = article(page);
    return chosen && weight(chosen) * 10 >= weight(visible) * 6 ? chosen : visible;
  } catch (error) {
    // What exhausts the stack of the parsers is read whole.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function withoutMenus<T>(marked: string, parse: (html: string) => { document: unknown }, read: (node: Node) => T): T {
  const page = parse(marked).document as Node;
  for (const node of page.querySelectorAll(ALWAYS)) node.remove();
  return read(page);
}

/** The page with every run of text in a span that carries its number. */
function mark(source: string, texts: readonly TextToken[]): string {
  const parts: string[] = /<html[\s>]/i.test(source) ? [] : ['<html><body>'];
  let done = 0;
  for (const [i, { start, end, text }] of texts.entries()) {
    if (!/\S/.test(text)) continue;
    parts.push(source.slice(done, start), `<span data-s="${i}">`, source.slice(start, end), '</span>');
    done = end;
  }
  parts.push(source.slice(done));
  return parts.join('');
}

/** Takes menus, feet, hidden parts and lists of links out of a document. */
function strip(page: Page): void {
  const total = han(page.documentElement.textContent);
  for (const node of page.querySelectorAll(ALWAYS)) node.remove();
  for (const node of page.querySelectorAll('[style]')) if (HIDDEN.test(node.getAttribute('style') ?? '')) node.remove();
  for (const node of page.querySelectorAll('header,[class],[id]')) {
    if (/^(?:html|body|span|p|h\d)$/.test(node.localName)) continue;
    const name = `${node.getAttribute('class') ?? ''} ${node.getAttribute('id') ?? ''}`;
    const isFurniture = FURNITURE.test(name.replace(/([a-z])([A-Z])/g, '$1-$2'));
    if (isFurniture && han(node.textContent) * 2 < total && !node.querySelector('h1')) node.remove();
  }
  for (const node of page.querySelectorAll('ul,ol,dl,table,div,td,p')) if (isLinkList(node)) node.remove();
}

function isLinkList(node: Node): boolean {
  const links = Array.from(node.querySelectorAll('a'));
  if (links.length < 3) return false;
  const linked = links.reduce((sum, link) => sum + han(link.textContent), 0);
  const all = han(node.textContent);
  return linked * 10 > all * 7 && all - linked < 60;
}

function depthOf(tokens: readonly Token[]): number {
  let depth = 0;
  let deepest = 0;
  for (const token of tokens) {
    if (token.kind === 'text' || UNNESTED.test(token.name)) continue;
    depth = Math.max(0, depth + (token.kind === 'open' ? 1 : -1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Chinese characters of a text: blanks, digits and the Latin letters of share buttons weigh nothing. */
function han(text: string): number {
  return text.match(/[\u3400-\u9fff]/g)?.length ?? 0;
}

function weight(tokens: ReadonlySet<TextToken>): number {
  let sum = 0;
  for (const token of tokens) sum += han(token.text);
  return sum;
}
