import type { Format, Script } from '../../model/document.js';
import type { Shape, Status } from '../../model/occurrence.js';
import type { Translations } from '../../text/language.js';

interface TableTexts {
  readonly columns: readonly [
    formula: string,
    count: string,
    status: string,
    shape: string,
    items: string,
    where: string,
  ];
  readonly status: Readonly<Record<Status, string>>;
  readonly shape: Readonly<Record<Shape, string>>;
  readonly format: Readonly<Record<Format, string>>;
  readonly script: Readonly<Record<Script, string>>;
  readonly head: (head: string) => string;
  readonly line: (lines: string) => string;
  readonly moreItems: (count: number) => string;
  readonly morePlaces: (count: number) => string;
  readonly listSeparator: string;
  readonly characters: (count: string) => string;
  readonly total: (formulas: string, occurrences: string, byStatus: string) => string;
  readonly none: string;
  readonly context: string;
}

export const TABLE: Translations<TableTexts> = {
  zh: {
    columns: ['提法', '次数', '词典', '类型', '所指', '出处'],
    status: { known: '已收录', variant: '异体', superseded: '已更替', suspect: '存疑', unknown: '未收录' },
    shape: {
      'set-name': '数量名',
      paired: '并列',
      'numeral-noun': '数名',
      'bound-head': '带中心语',
      distributive: '一X一Y',
      arithmetic: '算式数码',
      campaign: '行动',
      series: '连用',
    },
    format: { text: '纯文本', markdown: 'Markdown', html: 'HTML' },
    script: { simplified: '简体', traditional: '繁体', mixed: '简繁混用', none: '无汉字' },
    head: (head) => `（${head}）`,
    line: (lines) => `${lines} 行`,
    moreItems: (count) => `……共 ${count} 项`,
    morePlaces: (count) => `等 ${count} 处`,
    listSeparator: '、',
    characters: (count) => `${count} 字`,
    total: (formulas, occurrences, byStatus) => `共 ${formulas} 个提法，出现 ${occurrences} 处：${byStatus}`,
    none: '没有找到数字提法。',
    context: '上下文',
  },
  en: {
    columns: ['formula', 'count', 'dictionary', 'shape', 'stands for', 'where'],
    status: { known: 'known', variant: 'variant', superseded: 'superseded', suspect: 'suspect', unknown: 'unknown' },
    shape: {
      'set-name': 'set name',
      paired: 'paired',
      'numeral-noun': 'num+noun',
      'bound-head': 'with head',
      distributive: 'one-one',
      arithmetic: 'arithmetic',
      campaign: 'campaign',
      series: 'series',
    },
    format: { text: 'plain text', markdown: 'Markdown', html: 'HTML' },
    script: { simplified: 'simplified', traditional: 'traditional', mixed: 'mixed scripts', none: 'no Chinese' },
    head: (head) => ` (${head})`,
    line: (lines) => `line ${lines}`,
    moreItems: (count) => `… ${count} in all`,
    morePlaces: (count) => `… ${count} in all`,
    listSeparator: ', ',
    characters: (count) => `${count} characters`,
    total: (formulas, occurrences, byStatus) => `${formulas} formulas, ${occurrences} occurrences: ${byStatus}`,
    none: 'No numbered formula found.',
    context: 'in context',
  },
};
