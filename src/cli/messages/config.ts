import type { Translations } from '../../text/language.js';

/** What is said of configuration files and of users' own dictionaries. */
interface ConfigTexts {
  readonly missing: (file: string) => string;
  readonly unreadable: (file: string, message: string) => string;
  readonly noObject: string;
  readonly unknownKey: (key: string, similar: string | undefined) => string;
  readonly noList: (key: string) => string;
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
    noObject: '配置应为键和值',
    unknownKey: (key, similar) => `没有配置项 ${key}${similar ? `，是否想写 ${similar}？` : ''}`,
    noList: (key) => `${key} 应为字符串列表`,
    reasons: { ENOENT: '文件不存在', EISDIR: '是文件夹', EACCES: '没有读取权限', EPERM: '没有读取权限' },
    noDictionary: (file, reason) => `词典文件 ${file} 无法读取：${reason}`,
    unknownId: (id, similar) => `要停用的条目 ${id} 不存在${similar ? `，是否想写 ${similar}？` : ''}`,
    moreProblems: (count) => `……另有 ${count} 个问题`,
  },
  en: {
    missing: (file) => `there is no configuration file ${file}`,
    unreadable: (file, message) => `cannot read the configuration file ${file}: ${message}`,
    noObject: 'a configuration consists of keys and values',
    unknownKey: (key, similar) => `there is no setting ${key}${similar ? `; did you mean ${similar}?` : ''}`,
    noList: (key) => `${key} must be a list of strings`,
    reasons: { ENOENT: 'no such file', EISDIR: 'it is a folder', EACCES: 'no permission', EPERM: 'no permission' },
    noDictionary: (file, reason) => `cannot read the dictionary ${file}: ${reason}`,
    unknownId: (id, similar) =>
      `the entry to be switched off, ${id}, does not exist${similar ? `; did you mean ${similar}?` : ''}`,
    moreProblems: (count) => `… and ${count} more`,
  },
};
