import type { Translations } from '../../text/language.js';

/** What `scan --stdin-ndjson` says. Numbers come formatted. */
interface StreamTexts {
  readonly noPaths: string;
  readonly line: (number: string, sentence: string) => string;
  readonly garbled: (percent: number) => string;
  readonly moreLines: string;
  readonly answered: (lines: string, failed: string) => string;
}

export const STREAM: Translations<StreamTexts> = {
  zh: {
    noPaths: '--stdin-ndjson 只读标准输入，不能再给路径；文件可写在各行的 path 里',
    line: (number, sentence) => `第 ${number} 行：${sentence}`,
    garbled: (percent) => `约 ${percent}% 的字符是乱码，编码不对或原文已损坏`,
    moreLines: '其余各行的问题不再逐一列出，见输出里的 failure 记录',
    answered: (lines, failed) => `读入 ${lines} 行，其中 ${failed} 行有问题，各有一条 failure 记录`,
  },
  en: {
    noPaths: '--stdin-ndjson reads standard input alone and takes no paths; write them in the lines, as path',
    line: (number, sentence) => `line ${number}: ${sentence}`,
    garbled: (percent) => `about ${percent}% of the characters are garbage: wrong encoding, or a damaged text`,
    moreLines: 'what is wrong with more lines is not listed here; see the failure records of the output',
    answered: (lines, failed) => `read ${lines} lines; ${failed} of them failed, each with a failure record`,
  },
};
