import type { Span } from '../model/span.js';
import { isBlankAt } from '../text/characters.js';
import type { SourceDocument } from '../text/source-document.js';
import { lastAtOrBefore } from '../text/spans.js';

/** A line of the text; `heading` where the format or the form of the line says so. */
export interface Line extends Span {
  readonly heading: boolean;
}

const LONGEST_HEADING = 40;
const SENTENCE_END = new Set('。；;，,！!？?…：:');

/** Lines of the document's text as the rules see it, blanks at both ends left out; at least one. UTF-16 offsets into it. */
export function findLines(document: SourceDocument, text: string): Line[] {
  const lines: Line[] = [];
  for (let at = 0; at <= text.length; ) {
    const feed = text.indexOf('\n', at);
    const stop = feed < 0 ? text.length : feed;
    let start = at;
    let end = stop;
    while (start < end && isBlankAt(text, start)) start++;
    while (end > start && isBlankAt(text, end - 1)) end--;
    lines.push({ start, end, heading: end > start && isHeading(document, { start, end }) });
    at = stop + 1;
  }
  return lines;
}

function isHeading(document: SourceDocument, line: Span): boolean {
  if (line.end - line.start > LONGEST_HEADING) return false;
  if (document.blocks.length > 0) {
    const source = document.text.toSource(line);
    const block = document.blocks[lastAtOrBefore(document.blocks, source.end - 1)];
    if (block && block.end > source.start) return true;
  }
  return document.format === 'text' && !SENTENCE_END.has(document.text.text[line.end - 1]);
}
