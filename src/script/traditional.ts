import { converter } from './opencc.js';

let convert: ((text: string) => string) | undefined;

/** Simplified to traditional, for display: `--script traditional`. Not for text whose positions matter. */
export async function toTraditional(text: string): Promise<string> {
  convert ??= await converter('cn2t');
  return convert(text);
}
