import type { Translations } from '../../text/language.js';

type Text = readonly [does: string, example: string];

interface CheckHelpTexts {
  readonly paths: string;
  readonly options: Readonly<
    Record<
      | 'format'
      | 'output'
      | 'minSeverity'
      | 'failOn'
      | 'baseline'
      | 'updateBaseline'
      | 'pruneBaseline'
      | 'changed'
      | 'changedLines'
      | 'fix'
      | 'dryRun'
      | 'place'
      | 'date'
      | 'encoding'
      | 'stdinFilename'
      | 'dict'
      | 'config'
      | 'noConfig'
      | 'printConfig'
      | 'maxBytes'
      | 'color'
      | 'noColor'
      | 'quiet'
      | 'verbose'
      | 'lang',
      Text
    >
  >;
  readonly help: string;
  readonly exitCodes: string;
  readonly init: { readonly force: Text; readonly lang: Text };
}

export const CHECK_HELP: Translations<CheckHelpTexts> = {
  zh: {
    paths: '文件、文件夹、通配符，或 -（标准输入）；不给时读配置里的 include',
    options: {
      format: ['输出格式', '--format sarif --output 结果.sarif 文件夹'],
      output: ['结果写入文件，不写到标准输出', '--output 结果.txt 文件夹'],
      minSeverity: ['列出达到该级别的问题', '--min-severity info 报告.txt'],
      failOn: ['有达到该级别的问题时退出码为 1', '--fail-on warning 报告.txt'],
      baseline: ['基线文件：其中已有的问题不再列出', '--baseline slogans.baseline.json 文件夹'],
      updateBaseline: ['把现有问题全部写入基线', '--baseline slogans.baseline.json --update-baseline 文件夹'],
      pruneBaseline: ['从基线里清除已不再出现的问题', '--baseline slogans.baseline.json --prune-baseline 文件夹'],
      changed: ['只查与该分支分叉以来改动过的文件（git）；默认为主分支', '--changed=origin/main -- 文件夹'],
      changedLines: ['同上，且只列改动过的行', '--changed-lines 文件夹'],
      fix: ['改正有把握的问题；编码、换行和其他字节不变', '--fix 报告.txt'],
      dryRun: ['与 --fix 同用：只显示将作的改动', '--fix --dry-run 报告.txt'],
      place: ['文件所属地方的全名；同时启用 foreign-place 规则', '--place 湖南省衡阳市 报告.txt'],
      date: ['以此为文件日期，用来判断是否为旧提法', '--date 2026-01-20 报告.txt'],
      encoding: ['文件编码；默认按字节自动判断', '--encoding gbk 旧稿.txt'],
      stdinFilename: ['标准输入在报告里的名称', '--stdin-filename 讲话.html - < 讲话.html'],
      dict: ['自备词典，并入内置词典，可给多次', '--dict 本市提法.yaml 报告.txt'],
      config: ['配置文件；默认从当前文件夹向上找 slogans.config.yaml', '--config 配置/slogans.yaml 报告.txt'],
      noConfig: ['不读配置文件', '--no-config 报告.txt'],
      printConfig: ['显示所用的配置，不检查', '--print-config'],
      maxBytes: ['单个文件的大小上限，字节数，可带 K、M、G', '--max-bytes 1.5G 全集.txt'],
      color: ['始终使用颜色', '--color 报告.txt | less -R'],
      noColor: ['不使用颜色，也可设环境变量 NO_COLOR', '--no-color 报告.txt'],
      quiet: ['不说明读了什么，只报错误和警告', '--quiet --format json 报告.txt'],
      verbose: ['逐个文件说明编码、日期和修复', '--verbose 文件夹'],
      lang: ['提示和结果所用的语言', '--lang en 报告.txt'],
    },
    help: '显示帮助',
    exitCodes: '退出码：0 没有达到 --fail-on 的问题；1 有；2 用法、配置、词典有误或有文件无法读取；130 被中断',
    init: {
      force: ['覆盖已有的配置文件', '--force'],
      lang: ['配置文件里注释的语言', '--lang en'],
    },
  },
  en: {
    paths: 'files, folders, globs, or - (standard input); without any, what the configuration includes',
    options: {
      format: ['format of the result', '--format sarif --output result.sarif folder'],
      output: ['write the result to a file instead of standard output', '--output result.txt folder'],
      minSeverity: ['list findings at or above this severity', '--min-severity info report.txt'],
      failOn: ['exit 1 when there are findings at or above this severity', '--fail-on warning report.txt'],
      baseline: ['findings in this file are silent', '--baseline slogans.baseline.json folder'],
      updateBaseline: [
        'write all present findings to the baseline',
        '--baseline slogans.baseline.json --update-baseline folder',
      ],
      pruneBaseline: [
        'take out of the baseline what is gone',
        '--baseline slogans.baseline.json --prune-baseline folder',
      ],
      changed: [
        'only files changed since the merge base with a branch (git); default: the main branch',
        '--changed=origin/main -- folder',
      ],
      changedLines: ['the same, and only findings on changed lines', '--changed-lines folder'],
      fix: ['mend what is certain; encoding, line ends and all other bytes stay', '--fix report.txt'],
      dryRun: ['with --fix: show what would be changed', '--fix --dry-run report.txt'],
      place: [
        'full name of the place of the documents; switches on the rule foreign-place',
        '--place 湖南省衡阳市 report.txt',
      ],
      date: ['date of the documents; decides which wordings are superseded', '--date 2026-01-20 report.txt'],
      encoding: ['encoding of the files; by default it is detected from the bytes', '--encoding gbk old.txt'],
      stdinFilename: ['name of standard input in the report', '--stdin-filename speech.html - < speech.html'],
      dict: [
        'a dictionary of your own, merged over the built-in one; may be given several times',
        '--dict ours.yaml report.txt',
      ],
      config: [
        'configuration file; by default slogans.config.yaml is looked for from the current folder upward',
        '--config settings/slogans.yaml report.txt',
      ],
      noConfig: ['read no configuration file', '--no-config report.txt'],
      printConfig: ['show the configuration that is used, and check nothing', '--print-config'],
      maxBytes: ['largest size of a file, in bytes or with K, M, G', '--max-bytes 1.5G collected.txt'],
      color: ['always use colour', '--color report.txt | less -R'],
      noColor: ['never use colour; the environment variable NO_COLOR does the same', '--no-color report.txt'],
      quiet: ['do not say what was read; show errors and warnings only', '--quiet --format json report.txt'],
      verbose: ['say how each file was read', '--verbose folder'],
      lang: ['language of messages and results', '--lang en report.txt'],
    },
    help: 'show this help',
    exitCodes:
      'Exit codes: 0 no finding at or above --fail-on; 1 some; 2 wrong usage, configuration or dictionary, or unreadable file; 130 interrupted',
    init: {
      force: ['overwrite a configuration that is there', '--force'],
      lang: ['language of the comments in it', '--lang en'],
    },
  },
};
