import type { Span } from './span.js';

export type Format = 'text' | 'markdown' | 'html';
export type Script = 'simplified' | 'traditional' | 'mixed' | 'none';

/** A part of the document that its format marks as a heading. Offsets are UTF-16, into the decoded file. */
export interface Block extends Span {
  readonly kind: 'title' | 'heading' | 'caption';
}

/** How often a kind of damage was repaired, as the report shows it. */
export interface RepairCount {
  readonly kind: string;
  readonly count: number;
}
