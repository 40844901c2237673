import { han, type Node, type Page, removeFurniture, removeMenus } from './html-furniture.js';
import type { TextToken, Token } from './html-tokens.js';

const READABILITY = {
  charThreshold: 100,
  disableJSONLD: true,
  serializer: (node: unknown): Node => node as Node,
};

// Old pages mark a title by its size or its place only; bt is 标题.
const TITLES =
  'h1|h2|[class*="tit"]|[class*="Tit"]|[id*="tit"]|[class^="bt"]|[align="center"] b|[align="center"] strong|font[size]'
    .split('|')
    .map((element) => `${element} [data-s]`)
    .join(',');
/** Text tokens between a title and the text: date, source, the sizes of letters. */
const NEAR = 40;
const LONGEST_TITLE = 60;

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
  const read = (node: Node, within = ''): Set<TextToken> =>
    new Set(
      Array.from(node.querySelectorAll(within || '[data-s]'), (span) => texts[Number(span.getAttribute('data-s'))]),
    );
  try {
    const page = parseHTML(marked).document as unknown as Page;
    const all = read(page);
    removeFurniture(page);
    const visible = read(page);
    // A page of links alone loses everything that way: then it is a list, and the list is its text.
    if (weight(visible) < 400 && weight(visible) * 5 < weight(all)) return withoutMenus(marked, parseHTML, read);
    const titles = read(page, TITLES);
    const chosen = article(page);
    // Where hardly anything else is left on the page, Readability can only lose a title or a last line.
    const asked = chosen && weight(chosen) * 10 <= weight(visible) * 8 && weight(chosen) * 10 >= weight(visible) * 5;
    return asked ? withTitle(chosen, titles, texts) : visible;
  } catch (error) {
    // What exhausts the stack of the parsers is read whole.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Adds what is marked as a title and stands right before the main text: Readability takes it for the page's, not its. */
function withTitle(
  chosen: Set<TextToken>,
  titles: ReadonlySet<TextToken>,
  texts: readonly TextToken[],
): ReadonlySet<TextToken> {
  const first = texts.findIndex((text) => chosen.has(text));
  for (let i = Math.max(0, first - NEAR); i < first; i++) {
    if (titles.has(texts[i]) && han(texts[i].text) <= LONGEST_TITLE) chosen.add(texts[i]);
  }
  return chosen;
}

function withoutMenus<T>(marked: string, parse: (html: string) => { document: unknown }, read: (node: Node) => T): T {
  const page = parse(marked).document as Node;
  removeMenus(page);
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

function weight(tokens: ReadonlySet<TextToken>): number {
  let sum = 0;
  for (const token of tokens) sum += han(token.text);
  return sum;
}
