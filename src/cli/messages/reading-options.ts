import type { Translations } from '../../text/language.js';

/** What an option does, and an example: what follows the command. */
export type OptionText = readonly [does: string, example: string];

/** Options of every command that reads documents, in the same words. */
export type ReadingOptions = Readonly<
  Record<'encoding' | 'dict' | 'config' | 'noConfig' | 'maxBytes' | 'color' | 'noColor' | 'quiet', OptionText>
>;

export const READING_OPTIONS: Translations<ReadingOptions> = {
  zh: {
    encoding: ['文件编码；默认按字节自动判断', '--encoding gbk 旧稿.txt'],
    dict: ['自备词典，并入内置词典，可给多次', '--dict 本市提法.yaml 报告.txt'],
    config: ['配置文件；默认从当前文件夹向上找 slogans.config.yaml', '--config 配置/slogans.yaml 报告.txt'],
    noConfig: ['不读配置文件', '--no-config 报告.txt'],
    maxBytes: ['单个文件的大小上限，字节数，可带 K、M、G', '--max-bytes 1.5G 全集.txt'],
    color: ['始终使用颜色', '--color 报告.txt | less -R'],
    noColor: ['不使用颜色，也可设环境变量 NO_COLOR', '--no-color 报告.txt'],
    quiet: ['不说明读了什么，只报错误和警告', '--quiet --format json 报告.txt'],
  },
  en: {
    encoding: ['encoding of the files; by default it is detected from the bytes', '--encoding gbk old.txt'],
    dict: [
      'a dictionary of your own, merged over the built-in one; may be given several times',
      '--dict ours.yaml report.txt',
    ],
    config: [
      'configuration file; by default slogans.config.yaml is looked for from the current folder upward',
      '--config settings/slogans.yaml report.txt',
    ],
    noConfig: ['read no configuration file', '--no-config report.txt'],
    maxBytes: ['largest size of a file, in bytes or with K, M, G', '--max-bytes 1.5G collected.txt'],
    color: ['always use colour', '--color report.txt | less -R'],
    noColor: ['never use colour; the environment variable NO_COLOR does the same', '--no-color report.txt'],
    quiet: ['do not say what was read; show errors and warnings only', '--quiet --format json report.txt'],
  },
};
