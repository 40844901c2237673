import type { Nodes, Parent } from 'mdast';
import type { Block } from '../../model/document.js';
import type { Extracted } from '../../text/source-document.js';
import { dateInFrontMatter } from '../date.js';
import { Pieces } from './pieces.js';
import { extractText } from './text.js';

// The parser's time grows with the square of the marks in a paragraph, and of the quotations and lists that begin in one
// line; its stack with their nesting. People nest five deep.
const MOST_MARKS = 2000;
/** Headings that a line of signs is drawn under: the parser's time grows with their square, too. */
const MOST_UNDERLINED = 2000;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/gm;
const TOO_DEEP = /^[ \t]*(?:>[ \t]*|(?:[-+*]|\d{1,9}[.)])[ \t]+){60}/m;

/**
 * Markdown: its text with headings as blocks; code blocks, pictures, definitions and front matter left
 * out. What would exhaust the parser is read as plain text.
 */
export async function extractMarkdown(source: string): Promise<Extracted> {
  if (
    TOO_DEEP.test(source) ||
    hasMore(source, UNDERLINE, MOST_UNDERLINED) ||
    source.split(/\n[ \t\r]*\n/).some(hasTooManyMarks)
  )
    return extractText(source);
  try {
    return await readTree(source);
  } catch (error) {
    if (error instanceof RangeError) return extractText(source);
    throw error;
  }
}

const hasTooManyMarks = (paragraph: string): boolean =>
  paragraph.length > MOST_MARKS && hasMore(paragraph, /[*_[\]!`]/g, MOST_MARKS);

const hasMore = (text: string, pattern: RegExp, most: number): boolean => (text.match(pattern)?.length ?? 0) > most;

async function readTree(source: string): Promise<Extracted> {
  const [{ fromMarkdown }, { frontmatter }, { frontmatterFromMarkdown }] = await Promise.all([
    import('mdast-util-from-markdown'),
    import('micromark-extension-frontmatter'),
    import('mdast-util-frontmatter'),
  ]);
  const tree = fromMarkdown(source, {
    extensions: [frontmatter(['yaml', 'toml'])],
    mdastExtensions: [frontmatterFromMarkdown(['yaml', 'toml'])],
  });
  const pieces = new Pieces(source);
  const blocks: Block[] = [];
  let date: string | undefined;

  const visit = (node: Nodes): void => {
    if (SKIPPED.has(node.type)) return;
    const start = node.position!.start.offset!;
    const end = node.position!.end.offset!;
    switch (node.type) {
      case 'yaml':
        date = dateInFrontMatter(node.value);
        return;
      case 'text':
        addText(pieces, source, start, end, node.value);
        return;
      case 'inlineCode': {
        const at = source.indexOf(node.value, start);
        if (at >= 0 && at < end) pieces.add(at, at + node.value.length);
        return;
      }
      case 'html':
        addBetweenTags(pieces, start, node.value);
        return;
      case 'break':
        pieces.breakLine();
        return;
      case 'heading': {
        pieces.breakLine();
        const first = pieces.count;
        visitAll(node);
        const span = pieces.spanSince(first);
        if (span) blocks.push({ kind: node.depth === 1 ? 'title' : 'heading', ...span });
        pieces.breakLine();
        return;
      }
      default:
        if (BLOCKS.has(node.type)) pieces.breakLine();
        if ('children' in node) visitAll(node);
        if (BLOCKS.has(node.type)) pieces.breakLine();
    }
  };
  const visitAll = (parent: Parent): void => {
    for (const child of parent.children) visit(child);
  };
  visit(tree);
  return { text: pieces.assemble(), blocks, ...(date ? { date } : {}) };
}

const SKIPPED: ReadonlySet<string> = new Set(['code', 'definition', 'image', 'imageReference', 'toml']);
const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'listItem', 'list', 'blockquote', 'thematicBreak']);

/**
 * A text node, unit by unit: its value differs from the source by escapes, character references and the indentation of
 * its lines. Emphasis marks that CommonMark does not see beside Chinese quotation marks (推进**“一带”**) go as well.
 */
function addText(pieces: Pieces, source: string, start: number, end: number, value: string): void {
  if (!/\*|\n\|/.test(value) && source.slice(start, end) === value) {
    pieces.add(start, end);
    return;
  }
  let at = start;
  for (let i = 0; i < value.length; i++) {
    while (at < end && source[at] !== value[i] && /[\s\\>]/.test(source[at])) at++;
    const reference =
      source[at] === '&' && value[i] !== '&' ? /^&#?\w{1,32};/.exec(source.slice(at, Math.min(end, at + 36))) : null;
    const length = reference ? reference[0].length : source[at] === value[i] ? 1 : end - at;
    const emphasis = value[i] === '*' && (/[^\s\d]/.test(value[i - 1] ?? ' ') || /[^\s\d]/.test(value[i + 1] ?? ' '));
    const rest = length === 1 || reference ? value[i] : value.slice(i);
    // The rows of a table, which CommonMark takes for one paragraph, stay apart.
    if (value[i] === '\n' && value[i + 1] === '|') pieces.breakLine();
    else if (!emphasis) pieces.add(at, at + length, rest);
    if (rest.length > 1) return;
    at += length;
  }
}

function addBetweenTags(pieces: Pieces, start: number, html: string): void {
  let at = 0;
  for (const tag of html.matchAll(/<!--[\s\S]*?-->|<[^<>]*>/g)) {
    pieces.add(start + at, start + tag.index);
    if (/^<\/?(?:p|div|br|tr|td|li|h\d)\b/i.test(tag[0])) pieces.breakLine();
    at = tag.index + tag[0].length;
  }
  pieces.add(start + at, start + html.length);
}
