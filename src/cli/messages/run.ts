import type { Translations } from '../../text/language.js';

/** What is said on standard error around a run. Numbers come formatted. */
interface RunTexts {
  readonly nothingToRead: string;
  readonly unmatched: Readonly<Record<'empty-path' | 'unreadable', string>>;
  readonly emptyDocument: string;
  readonly cannotWrite: (file: string, reason: string) => string;
  readonly badDate: (value: string) => string;
  readonly badNumber: (option: string, value: string) => string;
  readonly broken: (reason: string) => string;
  readonly read: (files: string, characters: string) => string;
  readonly encodings: (list: string) => string;
  readonly repairs: (list: string) => string;
  readonly noRepairs: string;
  readonly repairKinds: Readonly<Record<string, string>>;
  readonly skipped: (files: string) => string;
  readonly failed: (files: string) => string;
  readonly dictionary: (version: string, entries: string) => string;
  readonly progress: (done: number, all: number) => string;
  readonly detail: (encoding: string, confidence: string, script: string, date: string, repairs: string) => string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly noDate: string;
  readonly listSeparator: string;
  readonly sentenceSeparator: string;
  readonly stop: string;
}

export const RUN: Translations<RunTexts> = {
  zh: {
    nothingToRead: '没有可读的内容：请给出文件、文件夹或通配符，或用 - 读标准输入',
    unmatched: { 'empty-path': '没有可读的文件', unreadable: '没有读取权限' },
    emptyDocument: '空文件（0 字）',
    cannotWrite: (file, reason) => `无法写入 ${file}（${reason}）`,
    badDate: (value) => `--date 的值“${value}”不是日期，应为 2026、2026-01 或 2026-01-20`,
    badNumber: (option, value) => `${option} 的值“${value}”无效`,
    broken: (reason) => `处理时出错（${reason}）`,
    read: (files, characters) => `读取 ${files} 个文件，${characters} 字`,
    encodings: (list) => `编码 ${list}`,
    repairs: (list) => `修复 ${list}`,
    noRepairs: '无需修复',
    repairKinds: {
      'utf8-as-gbk': 'UTF-8 误作 GBK',
      'gbk-shift': 'GBK 错位',
      'html-tag': 'HTML 标签',
      'html-entity': 'HTML 实体',
      invisible: '不可见字符',
      'pinyin-gloss': '拼音夹注',
      'kangxi-radicals': '康熙部首',
      width: '全半角',
      quotes: '引号',
      spaces: '空格',
      'line-breaks': '断行',
    },
    skipped: (files) => `略过 ${files} 个文件`,
    failed: (files) => `${files} 个读不了`,
    dictionary: (version, entries) => `词典 ${version}，${entries} 条`,
    progress: (done, all) => `已读 ${done}/${all}`,
    detail: (encoding, confidence, script, date, repairs) =>
      `编码 ${encoding}（把握 ${confidence}），${script}，${date}，${repairs}`,
    scripts: { simplified: '简体', traditional: '繁体', mixed: '简繁混用', none: '无汉字' },
    noDate: '日期不详',
    listSeparator: '、',
    sentenceSeparator: '；',
    stop: '。',
  },
  en: {
    nothingToRead: 'nothing to read: give files, folders or globs, or - for standard input',
    unmatched: { 'empty-path': 'no file to read', unreadable: 'no permission to read it' },
    emptyDocument: 'empty file (0 characters)',
    cannotWrite: (file, reason) => `cannot write ${file} (${reason})`,
    badDate: (value) => `--date does not take "${value}": write 2026, 2026-01 or 2026-01-20`,
    badNumber: (option, value) => `${option} does not take "${value}"`,
    broken: (reason) => `failed while it was scanned (${reason})`,
    read: (files, characters) => `read ${files} ${files === '1' ? 'file' : 'files'}, ${characters} characters`,
    encodings: (list) => `encoding ${list}`,
    repairs: (list) => `repaired ${list}`,
    noRepairs: 'nothing to repair',
    repairKinds: {},
    skipped: (files) => `skipped ${files}`,
    failed: (files) => `${files} could not be read`,
    dictionary: (version, entries) => `dictionary ${version}, ${entries} entries`,
    progress: (done, all) => `read ${done}/${all}`,
    detail: (encoding, confidence, script, date, repairs) =>
      `${encoding} (sure ${confidence}), ${script}, ${date}, ${repairs}`,
    scripts: { simplified: 'simplified', traditional: 'traditional', mixed: 'mixed scripts', none: 'no Chinese' },
    noDate: 'no date',
    listSeparator: ', ',
    sentenceSeparator: '; ',
    stop: '.',
  },
};
