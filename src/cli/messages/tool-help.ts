import type { Translations } from '../../text/language.js';

type Text = readonly [does: string, example: string];

/** A command with its argument and the options that only it has. */
interface CommandHelp {
  readonly description: string;
  readonly usage: string;
  readonly argument?: string;
  readonly options: Readonly<Record<string, Text>>;
}

export const DICT_COMMANDS = [
  'list',
  'search',
  'show',
  'stats',
  'validate',
  'format',
  'add',
  'candidates',
  'import',
  'export',
] as const;
export type DictCommand = (typeof DICT_COMMANDS)[number];

interface ToolHelpTexts {
  readonly example: string;
  readonly help: string;
  readonly shared: Readonly<
    Record<'format' | 'output' | 'dict' | 'config' | 'noConfig' | 'color' | 'noColor' | 'lang', string>
  >;
  readonly explain: Omit<CommandHelp, 'description' | 'usage'>;
  readonly commands: Readonly<Record<DictCommand, CommandHelp>>;
}

export const TOOL_HELP: Translations<ToolHelpTexts> = {
  zh: {
    example: '例：',
    help: '显示帮助',
    shared: {
      format: '输出格式',
      output: '结果写入文件，不写到标准输出',
      dict: '自备词典，并入内置词典，可给多次',
      config: '配置文件；默认从当前文件夹向上找 slogans.config.yaml',
      noConfig: '不读配置文件',
      color: '始终使用颜色',
      noColor: '不使用颜色，也可设环境变量 NO_COLOR',
      lang: '提示和结果所用的语言',
    },
    explain: {
      argument: '提法，简体、繁体、带引号都可以',
      options: { why: ['说明这段文字里哪些地方算提法、哪些不算，依据是什么', "--why '落实“三新”要求' 三新"] },
    },
    commands: {
      list: {
        description: '列出条目，可按层级、地方、状态等筛选',
        usage: '[选项]',
        options: {
          level: ['层级：central sector province city county district', '--level province'],
          place: ['地方，写全名或开头几个字', '--place 湖南'],
          status: ['状态：current superseded historical', '--status superseded'],
          verified: ['核实程度：official twice once no', '--verified no'],
          kind: ['formula 数字提法，phrase 固定语', '--kind phrase'],
          shape: ['类型，如 set-name、paired', '--shape distributive'],
        },
      },
      search: {
        description: '在名称、拼音、所指、地方、英文里查找；几个词须同时出现',
        usage: '[选项] <词…>',
        argument: '要找的词',
        options: {},
      },
      show: {
        description: '按 YAML 原样显示条目',
        usage: '[选项] <id或名称>',
        argument: '条目的 id 或名称',
        options: {},
      },
      stats: { description: '统计词典：层级、地方、年代、状态、核实、所含内容', usage: '[选项]', options: {} },
      validate: {
        description: '检查词典：格式、重复、链接、日期、项数、字形，每个写法都要能被识别',
        usage: '[选项] [文件或文件夹…]',
        argument: '词典文件；或含 entry.schema.json 的词典文件夹；默认为当前文件夹下的 dictionaries，否则为内置词典',
        options: {},
      },
      format: {
        description: '把词典文件改写成统一格式：排序、字段次序、引号；注释保留',
        usage: '[选项] <文件…>',
        argument: '词典文件或文件夹',
        options: { check: ['不改写，只看是否已是统一格式；不是则退出码为 1', '--check 本市提法.yaml'] },
      },
      add: {
        description: '向词典文件添加一个条目，先检查，后写入，保留注释',
        usage: '[选项] <名称>',
        argument: '提法的名称',
        options: {
          file: ['写入的词典文件，没有则新建', '--file 本市提法.yaml 七彩云谷'],
          id: ['条目 id，默认用拼音', '--file 本市提法.yaml --id qi-cai-yun-gu 七彩云谷'],
          kind: ['formula 或 phrase', '--file 本市提法.yaml --kind phrase 以人民为中心'],
          shape: ['类型，默认按字形判断', '--file 本市提法.yaml --shape paired 三高四新'],
          items: ['所指各项，用顿号隔开', '--file 本市提法.yaml --items 学位、床位、车位 三位'],
          heads: ['常接的名词，用顿号隔开', '--file 本市提法.yaml --heads 战略、定位 三高四新'],
          variants: ['异文，用顿号隔开', '--file 本市提法.yaml --variants 一区多园区 一区多园'],
          bare: ['不加引号时能否认作提法：yes head no', '--file 本市提法.yaml --bare no 三新'],
          level: ['层级', '--file 本市提法.yaml --level city 三位'],
          place: ['地方全名', '--file 本市提法.yaml --place 湖南省衡阳市 三位'],
          since: ['最早见于', '--file 本市提法.yaml --since 2021-09 三位'],
          coinedBy: ['提出者', '--file 本市提法.yaml --coined-by 某市委 三位'],
          status: ['状态', '--file 本市提法.yaml --status historical 三位'],
          english: ['英文（直译）', "--file 本市提法.yaml --english 'three places' 三位"],
          source: [
            '来源：标题|发布者|日期|网址，可给多次',
            "--file 本市提法.yaml --source '政府工作报告|某市政府|2026-01-20' 三位",
          ],
          verified: ['核实程度', '--file 本市提法.yaml --verified once 三位'],
          note: ['说明', '--file 本市提法.yaml --note 园区工作 三位'],
          dryRun: ['只显示要写的内容，不写入', '--file 本市提法.yaml --dry-run 三位'],
        },
      },
      candidates: {
        description: '在许多文件里找词典未收录的提法，按文件数和次数排列，附所指、后接名词和上下文',
        usage: '[选项] <路径…>',
        argument: '文件、文件夹或通配符',
        options: {
          minDocuments: ['至少出现在几个文件里', '--min-documents 3 文件夹'],
          limit: ['最多列出几个', '--limit 50 文件夹'],
        },
      },
      import: {
        description: '把 CSV、TSV、TBX、SKOS 或 jieba 词表变成词典 YAML',
        usage: '[选项] <文件>',
        argument: '要读入的文件',
        options: { from: ['文件的格式；默认看扩展名', '--from tbx 词表.xml'] },
      },
      export: {
        description: '把词典写成 CSV、TSV、TBX-Basic、SKOS（JSON-LD）或 jieba 用户词典',
        usage: '[选项]',
        options: {
          to: ['写成哪种格式', '--to tbx --output 词典.tbx'],
          level: ['只写这个层级的条目', '--to csv --level central'],
          place: ['只写这个地方的条目', '--to csv --place 湖南'],
          kind: ['只写 formula 或 phrase', '--to csv --kind formula'],
        },
      },
    },
  },
  en: {
    example: 'e.g. ',
    help: 'show this help',
    shared: {
      format: 'format of the result',
      output: 'write the result to a file instead of standard output',
      dict: 'a dictionary of your own, merged over the built-in one; may be given several times',
      config: 'configuration file; by default slogans.config.yaml is looked for from the current folder upward',
      noConfig: 'read no configuration file',
      color: 'always use colour',
      noColor: 'never use colour; the environment variable NO_COLOR does the same',
      lang: 'language of messages and results',
    },
    explain: {
      argument: 'the formula, in either script, with or without quotation marks',
      options: {
        why: ['say which places of this text are formulas and which are not, and why', "--why '落实“三新”要求' 三新"],
      },
    },
    commands: {
      list: {
        description: 'lists entries, by level, place, status and so on',
        usage: '[options]',
        options: {
          level: ['level: central sector province city county district', '--level province'],
          place: ['place: its full name or how it begins', '--place 湖南'],
          status: ['status: current superseded historical', '--status superseded'],
          verified: ['how far checked: official twice once no', '--verified no'],
          kind: ['formula or phrase', '--kind phrase'],
          shape: ['shape, as set-name or paired', '--shape distributive'],
        },
      },
      search: {
        description: 'searches names, pinyin, items, places and English; all words must be there',
        usage: '[options] <words…>',
        argument: 'words to look for',
        options: {},
      },
      show: {
        description: 'shows an entry as its YAML',
        usage: '[options] <id or name>',
        argument: 'id or name',
        options: {},
      },
      stats: {
        description: 'counts entries by level, place, period, status, verification and what they hold',
        usage: '[options]',
        options: {},
      },
      validate: {
        description:
          'checks dictionaries: form, duplicates, links, dates, numbers of items, script; every form must be found by the scanner',
        usage: '[options] [paths…]',
        argument:
          'dictionary files, or a folder with entry.schema.json; default: the folder dictionaries here, else the built-in dictionary',
        options: {},
      },
      format: {
        description: 'rewrites dictionary files in the one form: order, fields, quotation marks; comments stay',
        usage: '[options] <paths…>',
        argument: 'dictionary files or folders',
        options: { check: ['change nothing; exit 1 where a file is not in that form', '--check ours.yaml'] },
      },
      add: {
        description: 'adds an entry to a dictionary file: checked before it is written, comments stay',
        usage: '[options] <name>',
        argument: 'name of the formula',
        options: {
          file: ['the dictionary file; made if it is not there', '--file ours.yaml 七彩云谷'],
          id: ['id; default: pinyin', '--file ours.yaml --id qi-cai-yun-gu 七彩云谷'],
          kind: ['formula or phrase', '--file ours.yaml --kind phrase 以人民为中心'],
          shape: ['shape; default: told from the name', '--file ours.yaml --shape paired 三高四新'],
          items: ['what it stands for, with 、 between', '--file ours.yaml --items 学位、床位、车位 三位'],
          heads: ['nouns that usually follow, with 、 between', '--file ours.yaml --heads 战略、定位 三高四新'],
          variants: ['other wordings, with 、 between', '--file ours.yaml --variants 一区多园区 一区多园'],
          bare: ['is it a formula without quotation marks? yes head no', '--file ours.yaml --bare no 三新'],
          level: ['level', '--file ours.yaml --level city 三位'],
          place: ['full name of the place', '--file ours.yaml --place 湖南省衡阳市 三位'],
          since: ['first known use', '--file ours.yaml --since 2021-09 三位'],
          coinedBy: ['who coined it', '--file ours.yaml --coined-by 某市委 三位'],
          status: ['status', '--file ours.yaml --status historical 三位'],
          english: ['English (literal)', "--file ours.yaml --english 'three places' 三位"],
          source: [
            'source: title|publisher|date|address; may be given several times',
            "--file ours.yaml --source '政府工作报告|某市政府|2026-01-20' 三位",
          ],
          verified: ['how far checked', '--file ours.yaml --verified once 三位'],
          note: ['note', '--file ours.yaml --note parks 三位'],
          dryRun: ['show what would be written and write nothing', '--file ours.yaml --dry-run 三位'],
        },
      },
      candidates: {
        description:
          'finds formulas that the dictionary does not know in many files, with items, heads and contexts, the most widespread first',
        usage: '[options] <paths…>',
        argument: 'files, folders or globs',
        options: {
          minDocuments: ['in at least so many documents', '--min-documents 3 folder'],
          limit: ['at most so many', '--limit 50 folder'],
        },
      },
      import: {
        description: 'turns CSV, TSV, TBX, SKOS or a jieba word list into dictionary YAML',
        usage: '[options] <file>',
        argument: 'the file to be read',
        options: { from: ['format of the file; default: by its ending', '--from tbx terms.xml'] },
      },
      export: {
        description: 'writes the dictionary as CSV, TSV, TBX-Basic, SKOS (JSON-LD) or a jieba user dictionary',
        usage: '[options]',
        options: {
          to: ['the format to write', '--to tbx --output terms.tbx'],
          level: ['only entries of this level', '--to csv --level central'],
          place: ['only entries of this place', '--to csv --place 湖南'],
          kind: ['only formula or phrase', '--to csv --kind formula'],
        },
      },
    },
  },
};
