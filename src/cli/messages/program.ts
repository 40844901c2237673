import type { Translations } from '../../text/language.js';

interface ProgramTexts {
  readonly description: string;
  readonly usage: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly help: string;
  readonly version: string;
  readonly helpCommand: string;
  /** Each command in a line. */
  readonly commands: Readonly<
    Record<
      'scan' | 'merge' | 'check' | 'explain' | 'dict' | 'init',
      { readonly description: string; readonly usage: string }
    >
  >;
  /** The argument of help. */
  readonly command: string;
  readonly lang: string;
  readonly unknownLanguage: (name: string) => string;
  readonly choices: string;
  readonly fallback: string;
  /** Complaints of commander by the code that it gives them; what it quotes is filled in. */
  readonly complaints: Readonly<Record<string, (quoted: readonly string[]) => string>>;
  readonly similar: (name: string) => string;
  readonly allowed: (choices: string) => string;
  /** @param command undefined where none was understood */
  readonly seeHelp: (command: string | undefined) => string;
  readonly internal: (message: string) => string;
}

export const PROGRAM: Translations<ProgramTexts> = {
  zh: {
    description: '在中文公文里查找、统计、解释数字提法（“三高四新”“五位一体”“两个维护”……）',
    usage: '[选项] [命令]',
    titles: { 'Usage:': '用法：', 'Arguments:': '参数：', 'Options:': '选项：', 'Commands:': '命令：' },
    help: '显示帮助',
    version: '显示版本号',
    helpCommand: '显示命令的帮助',
    commands: {
      scan: {
        description: '查找并统计数字提法，给出出处、所指内容和是否收录于词典',
        usage: '[选项] [路径…]',
      },
      merge: {
        description: '把几次 scan 的 NDJSON 结果合成一份，与一次扫描全部文件相同',
        usage: '[选项] [结果…]',
      },
      check: {
        description: '检查提法：误写、项数不符、搭配不当、旧提法、前后不一',
        usage: '[选项] [路径…]',
      },
      explain: {
        description: '解释一个提法：所指、沿革、搭配、误写、英文、来源；--why 说明某段文字里为何是或不是提法',
        usage: '[选项] [提法]',
      },
      dict: {
        description: '查看、核对、扩充词典',
        usage: '[选项] <命令>',
      },
      init: {
        description: '写一个带说明的配置文件 slogans.config.yaml',
        usage: '[选项]',
      },
    },
    command: '[命令]',
    lang: '提示和表格所用的语言，也可用环境变量 SLOGANS_LANG',
    unknownLanguage: (name) => `环境变量 SLOGANS_LANG 的值“${name}”无效，可选：zh、en (unknown language: zh, en)`,
    choices: '可选：',
    fallback: '默认：',
    complaints: {
      'commander.unknownOption': ([flag]) => `未知选项 ${flag}`,
      'commander.unknownCommand': ([name]) => `未知命令 ${name}`,
      'commander.optionMissingArgument': ([flags]) => `选项 ${flags} 缺少值`,
      'commander.invalidArgument': ([flags, value]) => `选项 ${flags} 的值“${value}”无效`,
      'commander.excessArguments': () => '参数太多',
      'commander.missingArgument': ([name]) => `缺少参数 ${name}`,
      'commander.help': () => '请给出命令',
    },
    similar: (name) => `，是否想用 ${name}？`,
    allowed: (choices) => `，可选：${choices.replaceAll(', ', '、')}`,
    seeHelp: (command) => `运行 slogans ${command ? `${command} ` : ''}--help 查看用法`,
    internal: (message) => `程序内部错误：${message}（设 SLOGANS_DEBUG=1 可看详情）`,
  },
  en: {
    description: 'Finds, counts and explains numbered formulas (数字提法) in Chinese official documents',
    usage: '[options] [command]',
    titles: {},
    help: 'show this help',
    version: 'show the version',
    helpCommand: 'show the help of a command',
    commands: {
      scan: {
        description:
          'finds and counts numbered formulas: where they are, what they stand for, whether the dictionary has them',
        usage: '[options] [paths…]',
      },
      merge: {
        description: 'adds up NDJSON reports of several scans: the report that one scan of all documents would make',
        usage: '[options] [reports…]',
      },
      check: {
        description: 'checks formulas: misquoted, miscounted, mixed up, superseded, inconsistent',
        usage: '[options] [paths…]',
      },
      explain: {
        description:
          'explains a formula: what it stands for, lineage, collocations, wrong forms, English, sources; --why tells why places of a text are formulas or not',
        usage: '[options] [formula]',
      },
      dict: {
        description: 'shows, checks and extends the dictionary',
        usage: '[options] <command>',
      },
      init: {
        description: 'writes a commented configuration file, slogans.config.yaml',
        usage: '[options]',
      },
    },
    command: '[command]',
    lang: 'language of messages and tables; the environment variable SLOGANS_LANG does the same',
    unknownLanguage: (name) => `SLOGANS_LANG does not take "${name}": choose from zh, en`,
    choices: 'one of: ',
    fallback: 'default: ',
    complaints: {
      'commander.unknownOption': ([flag]) => `there is no option ${flag}`,
      'commander.unknownCommand': ([name]) => `there is no command ${name}`,
      'commander.optionMissingArgument': ([flags]) => `option ${flags} needs a value`,
      'commander.invalidArgument': ([flags, value]) => `option ${flags} does not take "${value}"`,
      'commander.excessArguments': () => 'too many arguments',
      'commander.missingArgument': ([name]) => `argument ${name} is missing`,
      'commander.help': () => 'a command is needed',
    },
    similar: (name) => `; did you mean ${name}?`,
    allowed: (choices) => `; choose from ${choices}`,
    seeHelp: (command) => `see slogans ${command ? `${command} ` : ''}--help`,
    internal: (message) => `internal error: ${message} (set SLOGANS_DEBUG=1 for details)`,
  },
};
