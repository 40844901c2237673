import type { Translations } from '../../text/language.js';
import { type OptionText, READING_OPTIONS, type ReadingOptions } from './reading-options.js';

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
      | 'stdinFilename'
      | 'printConfig'
      | 'verbose'
      | 'lang',
      OptionText
    >
  > &
    ReadingOptions;
  readonly help: string;
  readonly exitCodes: string;
  readonly init: { readonly force: OptionText; readonly lang: OptionText };
}

export const CHECK_HELP: Translations<CheckHelpTexts> = {
  zh: {
    paths: '文件、文件夹、通配符，或 -（标准输入）；不给时读配置里的 include',
    options: {
      ...READING_OPTIONS.zh,
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
      stdinFilename: ['标准输入在报告里的名称', '--stdin-filename 讲话.html - < 讲话.html'],
      printConfig: ['显示所用的配置，不检查', '--print-config'],
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
      ...READING_OPTIONS.en,
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
      stdinFilename: ['name of standard input in the report', '--stdin-filename speech.html - < speech.html'],
      printConfig: ['show the configuration that is used, and check nothing', '--print-config'],
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
