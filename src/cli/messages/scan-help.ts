import type { Translations } from '../../text/language.js';
import { type OptionText, READING_OPTIONS, type ReadingOptions } from './reading-options.js';

interface ScanHelpTexts extends ReadingOptions {
  readonly example: string;
  readonly paths: string;
  readonly stdinFilename: OptionText;
  readonly stdinNdjson: OptionText;
  readonly format: OptionText;
  readonly output: OptionText;
  readonly script: OptionText;
  readonly context: OptionText;
  readonly width: OptionText;
  readonly byFile: OptionText;
  readonly include: OptionText;
  readonly date: OptionText;
  readonly failOn: OptionText;
  readonly jobs: OptionText;
  readonly cache: OptionText;
  readonly verbose: OptionText;
  readonly lang: OptionText;
  readonly help: OptionText;
  /** What the shapes in the table are, by example. */
  readonly shapes: string;
  readonly exitCodes: string;
}

export const SCAN_HELP: Translations<ScanHelpTexts> = {
  zh: {
    ...READING_OPTIONS.zh,
    example: '例：',
    paths:
      '文件、文件夹、通配符，或 -（标准输入）。文件夹里读 .txt .md .markdown .html .htm，遵守 .gitignore 和 .slogansignore',
    stdinFilename: [
      '标准输入在报告里的名称；其扩展名和其中的日期也作判断依据',
      '--stdin-filename 讲话.html - < 讲话.html',
    ],
    stdinNdjson: [
      '从标准输入每行读一个 JSON 对象（id，text 或 path，可有 encoding、date、place），每行答一个 JSON 对象，供并行工具使用；见 docs/scale.md',
      '--stdin-ndjson < 文件.ndjson > 结果.ndjson',
    ],
    format: ['输出格式：表格、一个 JSON、或每行一个 JSON', '--format json 报告.txt > 结果.json'],
    output: [
      '结果写入文件，不写到标准输出；运行完成才替换原有文件，- 即标准输出',
      '--format ndjson --output 结果.ndjson 文件夹',
    ],
    script: ['表格里的名称和所指用简体还是繁体显示；JSON 一律用简体', '--script traditional 講話.txt'],
    context: ['在表格之后逐处列出上下文，前后各 N 字，1 到 20', '--context 12 报告.txt'],
    width: ['表格宽度，60 到 300 列；默认随终端，不是终端时随 COLUMNS，否则为 100', '--width 140 报告.txt > 结果.txt'],
    byFile: ['每个文件各列一表', '--by-file 县/*.txt'],
    include: [
      '一并列出：optional 是可报可不报的，如十四五、二十大、百强县；phrases 是不带数字的固定语，如以人民为中心；可用逗号连写',
      '--include optional,phrases 报告.txt',
    ],
    date: ['以此为文件日期，写作年、年-月或年-月-日，用来判断是否为旧提法', '--date 2026-01-20 报告.txt'],
    failOn: ['有达到该级别的问题时退出码为 1', '--fail-on error 报告.txt'],
    jobs: ['最多用几个线程，1 到 256；默认随处理器核数，文件少时只用一个', '--jobs 4 文件夹'],
    cache: ['保存各文件的结果，下次内容没有变的文件不再重新处理；默认放在用户的缓存文件夹', '文件夹 --cache'],
    verbose: ['逐个文件说明编码、日期和修复，列出略过的文件', '--verbose 文件夹'],
    lang: ['提示和表格所用的语言', '--lang en 报告.txt'],
    help: ['显示帮助', '--help'],
    shapes:
      '类型：数量名（八项规定）、数名（五好）、带中心语（两山理论）、并列（三高四新）、一X一Y（一企一策）、算式数码（1+8+X）、行动（百日攻坚）、连用（四个意识、自信）',
    exitCodes: '退出码：0 正常；1 有达到 --fail-on 的问题；2 用法有误或有文件无法读取；130 被中断',
  },
  en: {
    ...READING_OPTIONS.en,
    example: 'e.g. ',
    paths:
      'files, folders, globs, or - (standard input). In a folder, .txt .md .markdown .html and .htm files are read, except those that .gitignore or .slogansignore exclude',
    stdinFilename: [
      'name of standard input in the report; its extension and a date in it are used as hints',
      '--stdin-filename speech.html - < speech.html',
    ],
    stdinNdjson: [
      'read one JSON object per line of standard input (id, text or path, perhaps encoding, date, place) and answer each with one line: for other engines; see docs/scale.md',
      '--stdin-ndjson < documents.ndjson > answers.ndjson',
    ],
    format: ['a table, one JSON object, or one JSON object per line', '--format json report.txt > result.json'],
    output: [
      'write the result to a file, which is replaced when the run is complete; - is standard output',
      '--format ndjson --output result.ndjson folder',
    ],
    script: [
      'script of names and items in the table; JSON is always in simplified script',
      '--script traditional speech.txt',
    ],
    context: ['after the table, list every place with N characters on either side, 1 to 20', '--context 12 report.txt'],
    width: [
      'width of the table, 60 to 300 columns; by default that of the terminal, else COLUMNS, else 100',
      '--width 140 report.txt > result.txt',
    ],
    byFile: ['a table for each file', "--by-file 'county/*.txt'"],
    include: [
      'also list: optional, what need not be reported (十四五, 二十大, 百强县); phrases, un-numbered set phrases (以人民为中心); both with a comma between',
      '--include optional,phrases report.txt',
    ],
    date: [
      'date of the documents, as YYYY, YYYY-MM or YYYY-MM-DD; decides which wordings are superseded',
      '--date 2026-01-20 report.txt',
    ],
    failOn: ['exit 1 when there are findings at or above this severity', '--fail-on error report.txt'],
    jobs: [
      'use at most N threads, 1 to 256; by default as many as there are processors, and one where there is little to read',
      '--jobs 4 folder',
    ],
    cache: [
      'keep the result of each file, and do not scan again what has not changed; by default in the cache folder of the user',
      'folder --cache',
    ],
    verbose: ['say how each file was read (encoding, date, repairs), and which files were skipped', '--verbose folder'],
    lang: ['language of messages and tables', '--lang en report.txt'],
    help: ['show this help', '--help'],
    shapes:
      'Shapes: set name (八项规定), num+noun (五好), with head (两山理论), paired (三高四新), one-one (一企一策), arithmetic (1+8+X), campaign (百日攻坚), series (四个意识、自信)',
    exitCodes: 'Exit codes: 0 ran; 1 findings at or above --fail-on; 2 wrong usage or unreadable file; 130 interrupted',
  },
};
