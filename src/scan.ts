import { builtinDictionary } from './dictionary/builtin.js';
import type { Dictionary } from './dictionary/compiled.js';
import { decode } from './intake/decode.js';
import { extract } from './intake/extract.js';
import { repairAll } from './intake/repair.js';
import type { Format } from './model/document.js';
import type { Inclusion } from './model/inclusion.js';
import type { ScannedDocument } from './model/report.js';
import { recognise } from './recognise/recognise.js';
import type { Trace } from './recognise/trace.js';
import { simplify } from './script/simplify.js';

/** What may be said of a text to be scanned; everything is optional. */
export interface ScanOptions {
  /** Name shown in the report; its ending and a date in it are hints. Default `<text>`. */
  readonly path?: string;
  /** Default: told from the path's ending and the text itself. */
  readonly format?: Format;
  /** Label of the encoding, or `auto` (default). For `scanBytes` only. */
  readonly encoding?: string;
  /** Overrides the date that the document gives. */
  readonly date?: string;
  /** Date of a document that gives none. */
  readonly fallbackDate?: string;
  /** `optional`: also what the definition lists as OPTIONAL; `phrases`: also un-numbered set phrases. */
  readonly include?: readonly Inclusion[];
  /** Default: the dictionary that ships with the package. */
  readonly dictionary?: Dictionary;
  /** Told of every candidate and what became of it, for whoever asks why. */
  readonly trace?: Trace;
}

/**
 * Finds the numbered formulas of a decoded document.
 *
 * Pure: the same text and options give the same answer on every machine. All offsets of the result are UTF-16 code
 * units into `source`, and `source.slice(start, end) === surface` for every occurrence.
 */
export async function scanText(source: string, options: ScanOptions = {}): Promise<ScannedDocument> {
  if (typeof source !== 'string') throw new TypeError(`scanText: the text must be a string, not ${typeof source}`);
  return scanDecoded({ text: source, encoding: 'utf-16', confidence: 1 }, options);
}

/** The same for the bytes of a file (a Buffer is a Uint8Array). Throws InputError where they are no text, or hold more formulas than memory does. */
export async function scanBytes(bytes: Uint8Array, options: ScanOptions = {}): Promise<ScannedDocument> {
  if (!(bytes instanceof Uint8Array))
    throw new TypeError(`scanBytes: the bytes must be a Uint8Array, not ${typeof bytes}`);
  return scanDecoded(decode(bytes, options.encoding), options);
}

async function scanDecoded(
  decoded: { readonly text: string; readonly encoding: string; readonly confidence: number },
  options: ScanOptions,
): Promise<ScannedDocument> {
  const path = options.path ?? '<text>';
  const source = decoded.text;
  const extracted = await extract(source, path, options.format);
  const repaired = repairAll(extracted.text);
  const { text, script } = simplify(repaired.text);
  const date = options.date ?? extracted.date ?? options.fallbackDate;
  const document = {
    path,
    source,
    format: extracted.format,
    encoding: decoded.encoding,
    encodingConfidence: decoded.confidence,
    script,
    text,
    blocks: extracted.blocks,
    repairs: repaired.repairs,
    ...(date ? { date } : {}),
  };
  const dictionary = options.dictionary ?? builtinDictionary();
  const found = recognise(document, dictionary, {
    ...(options.include?.includes('phrases') ? { phrases: dictionary.phrases() } : {}),
    ...(options.trace ? { trace: options.trace } : {}),
  });
  const occurrences = found.filter((o) => !o.optional || options.include?.includes('optional'));
  return { ...document, date: date ?? null, occurrences, findings: [] };
}
