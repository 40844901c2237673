import { existsSync } from 'node:fs';

interface Jieba {
  cut(text: string, hmm: boolean): string[];
  readonly DEFAULT_DICT: string;
}

/** How nodejieba cuts a text into words, or undefined where it is not installed. For curators; a scan never asks it. */
export async function segmenter(): Promise<((text: string) => readonly string[]) | undefined> {
  try {
    const { default: jieba } = (await import('nodejieba')) as unknown as { default: Jieba };
    // Without its dictionary it would end the process.
    if (!existsSync(jieba.DEFAULT_DICT)) return undefined;
    jieba.cut('一', true);
    return (text) => jieba.cut(text, true);
  } catch {
    return undefined;
  }
}
