import type { Block, Format, RepairCount, Script } from '../model/document.js';
import type { MappedText } from './mapped-text.js';

/** What a format module makes of a decoded file. */
export interface Extracted {
  /** The text to be read, with its way back to the decoded file; blocks are separated by line feeds. */
  readonly text: MappedText;
  /** Headings that the format knows of; plain text has none. */
  readonly blocks: readonly Block[];
  /** Publication date (YYYY-MM-DD, YYYY-MM or YYYY) where the file tells it. */
  readonly date?: string;
}

/** A decoded, extracted and repaired document: all that the recognisers need to know. */
export interface SourceDocument extends Extracted {
  readonly path: string;
  readonly format: Format;
  readonly encoding: string;
  /** 0 to 1: how sure the decoder is of the encoding. */
  readonly encodingConfidence: number;
  /** The decoded file: byte order mark left out, line ends as they stand. */
  readonly source: string;
  readonly script: Script;
  readonly repairs: readonly RepairCount[];
}
