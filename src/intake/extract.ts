import type { Format } from '../model/document.js';
import type { Extracted } from '../text/source-document.js';
import { dateInFrontMatter, dateInPath, dateInText } from './date.js';
import { extractText } from './formats/text.js';

const ENDINGS: readonly (readonly [RegExp, Format])[] = [
  [/\.(?:md|markdown|mdown|mkd)$/i, 'markdown'],
  [/\.(?:html?|xhtml|shtml)$/i, 'html'],
];

/**
 * Takes the text to be read out of a decoded file, with its way back, its headings and its date.
 *
 * @param format default: told from the ending of the path and the text itself
 */
export async function extract(
  source: string,
  path: string,
  format: Format = formatOf(source, path),
): Promise<Extracted & { format: Format }> {
  const extracted = await read(source, format);
  const date = extracted.date ?? frontMatterDate(source) ?? dateInText(extracted.text.text) ?? dateInPath(path);
  return { ...extracted, format, ...(date ? { date } : {}) };
}

// The readers of markup and what they build on are loaded when a file needs them.
async function read(source: string, format: Format): Promise<Extracted> {
  if (format === 'html') return (await import('./formats/html.js')).extractHtml(source);
  if (format === 'markdown') return (await import('./formats/markdown.js')).extractMarkdown(source);
  return extractText(source);
}

function formatOf(source: string, path: string): Format {
  const known = ENDINGS.find(([ending]) => ending.test(path));
  if (known) return known[1];
  return isPage(source) ? 'html' : 'text';
}

/** Whether a text without a telling name is a page: it says so at the start, or blocks are closed all over it. */
function isPage(source: string): boolean {
  if (!source.includes('<')) return false;
  const head = source.slice(0, 4000);
  if (/<!doctype\s+html|<html[\s>]|<body[\s>]/i.test(head)) return true;
  const closed = source.match(/<\/(?:p|div|li|tr|h[1-6]|section|article)\s*>/gi)?.length ?? 0;
  return closed >= 3 && closed * 600 >= source.length;
}

function frontMatterDate(source: string): string | undefined {
  const matter = /^---\r?\n([\s\S]{0,4000}?)\r?\n---/.exec(source.slice(0, 4100));
  return matter ? dateInFrontMatter(matter[1]) : undefined;
}
