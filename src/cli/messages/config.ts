import type { Translations } from '../../text/language.js';

/** What is said of configuration files and of users' own dictionaries. */
interface ConfigTexts {
  readonly missing: (file: string) => string;
  readonly unreadable: (file: string, message: string) => string;
  readonly notUtf8: (file: string) => string;
  readonly syntax: (message: string) => string;
  readonly noObject: string;
  readonly unknownKey: (key: string, similar: string | undefined) => string;
  readonly noList: (key: string) => string;
  readonly noText: (key: string) => string;
  readonly noDate: (value: string) => string;
  readonly noRules: string;
  readonly unknownRule: (name: string, similar: string | undefined) => string;
  readonly noSetting: (rule: string, choices: string) => string;
  readonly unknownOption: (rule: string, option: string, known: string) => string;
  readonly noCount: (option: string) => string;
  readonly needsSeverity: (rule: string) => string;
  readonly noPlace: string;
  readonly unknownEntry: (id: string, similar: string | undefined) => string;
  readonly noIgnores: string;
  readonly noReason: string;
  /** Why a file cannot be read, by the code of the system. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly noDictionary: (file: string, reason: string) => string;
  readonly unknownId: (id: string, similar: string | undefined) => string;
  readonly moreProblems: (count: number) => string;
}

export const CONFIG: Translations<ConfigTexts> = {
  zh: {
    missing: (file) => `找不到配置文件 ${file}`,
    unreadable: (file, message) => `配置文件 ${file} 无法读取：${message}`,
    notUtf8: (file) => `配置文件 ${file} 不是 UTF-8 编码`,
    syntax: (message) => `语法有误：${message}`,
    noObject: '配置应为键和值',
    unknownKey: (key, similar) => `没有配置项 ${key}${similar ? `，是否想写 ${similar}？` : ''}`,
    noList: (key) => `${key} 应为字符串列表`,
    noText: (key) => `${key} 应为字符串`,
    noDate: (value) => `“${value}”不是日期，应为 2026、2026-01 或 2026-01-20`,
    noRules: 'rules 应为规则名和级别，如 unknown: off',
    unknownRule: (name, similar) => `没有规则 ${name}${similar ? `，是否想写 ${similar}？` : ''}`,
    noSetting: (rule, choices) => `规则 ${rule} 的级别无效，可选：${choices}`,
    unknownOption: (rule, option, known) => `规则 ${rule} 没有选项 ${option}，可用：${known}`,
    noCount: (option) => `${option} 应为 1 至 1200 的整数`,
    needsSeverity: (rule) => `规则 ${rule} 默认不运行，须写明 severity`,
    noPlace: '规则 foreign-place 要知道文件属于何地：请写 place，或给出 --place',
    unknownEntry: (id, similar) => `ignore 里的条目 ${id} 不存在${similar ? `，是否想写 ${similar}？` : ''}`,
    noIgnores: 'ignore 应为列表，每项含 rule、entry、path 之一和 reason',
    noReason: 'ignore 的每一项都要有 reason',
    reasons: { ENOENT: '文件不存在', EISDIR: '是文件夹', EACCES: '没有读取权限', EPERM: '没有读取权限' },
    noDictionary: (file, reason) => `词典文件 ${file} 无法读取：${reason}`,
    unknownId: (id, similar) => `要停用的条目 ${id} 不存在${similar ? `，是否想写 ${similar}？` : ''}`,
    moreProblems: (count) => `……另有 ${count} 个问题`,
  },
  en: {
    missing: (file) => `there is no configuration file ${file}`,
    unreadable: (file, message) => `cannot read the configuration file ${file}: ${message}`,
    notUtf8: (file) => `the configuration file ${file} is not in UTF-8`,
    syntax: (message) => `this cannot be parsed: ${message}`,
    noObject: 'a configuration consists of keys and values',
    unknownKey: (key, similar) => `there is no setting ${key}${similar ? `; did you mean ${similar}?` : ''}`,
    noList: (key) => `${key} must be a list of strings`,
    noText: (key) => `${key} must be a string`,
    noDate: (value) => `"${value}" is no date: write 2026, 2026-01 or 2026-01-20`,
    noRules: 'rules must give names of rules and their severity, as in unknown: off',
    unknownRule: (name, similar) => `there is no rule ${name}${similar ? `; did you mean ${similar}?` : ''}`,
    noSetting: (rule, choices) => `rule ${rule} does not take that: choose from ${choices}`,
    unknownOption: (rule, option, known) => `rule ${rule} has no option ${option}: choose from ${known}`,
    noCount: (option) => `${option} must be a whole number from 1 to 1200`,
    needsSeverity: (rule) => `rule ${rule} is off by default: give its severity`,
    noPlace: 'rule foreign-place must know where the documents belong: write place, or give --place',
    unknownEntry: (id, similar) =>
      `the entry ${id} in ignore does not exist${similar ? `; did you mean ${similar}?` : ''}`,
    noIgnores: 'ignore must be a list; each item has rule, entry or path, and a reason',
    noReason: 'every item of ignore needs a reason',
    reasons: { ENOENT: 'no such file', EISDIR: 'it is a folder', EACCES: 'no permission', EPERM: 'no permission' },
    noDictionary: (file, reason) => `cannot read the dictionary ${file}: ${reason}`,
    unknownId: (id, similar) =>
      `the entry to be switched off, ${id}, does not exist${similar ? `; did you mean ${similar}?` : ''}`,
    moreProblems: (count) => `… and ${count} more`,
  },
};
