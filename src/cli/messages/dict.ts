import type { Translations } from '../../text/language.js';

/** What `explain` and `dict` say. Numbers come formatted. */
interface DictTexts {
  readonly noFormula: string;
  readonly noEntry: (name: string, similar: string | undefined) => string;
  readonly sound: (entries: string) => string;
  readonly problems: (errors: string, warnings: string) => string;
  readonly warning: string;
  readonly formatted: (path: string) => string;
  readonly unformatted: (path: string) => string;
  readonly alreadyFormatted: (files: string) => string;
  readonly notYaml: (path: string, message: string) => string;
  readonly noFiles: (path: string) => string;
  readonly added: (id: string, file: string) => string;
  readonly notAdded: string;
  readonly badNumber: (option: string, value: string) => string;
  readonly noFormat: (file: string) => string;
  readonly notRead: (file: string, format: string, message: string) => string;
  readonly badShape: (value: string, choices: string) => string;
}

const several = (count: string, noun: string): string => `${count} ${count === '1' ? noun : `${noun}s`}`;

export const DICT: Translations<DictTexts> = {
  zh: {
    noFormula: '请给出提法，或用 --why 给出一段文字',
    noEntry: (name, similar) => `词典里没有 ${name}${similar ? `，是否想找 ${similar}？` : ''}`,
    sound: (entries) => `${entries} 条，没有问题`,
    problems: (errors, warnings) => `${errors} 个错误，${warnings} 个警告`,
    warning: '警告',
    formatted: (path) => `已改写 ${path}`,
    unformatted: (path) => `${path} 不是统一格式`,
    alreadyFormatted: (files) => `${files} 个文件已是统一格式`,
    notYaml: (path, message) => `${path} 无法读取：${message}`,
    noFiles: (path) => `${path} 里没有 .yaml 文件`,
    added: (id, file) => `已把 ${id} 写入 ${file}`,
    notAdded: '有错误，没有写入：',
    badNumber: (option, value) => `${option} 的值“${value}”无效，应为正整数`,
    noFormat: (file) => `看不出 ${file} 是什么格式，请用 --from 指明`,
    notRead: (file, format, message) => `${file} 不能按 ${format} 读取：${message}`,
    badShape: (value, choices) => `--shape 的值“${value}”无效，可选：${choices}`,
  },
  en: {
    noFormula: 'give a formula, or a text with --why',
    noEntry: (name, similar) => `the dictionary has no ${name}${similar ? `; did you mean ${similar}?` : ''}`,
    sound: (entries) => `${entries} ${entries === '1' ? 'entry' : 'entries'}, nothing wrong`,
    problems: (errors, warnings) => `${several(errors, 'error')}, ${several(warnings, 'warning')}`,
    warning: 'warning',
    formatted: (path) => `rewrote ${path}`,
    unformatted: (path) => `${path} is not in the one form`,
    alreadyFormatted: (files) => `${several(files, 'file')} in the one form already`,
    notYaml: (path, message) => `cannot read ${path}: ${message}`,
    noFiles: (path) => `there is no .yaml file in ${path}`,
    added: (id, file) => `added ${id} to ${file}`,
    notAdded: 'nothing was written:',
    badNumber: (option, value) => `${option} does not take "${value}": write a whole number above 0`,
    noFormat: (file) => `cannot tell the format of ${file}: give --from`,
    notRead: (file, format, message) => `cannot read ${file} as ${format}: ${message}`,
    badShape: (value, choices) => `--shape does not take "${value}": choose from ${choices}`,
  },
};
