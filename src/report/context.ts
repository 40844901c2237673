import type { ScannedDocument } from '../model/report.js';
import type { Span } from '../model/span.js';

/** Code points of context on either side of an occurrence. */
const CONTEXT = 20;

const CONTROLS = /\p{Cc}/gu;
const LINE_BREAK = /[\r\n]/;

/** What a place looks like, with what stands around it. */
export interface Shown {
  readonly surface: string;
  readonly context: { readonly before: string; readonly after: string };
}

/** Is what a person reads of a document another text than the file? */
export const hidesMarkup = ({ format, repairs, text }: ScannedDocument): boolean =>
  text !== undefined && (format !== 'text' || repairs.some(({ kind }) => kind.startsWith('html-')));

/** A place as it stands in the file. */
export function sourceAt({ source }: ScannedDocument, { start, end }: Span): Shown {
  return {
    surface: source.slice(start, end),
    context: around(source.slice(Math.max(0, start - 2 * CONTEXT), start), source.slice(end, end + 2 * CONTEXT)),
  };
}

/** A place as a person reads it. */
export function readableAt(document: ScannedDocument, span: Span): Shown {
  const { source, text } = document;
  if (!text) return sourceAt(document, span);
  const [start, end] = [text.fromSource(span.start), text.fromSource(span.end)];
  const read = (from: number, to: number): string => text.asWritten(source, { start: from, end: to });
  return {
    surface: read(start, end),
    context: around(read(Math.max(0, start - 2 * CONTEXT), start), read(end, end + 2 * CONTEXT)),
  };
}

/** Up to CONTEXT code points on either side, not beyond the line, without control characters. */
const around = (before: string, after: string): Shown['context'] => ({
  before: isPlain(before) ? before.slice(-CONTEXT) : shorten(before.split(LINE_BREAK).at(-1) ?? '', -CONTEXT),
  after: isPlain(after) ? after.slice(0, CONTEXT) : shorten(after.split(LINE_BREAK, 1)[0], 0, CONTEXT),
});

/** Neither control characters nor surrogates: most of what stands around a formula. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 || (unit >= 0x7f && unit < 0xa0) || (unit & 0xf800) === 0xd800) return false;
  }
  return true;
}

const shorten = (text: string, from: number, to?: number): string =>
  [...text].slice(from, to).join('').replace(CONTROLS, '');
