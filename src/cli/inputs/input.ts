/** A document to be read: the path that the report shows, and a file to open or bytes that were read; else stdin. */
export interface Input {
  readonly path: string;
  readonly file?: string;
  readonly bytes?: Uint8Array;
}

/** A path that gave nothing to read. */
export interface Unmatched {
  readonly path: string;
  readonly code: 'empty-path' | 'unreadable';
}

export interface Inputs {
  readonly inputs: readonly Input[];
  readonly unmatched: readonly Unmatched[];
  /** Files in folders that were left out: other endings, or ignored. */
  readonly skipped: number;
}

/** What a folder or a glob holds: paths as they are shown, in any order. */
export interface Found {
  readonly paths: readonly string[];
  readonly skipped: number;
  readonly refused: readonly string[];
}
