import type { Translations } from '../../text/language.js';

/** What is said on standard error around a run. Numbers come formatted. */
export interface RunTexts {
  readonly nothingToRead: string;
  readonly unmatched: Readonly<Record<'empty-path' | 'no-match' | 'unreadable', string>>;
  readonly emptyDocument: string;
  /** @param file undefined for standard output */
  readonly cannotWrite: (file: string | undefined, reason: string) => string;
  /** Why a file cannot be written, by the code of the system. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly outputIsInput: (file: string) => string;
  readonly emptyPath: string;
  readonly notWritten: (file: string) => string;
  readonly scriptOfTable: string;
  /** @param percent of the characters */
  readonly garbled: (encoding: string, percent: number) => string;
  readonly broken: (reason: string) => string;
  readonly outOfMemory: string;
  readonly threadEnded: string;
  readonly noCache: (folder: string, reason: string) => string;
  readonly notCache: (folder: string) => string;
  readonly read: (files: string, characters: string) => string;
  readonly encodings: (list: string) => string;
  readonly encodingNames: Readonly<Record<string, string>>;
  readonly filesIn: (encoding: string, files: string) => string;
  readonly repairs: (list: string) => string;
  readonly places: (kind: string, count: string) => string;
  readonly undecodable: (count: string) => string;
  readonly noRepairs: string;
  readonly repairKinds: Readonly<Record<string, string>>;
  readonly skipped: (files: string) => string;
  readonly left: (path: string, reason: 'ignored' | 'ending') => string;
  readonly failed: (files: string) => string;
  readonly dictionary: (version: string, entries: string) => string;
  readonly progress: (done: number, all: number) => string;
  /** What is added when there is something to tell it from. Sizes and times come formatted. */
  readonly pace: (size: string, rate: string, left: string) => string;
  readonly minutes: (minutes: number, seconds: number) => string;
  readonly seconds: (seconds: number) => string;
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
    unmatched: { 'empty-path': '没有可读的文件', 'no-match': '没有匹配的文件', unreadable: '没有读取权限' },
    emptyDocument: '空文件（0 个字符）',
    cannotWrite: (file, reason) => `无法写入${file === undefined ? '标准输出' : ` ${file}`}（${reason}）`,
    reasons: {
      ENOENT: '文件夹不存在',
      ENOTDIR: '路径中有一段不是文件夹',
      EISDIR: '是文件夹',
      EEXIST: '已有同名文件',
      EACCES: '没有写入权限',
      EPERM: '没有写入权限',
      EROFS: '文件系统只读',
      ENOSPC: '磁盘空间不足',
      EDQUOT: '超出磁盘配额',
      ENAMETOOLONG: '文件名太长',
    },
    outputIsInput: (file) => `输出文件 ${file} 也在要读的文件之中，写入会毁掉原文，请换一个文件名`,
    emptyPath: '路径是空的',
    notWritten: (file) => `没有读到任何文件，未写入 ${file}`,
    scriptOfTable: '--script 只影响表格，JSON 里的名称一律用简体',
    garbled: (encoding, percent) => `按 ${encoding} 解码，约 ${percent}% 的字符是乱码，编码不对或文件已损坏`,
    broken: (reason) => `处理时出错（${reason}）`,
    outOfMemory: '内存不足',
    threadEnded: '线程意外结束',
    noCache: (folder, reason) => `缓存文件夹 ${folder} 不能用（${reason}）`,
    notCache: (folder) => `${folder} 不是缓存文件夹，里面有别的文件；要用默认的缓存文件夹，请把 --cache 放在最后`,
    read: (files, characters) => `读取 ${files} 个文件，${characters} 个字符`,
    encodings: (list) => `编码 ${list}`,
    encodingNames: { gb18030: 'gb18030（GBK）' },
    filesIn: (encoding, files) => `${encoding}${encoding.endsWith('）') ? '' : ' '}${files} 个文件`,
    repairs: (list) => `修复 ${list}（读时修复，不改文件）`,
    places: (kind, count) => `${kind} ${count} 处`,
    undecodable: (count) => `有 ${count} 处无法解码（显示为 �）`,
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
    left: (path, reason) =>
      `略过 ${path}：${reason === 'ignored' ? '被忽略规则排除' : '扩展名不是 .txt .md .markdown .html .htm'}`,
    failed: (files) => `${files} 个文件无法读取`,
    dictionary: (version, entries) => `词典 ${version}，${entries} 条`,
    progress: (done, all) => `已读 ${done}/${all} 个文件`,
    pace: (size, rate, left) => `，${size} MB，每秒 ${rate} MB，还需约 ${left}`,
    minutes: (minutes, seconds) => `${minutes} 分 ${seconds} 秒`,
    seconds: (seconds) => `${seconds} 秒`,
    detail: (encoding, confidence, script, date, repairs) =>
      `编码 ${encoding}（可信度 ${confidence}），${script}，${date}，${repairs}`,
    scripts: { simplified: '简体', traditional: '繁体', mixed: '简繁混用', none: '无汉字' },
    noDate: '日期不详',
    listSeparator: '、',
    sentenceSeparator: '；',
    stop: '。',
  },
  en: {
    nothingToRead: 'nothing to read: give files, folders or globs, or - for standard input',
    unmatched: {
      'empty-path': 'no file to read',
      'no-match': 'no file matches',
      unreadable: 'no permission to read it',
    },
    emptyDocument: 'empty file (0 characters)',
    cannotWrite: (file, reason) => `cannot write ${file ?? 'standard output'} (${reason})`,
    reasons: {
      ENOENT: 'no such folder',
      ENOTDIR: 'a part of the path is no folder',
      EISDIR: 'it is a folder',
      EEXIST: 'there is a file of this name',
      EACCES: 'no permission to write',
      EPERM: 'no permission to write',
      EROFS: 'the file system is read-only',
      ENOSPC: 'no space left on the disk',
      EDQUOT: 'disk quota exceeded',
      ENAMETOOLONG: 'the name is too long',
    },
    outputIsInput: (file) => `the output file ${file} is also an input and would be destroyed; choose another name`,
    emptyPath: 'a path is empty',
    notWritten: (file) => `no file could be read, so ${file} was not written`,
    scriptOfTable: '--script changes the table only; names in JSON are always in simplified script',
    garbled: (encoding, percent) =>
      `read as ${encoding}, about ${percent}% of the characters are garbage: wrong encoding, or a damaged file`,
    broken: (reason) => `an error occurred while scanning (${reason})`,
    outOfMemory: 'out of memory',
    threadEnded: 'a thread ended unexpectedly',
    noCache: (folder, reason) => `the cache folder ${folder} cannot be used (${reason})`,
    notCache: (folder) =>
      `${folder} is no cache folder: it holds other files; for the default cache folder put --cache last`,
    read: (files, characters) => `read ${files} ${files === '1' ? 'file' : 'files'}, ${characters} characters`,
    encodings: (list) => `encoding ${list}`,
    encodingNames: { gb18030: 'gb18030 (GBK)' },
    filesIn: (encoding, files) => `${encoding} in ${files} ${files === '1' ? 'file' : 'files'}`,
    repairs: (list) => `repaired ${list} (in memory; files are not changed)`,
    places: (kind, count) => `${kind} ${count}`,
    undecodable: (count) => `${count} ${count === '1' ? 'place' : 'places'} could not be decoded (shown as �)`,
    noRepairs: 'nothing to repair',
    repairKinds: {
      'utf8-as-gbk': 'UTF-8 read as GBK',
      'gbk-shift': 'GBK off by one byte',
      'html-tag': 'HTML tags',
      'html-entity': 'HTML entities',
      invisible: 'invisible characters',
      'pinyin-gloss': 'pinyin glosses',
      'kangxi-radicals': 'Kangxi radicals',
      width: 'character width',
      quotes: 'quotation marks',
      spaces: 'spaces',
      'line-breaks': 'line breaks',
    },
    skipped: (files) => `skipped ${files} ${files === '1' ? 'file' : 'files'}`,
    left: (path, reason) =>
      `skipped ${path}: ${reason === 'ignored' ? 'excluded by an ignore file' : 'not .txt .md .markdown .html .htm'}`,
    failed: (files) => `${files} ${files === '1' ? 'file' : 'files'} could not be read`,
    dictionary: (version, entries) => `dictionary ${version}, ${entries} entries`,
    progress: (done, all) => `${done} of ${all} files read`,
    pace: (size, rate, left) => `, ${size} MB, ${rate} MB/s, about ${left} left`,
    minutes: (minutes, seconds) => `${minutes} min ${seconds} s`,
    seconds: (seconds) => `${seconds} s`,
    detail: (encoding, confidence, script, date, repairs) =>
      `encoding ${encoding} (confidence ${confidence}), ${script}, ${date}, ${repairs}`,
    scripts: { simplified: 'simplified', traditional: 'traditional', mixed: 'mixed scripts', none: 'no Chinese' },
    noDate: 'no date',
    listSeparator: ', ',
    sentenceSeparator: '; ',
    stop: '.',
  },
};
