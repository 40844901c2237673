import { han, type Node, type Page, removeFurniture, removeUnread } from './html-furniture.js';
import type { TextToken, Token } from './html-tokens.js';
import { OpenElements } from './open-elements.js';

/** What the tree of a page tells of its text tokens. */
export interface MainText {
  /** All but menus, feet and lists of links. */
  readonly kept: ReadonlySet<TextToken>;
  /** Readability's choice, where it is the better half of that. */
  readonly chosen?: ReadonlySet<TextToken>;
  /** Whether hardly anything else is left on the page: then Readability can only lose a title or a last line. */
  readonly alone: boolean;
  /** Those that a reader sees, furniture included. */
  readonly seen: ReadonlySet<TextToken>;
  /** Those that an element or its name marks as a title. */
  readonly titles: ReadonlySet<TextToken>;
}

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
/** Beyond this the page is no page, and building a document of it would only cost memory. */
const MAXIMUM = 4_000_000;
/** Judging an element costs what it holds. So often may an element or a character be looked at; pages of people nest
 * 10 to 40 deep, and need a tenth of that. */
const MOST_ELEMENTS = 1_000_000;
const MOST_CHARACTERS = 200_000_000;
/** What the parsers can nest. */
const DEEPEST = 2000;
/** Elements that only change how text looks. Old pages open them for every line and close none. */
const LOOKS = /^(?:font|span|b|strong|i|em|u|big|small|center)$/;

/**
 * Which text tokens may belong to the main text of a page, and which of them Readability chooses. Undefined where the
 * page is too large or too deep to be built.
 */
export async function mainText(source: string, tokens: readonly Token[]): Promise<MainText | undefined> {
  const dropped = tooDear(source, tokens) ? LOOKS : undefined;
  if (dropped && tooDear(source, tokens, LOOKS)) return undefined;
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const texts = tokens.filter((token): token is TextToken => token.kind === 'text');
  const marked = mark(source, tokens, dropped);
  const read = (node: Node, within = ''): Set<TextToken> =>
    new Set(
      Array.from(node.querySelectorAll(within || '[data-s]'), (span) => texts[Number(span.getAttribute('data-s'))]),
    );
  const open = (keepLists: boolean): { page: Page; seen: Set<TextToken>; kept: Set<TextToken> } => {
    const page = parseHTML(marked).document as unknown as Page;
    removeUnread(page);
    const seen = read(page);
    removeFurniture(page, keepLists);
    return { page, seen, kept: read(page) };
  };
  try {
    let { page, seen, kept } = open(false);
    // A page of links alone loses everything that way: then it is a list, and the list is its text.
    const list = weight(kept) < 400 && weight(kept) * 5 < weight(seen);
    if (list) ({ page, seen, kept } = open(true));
    const titles = read(page, TITLES);
    if (list) return { kept, seen, titles, alone: true };
    const found = new Readability(page as never, READABILITY).parse();
    const chosen = found?.content ? read(found.content) : new Set<TextToken>();
    const share = weight(chosen) / weight(kept);
    return share >= 0.5 ? { kept, chosen, seen, titles, alone: share > 0.8 } : { kept, seen, titles, alone: true };
  } catch (error) {
    // What exhausts the stack of the parsers is read whole.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * The page with every run of text in a span that carries its number. All that is no head or body tag of its own stands
 * in one body: a page put together from parts has several, and what follows the first would be no part of it.
 */
function mark(source: string, tokens: readonly Token[], dropped: RegExp | undefined): string {
  const parts: string[] = [];
  let done = 0;
  let number = 0;
  for (const token of tokens) {
    if (token.kind === 'text') {
      if (/\S/.test(token.text)) {
        const text = source.slice(token.start, token.end);
        parts.push(source.slice(done, token.start), `<span data-s="${number}">`, text, '</span>');
        done = token.end;
      }
      number++;
    } else if (/^(?:html|head|body)$/.test(token.name) || dropped?.test(token.name)) {
      parts.push(source.slice(done, token.start));
      done = token.end;
    }
  }
  parts.push(source.slice(done));
  return `<html><body>${parts.join('').replace(/<!doctype[^>]*>/gi, '')}</body></html>`;
}

/** Whether judging every element by what it holds would take too long. */
function tooDear(source: string, tokens: readonly Token[], dropped?: RegExp): boolean {
  if (source.length > MAXIMUM) return true;
  const open = new OpenElements();
  let [deepest, elements, characters] = [0, 0, 0];
  for (const token of tokens) {
    if (token.kind === 'text') characters += token.text.length * open.depth;
    else if (dropped?.test(token.name)) continue;
    else if (token.kind === 'close') open.close(token.name);
    else {
      open.nest(token.name);
      elements += open.depth;
      deepest = Math.max(deepest, open.depth);
    }
  }
  return deepest > DEEPEST || elements > MOST_ELEMENTS || characters > MOST_CHARACTERS;
}

function weight(tokens: ReadonlySet<TextToken>): number {
  let sum = 0;
  for (const token of tokens) sum += han(token.text);
  return sum;
}
