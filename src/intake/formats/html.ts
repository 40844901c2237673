import type { Block } from '../../model/document.js';
import type { Extracted } from '../../text/source-document.js';
import { dateInScript, dateInText, dateInValue } from '../date.js';
import { type HtmlLine, linesOf } from './html-lines.js';
import { mainText } from './html-main-text.js';
import { has, isFurniture, textLines } from './html-page-lines.js';
import { type HeadTitle, headTitleOf, says, titleLines } from './html-title.js';
import { type TextToken, tokenise } from './html-tokens.js';
import { Pieces } from './pieces.js';

const META_DATE =
  /<meta\s(?=[^>]*(?:name|property|itemprop)\s*=\s*["']?(?:pubdate|publishdate|publish_?time|article:published_time|datepublished|createdate|firstpublishedtime|date|dc\.date[.\w]*)["'\s])[^>]*content\s*=\s*["']([^"']*)["']/i;

/** Lines between a title and its text, where the date may stand. */
const FARTHEST = 40;

/** An HTML page: title and main text; headings as blocks. What a page carries around its text is left out. */
export async function extractHtml(source: string): Promise<Extracted> {
  const tokens = await tokenise(source);
  const main = await mainText(source, tokens);
  const lines = linesOf(tokens);
  const head = headTitleOf(tokens);
  const shown = textLines(lines, main, head);
  let titles: ReadonlySet<HtmlLine> = new Set();
  if (head) {
    titles = titleLines(shown, head);
    if (titles.size === 0) {
      const before = lines.slice(0, Math.max(0, lines.indexOf(shown[0])));
      titles = lastTitle(
        before.filter((line) => has(line, main?.seen) && !line.linked && !isFurniture(line)),
        head,
      );
      shown.unshift(...titles);
    }
  }
  const pieces = new Pieces(source);
  const blocks: Block[] = [];
  const addLine = (line: readonly TextToken[], kind: Block['kind'] | undefined, from = 0, to = source.length): void => {
    pieces.breakLine();
    const first = pieces.count;
    for (const token of line) addToken(pieces, token, from, to);
    const span = pieces.spanSince(first);
    if (kind && span) blocks.push({ kind, ...span });
  };
  if (head && titles.size === 0 && !shown.some((line) => line.kind === 'title')) {
    addLine([head.token], 'title', head.start, head.end);
  }
  for (const line of shown) {
    addLine(line.tokens, titles.has(line) ? 'title' : (line.kind ?? (isBoldHeading(line) ? 'heading' : undefined)));
  }
  const date =
    dateInValue(META_DATE.exec(source.slice(0, 20_000))?.[1] ?? '') ?? dateAround(lines, shown) ?? dateInScript(source);
  return { text: pieces.assemble(), blocks, ...(date ? { date } : {}) };
}

/** The title where the main text does not hold it: the lines that carry it last before the text. */
function lastTitle(lines: readonly HtmlLine[], head: HeadTitle): ReadonlySet<HtmlLine> {
  const carrying = titleLines(lines, head);
  const last = lines.findLastIndex((line) => carrying.has(line));
  let first = last;
  while (first > 0 && carrying.has(lines[first - 1]) && !says(lines[first].text, head)) first--;
  return new Set(lines.slice(Math.max(0, first), last + 1));
}

/** The date between title and text: it need not belong to the main text. */
function dateAround(lines: readonly HtmlLine[], shown: readonly HtmlLine[]): string | undefined {
  const first = lines.indexOf(shown.find((line) => line.kind !== 'title') ?? lines[0]);
  const title = Math.max(first - FARTHEST, lines.indexOf(shown[0]));
  return dateInText(
    lines
      .slice(Math.max(0, Math.min(first, title) - 5), first + 10)
      .map((line) => line.text)
      .join('\n'),
  );
}

function addToken(pieces: Pieces, token: TextToken, from: number, to: number): void {
  for (const part of token.parts) {
    if (part.end > from && part.start < to) pieces.add(Math.max(part.start, from), Math.min(part.end, to), part.text);
  }
}

/** A short bold line without a full stop: what most government pages have for headings. */
function isBoldHeading({ bold, text }: HtmlLine): boolean {
  return bold && text.length <= 60 && !/[。；;！]$/.test(text);
}
