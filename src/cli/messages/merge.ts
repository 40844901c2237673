import type { Translations } from '../../text/language.js';
import type { OptionText } from './reading-options.js';

/** What `merge` says. Numbers come formatted. */
interface MergeTexts {
  readonly example: string;
  readonly reports: string;
  readonly options: Readonly<Record<'format' | 'output' | 'color' | 'noColor' | 'quiet' | 'lang', OptionText>>;
  readonly help: string;
  readonly exitCodes: string;
  readonly nothingToMerge: string;
  readonly noReport: (report: string) => string;
  readonly noRecord: (report: string, line: number) => string;
  readonly notWhole: (report: string, line: number) => string;
  readonly noEnd: (report: string) => string;
  readonly different: (one: string, its: string, other: string, others: string) => string;
  readonly conflict: (name: string, one: string, line: number, other: string, otherLine: number) => string;
  readonly merged: (
    reports: string,
    documents: string,
    twice: string | undefined,
    failed: string | undefined,
  ) => string;
}

const s = (count: string): string => (count === '1' ? '' : 's');

export const MERGE: Translations<MergeTexts> = {
  zh: {
    example: '例：',
    reports: 'scan --format ndjson 或 scan --stdin-ndjson 的结果；- 或不给时读标准输入',
    options: {
      format: ['输出格式：每行一个 JSON、一个 JSON、或表格', '--format json 结果-*.ndjson > 总表.json'],
      output: ['结果写入文件，不写到标准输出；可以就是其中一个输入', '--output 总表.ndjson 总表.ndjson 新增.ndjson'],
      color: ['表格始终使用颜色', '--format table --color 结果-*.ndjson | less -R'],
      noColor: ['表格不使用颜色，也可设环境变量 NO_COLOR', '--format table --no-color 结果-*.ndjson'],
      quiet: ['不说明合并了什么，只报错误', '--quiet 结果-*.ndjson'],
      lang: ['提示和表格所用的语言', '--lang en 结果-*.ndjson'],
    },
    help: '显示帮助',
    exitCodes:
      '合并的结果与一次扫描全部文件相同，与合并的次序、分组无关。退出码：0 已合并；2 用法有误，或有结果无法读取、不完整、互相矛盾（什么也不写）；130 被中断',
    nothingToMerge: '没有可合并的内容：请给出 scan --format ndjson 的结果，或用 - 读标准输入',
    noReport: (report) => `${report} 不是 scan --format ndjson 或 --stdin-ndjson 的结果`,
    noRecord: (report, line) => `${report}:${line}: 这一行不是 slogans 的 NDJSON 记录`,
    notWhole: (report, line) => `${report}:${line}: 合计与前面的记录不符，结果有缺失或改动`,
    noEnd: (report) => `${report} 不完整，末尾没有合计（summary）`,
    different: (one, its, other, others) =>
      `${one}（${its}）和 ${other}（${others}）不是同一版本、同一词典所得，不能合并`,
    conflict: (name, one, line, other, otherLine) =>
      `${one}:${line} 和 ${other}:${otherLine} 都有 ${name}，内容却不同，不能合并`,
    merged: (reports, documents, twice, failed) =>
      `合并 ${reports} 份结果，共 ${documents} 个文件${twice ? `（另有 ${twice} 个重复，只计一次）` : ''}${failed ? `，${failed} 个无法读取` : ''}。`,
  },
  en: {
    example: 'e.g. ',
    reports: 'what scan --format ndjson or scan --stdin-ndjson wrote; - or none: standard input',
    options: {
      format: ['one JSON object per line, one JSON object, or a table', '--format json part-*.ndjson > all.json'],
      output: [
        'write the result to a file instead of standard output; it may be one of the reports',
        '--output all.ndjson all.ndjson new.ndjson',
      ],
      color: ['always use colour in the table', '--format table --color part-*.ndjson | less -R'],
      noColor: ['never use colour; the environment variable NO_COLOR does the same', '--no-color part-*.ndjson'],
      quiet: ['do not say what was merged; show errors only', '--quiet part-*.ndjson'],
      lang: ['language of messages and tables', '--lang en part-*.ndjson'],
    },
    help: 'show this help',
    exitCodes:
      'The result is that of one scan of all documents, in whatever order and grouping reports are merged. Exit codes: 0 merged; 2 wrong usage, or a report that is unreadable, incomplete or contradicts another (nothing is written); 130 interrupted',
    nothingToMerge: 'nothing to merge: give reports of scan --format ndjson, or - for standard input',
    noReport: (report) => `${report} is no result of scan --format ndjson or --stdin-ndjson`,
    noRecord: (report, line) => `${report}:${line}: no NDJSON record of slogans`,
    notWhole: (report, line) => `${report}:${line}: the summary does not fit the records before it: lines are missing`,
    noEnd: (report) => `${report} is not complete: it ends without a summary`,
    different: (one, its, other, others) =>
      `${one} (${its}) and ${other} (${others}) come from different versions or dictionaries and cannot be merged`,
    conflict: (name, one, line, other, otherLine) =>
      `${one}:${line} and ${other}:${otherLine} both have ${name} and differ; they cannot be merged`,
    merged: (reports, documents, twice, failed) =>
      `merged ${reports} report${s(reports)}: ${documents} document${s(documents)}${twice ? ` (${twice} more of them again, counted once)` : ''}${failed ? `, ${failed} not readable` : ''}.`,
  },
};
