import type { Format } from '../model/document.js';
import type { Extracted } from '../text/source-document.js';
import { extractText } from './formats/text.js';

/** Takes the text to be read out of a decoded file. */
export async function extract(
  source: string,
  _path: string,
  format: Format = 'text',
): Promise<Extracted & { format: Format }> {
  return { ...extractText(source), format };
}
