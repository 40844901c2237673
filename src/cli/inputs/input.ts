import type { InputList } from './input-list.js';

/** A document to be read: the path that the report shows, and a file to open or bytes that were read; else stdin. */
export interface Input {
  readonly path: string;
  readonly file?: string;
  readonly bytes?: Uint8Array;
}

/** A path that gave nothing to read. */
export interface Unmatched {
  readonly path: string;
  /** `empty-path`: nothing there that is a document; `no-match`: a glob that matches no file at all. */
  readonly code: 'empty-path' | 'no-match' | 'unreadable';
}

/** A file in a folder, or one that a glob matches, that was left out, and why. */
export interface Skipped {
  readonly path: string;
  readonly reason: 'ignored' | 'ending';
}

export interface Inputs {
  readonly inputs: InputList;
  readonly unmatched: readonly Unmatched[];
  readonly skipped: readonly Skipped[];
}

/** What a folder or a glob holds: paths as they are shown, by code point. */
export interface Found {
  readonly paths: Iterable<string> & { readonly length: number };
  readonly skipped: readonly Skipped[];
  /** Folders that may not be read. */
  readonly refused: readonly string[];
}
