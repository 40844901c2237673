import type { Format, Script } from '../../model/document.js';
import type { Shape, Status } from '../../model/occurrence.js';
import type { Translations } from '../../text/language.js';

/** What the table says. Numbers come formatted. */
export interface TableTexts {
  readonly titles: Readonly<Record<'name' | 'count' | 'status' | 'shape' | 'items' | 'where' | 'whereInFiles', string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly shape: Readonly<Record<Shape, string>>;
  readonly format: Readonly<Record<Format, string>>;
  readonly script: Readonly<Record<Script, string>>;
  readonly head: (head: string) => string;
  readonly line: (lines: string) => string;
  readonly near: (name: string) => string;
  readonly moreItems: (count: string) => string;
  readonly morePlaces: (count: string) => string;
  /** @param titles of columns for which there is no room */
  readonly dropped: (titles: string) => string;
  readonly listSeparator: string;
  readonly sentenceSeparator: string;
  readonly characters: (count: string) => string;
  readonly total: (formulas: string, occurrences: string, byStatus: string) => string;
  readonly none: string;
}

/** Numbers come formatted, and may be coloured. */
const isOne = (count: string): boolean => count === '1';

export const TABLE: Translations<TableTexts> = {
  zh: {
    titles: {
      name: '提法',
      count: '次数',
      status: '词典',
      shape: '类型',
      items: '所指',
      where: '出处',
      whereInFiles: '文件与行号',
    },
    status: { known: '已收录', variant: '异文', superseded: '旧提法', suspect: '存疑', unknown: '未收录' },
    shape: {
      'set-name': '数量名',
      paired: '并列',
      'numeral-noun': '数名',
      'bound-head': '带中心语',
      distributive: '一X一Y',
      arithmetic: '算式数码',
      campaign: '行动',
      series: '连用',
      phrase: '固定语',
    },
    format: { text: '纯文本', markdown: 'Markdown', html: 'HTML' },
    script: { simplified: '简体', traditional: '繁体', mixed: '简繁混用', none: '无汉字' },
    head: (head) => `（${head}）`,
    line: (lines) => `${lines} 行`,
    near: (name) => `是否应为“${name}”？`,
    moreItems: (count) => `……共 ${count} 项`,
    morePlaces: (count) => `等 ${count} 处`,
    dropped: (titles) => `宽度不够，未列出：${titles}（可用 --width 加宽）`,
    listSeparator: '、',
    sentenceSeparator: '；',
    characters: (count) => `${count} 个字符`,
    total: (formulas, occurrences, byStatus) => `共 ${formulas} 个提法，出现 ${occurrences} 处：${byStatus}`,
    none: '没有找到数字提法。',
  },
  en: {
    titles: {
      name: 'formula',
      count: 'count',
      status: 'dictionary',
      shape: 'shape',
      items: 'stands for',
      where: 'where',
      whereInFiles: 'file and lines',
    },
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
      phrase: 'phrase',
    },
    format: { text: 'plain text', markdown: 'Markdown', html: 'HTML' },
    script: { simplified: 'simplified', traditional: 'traditional', mixed: 'mixed scripts', none: 'no Chinese' },
    head: (head) => ` (${head})`,
    line: (lines) => `line ${lines}`,
    near: (name) => `“${name}” meant?`,
    moreItems: (count) => `… ${count} in all`,
    morePlaces: (count) => `… ${count} in all`,
    dropped: (titles) => `no room for: ${titles} (--width makes the table wider)`,
    listSeparator: ', ',
    sentenceSeparator: '; ',
    characters: (count) => `${count} characters`,
    total: (formulas, occurrences, byStatus) =>
      `${formulas} ${isOne(formulas) ? 'formula' : 'formulas'}, ${occurrences} ${isOne(occurrences) ? 'occurrence' : 'occurrences'}: ${byStatus}`,
    none: 'No numbered formula found.',
  },
};
