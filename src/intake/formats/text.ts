import { MappedText } from '../../text/mapped-text.js';
import type { Extracted } from '../../text/source-document.js';

/** Plain text stands as it is; damage to it is the business of the repairs. */
export function extractText(source: string): Extracted {
  return { text: MappedText.of(source), blocks: [] };
}
