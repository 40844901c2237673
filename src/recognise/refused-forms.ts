import { remember } from '../text/remember.js';
import type { Refusal } from './candidate.js';

/** Forms that are no names, or OPTIONAL ones, whatever stands around them. The first that fits decides. */
interface Form {
  readonly pattern: RegExp;
  readonly verdict: Refusal | 'optional';
  /** What the form is, with an example. */
  readonly what: string;
}

const N = '[一二三四五六七八九十百千万两双]';

export const FORMS: readonly Form[] = [
  { pattern: /^[小老阿][一二三四五六七八九十]$/, verdict: 'name', what: 'a nickname: 小四' },
  { pattern: /^.$/, verdict: 'quantity', what: 'one character: “五”' },
  { pattern: /^[㐀-鿿]+\+[㐀-鿿]+$/, verdict: 'speech', what: 'a formula and something else: 三农+互联网' },
  { pattern: /[。！？!?~～…]/, verdict: 'speech', what: 'punctuation of a sentence: “三楼有火。”' },
  {
    pattern: /^(?![两三四五六七八九十]个).*第[一二三四五六七八九十百两\d]/,
    verdict: 'optional',
    what: 'an ordinal: 第一动力',
  },
  {
    pattern: /^(?:[一二]?十)?[一二三四五六七八九]五(?:规划|计划|时期|末|期间)?$/,
    verdict: 'optional',
    what: 'a plan period: 十四五',
  },
  {
    pattern: /^(?:喜迎|党的)?(?:二?十[一二三四五六七八九]?|[七八九])大(?:$|以来|报告|精神|召开|代表)/,
    verdict: 'optional',
    what: 'a party congress: 二十大',
  },
  {
    pattern: /[一二三四五六七八九]中全会|^[一二三四五六七八九十]+届|^两会$/,
    verdict: 'optional',
    what: 'a session: 十八届三中全会',
  },
  {
    pattern: /^[百千]强|[百十][强佳]$|^\d+强$|^\dA级|^双一流|^[一二三]甲$|[一二三]甲医院|^[一二三四五六]线城市|星级/,
    verdict: 'optional',
    what: 'a rank: 百强县',
  },
  {
    pattern:
      /^(?![两三四五六七八九]个)(?!.*(?:工程|行动|计划|战略)).{2,}十大|十大.{0,4}(?:人物|新闻|进展|发现|品牌|景点|名菜|事件|杰出)/,
    verdict: 'optional',
    what: 'a ranking: 感动中国十大人物',
  },
  { pattern: /连[丰增优冠降捷快跌涨胜好A]$/, verdict: 'optional', what: 'a run of years: 二十连丰' },
  {
    pattern: /^(?:[一二三四五六七八九十〇]{2,4}|一[百千万亿])$/,
    verdict: 'optional',
    what: 'a day or year: 六四, 九一八, 五卅',
  },
  {
    pattern:
      /^.{0,2}(?:六四|七一|八一|五四|九一八|二二八|一二九|七七|六七|五五|九九|双十一|双十二)(?!指示|批示)[㐀-鿿]/u,
    verdict: 'optional',
    what: 'an event named by its day: 六四事件, 五五购物节',
  },
  {
    pattern:
      /^(?:[一二三四五六七八九十〇]{2,4}年|\d{2,4}年|[一二三四五六七八九十\d]{1,3}月(?!$)|[一二三四五六七八九十\d]{1,3}[·.．][一二三四五六七八九十\d])/,
    verdict: 'date',
    what: 'a date: 四月乡村',
  },
  { pattern: /^(?:19|20)\d\d(?!\d|\+)/, verdict: 'date', what: 'a year: 2035发展战略' },
  { pattern: /百分之|分之[一二三四五六七八九十百]|^[约近逾超]/, verdict: 'quantity', what: 'a share or an estimate' },
  {
    pattern:
      /^(?![两三四五六七八九十][个大项]).*的|[了吗呢吧啊呀我你他她它这那谁很也么而但是唔咗嘅佢哋啲冇嚟咁]|^从.+到|(?<![一二三四五])等|就[在要有会能]|可以|应该|不如|必须要|为何|如何/,
    verdict: 'speech',
    what: 'running speech: “八千皆为衡阳人”, “我是一个兵”',
  },
  {
    // 三让三放, 五有五没有: the halves of a pair may hold such a word each.
    pattern:
      /^(?![两三四五六七八九十][^一二三四五六七八九十]{1,3}[一两三四五六七八九十][^一二三四五六七八九十]{1,3}$).*[着把被让给没还]/,
    verdict: 'speech',
    what: 'running speech with a word that a pair may hold: 把两手抓',
  },
  {
    pattern:
      /[一二三四五六七八九十百千](?:年|月|秒|天|周|时(?:零|[一二三四五六七八九十]+分)|小时|分钟|岁|亿(?!工程|行动|计划)|元|日(?=$|达|游))/,
    verdict: 'date',
    what: 'a length of time or an amount: 黄金十年, 三年行动',
  },
  {
    pattern:
      /^[一二三四五六七八九十]+(?:兵团|野战军|集团军|军团|师|旅|营|连|大队|支队(?!伍)|中队|纵队)|[东西南北][一二三四五六]环|[二三四五六]环路/,
    verdict: 'name',
    what: 'a unit or a road with an ordinal: 二兵团, 东六环',
  },
  { pattern: /[一二三四五六七八九十\d]号$/, verdict: 'name', what: 'a ship or satellite: 捷龙三号' },
  {
    pattern: /^[一二三四五六七八九十百千两半\d]+个?半?(?:个?月|小时|星期|季度|工作日|年头|世纪|钟头|块|口人|斤)/,
    verdict: 'quantity',
    what: 'a length of time, money, heads: 三个月, 四口人',
  },
  { pattern: /^[百千万][种般样]/, verdict: 'quantity', what: 'a vague number: 万种型号' },
  {
    pattern: /^[^一二三四五六七八九十]*一(?:件事|张[网图表卡]|个窗口|扇门|站式)$/,
    verdict: 'optional',
    what: 'one single thing: 高效办成一件事, 一张网',
  },
  { pattern: /^零|(?<![清个一二三四五六七八九十])零$|^近零/, verdict: 'optional', what: 'a word with 零: 零碳园区' },
  {
    pattern: new RegExp(
      `^${N}+(?:年|月|日(?!.{2})|号|岁|点|分|秒|小时|分钟|世纪|公里|平方|公顷|亿(?!工程|行动|计划)|元|吨|亩|米|里|克|瓦|千瓦|伏|箱|倍|次|成|折|(?<=[十百千万亿])[多余]|几|周|天|英里|公斤|度)`,
    ),
    verdict: 'quantity',
    what: 'a measure: 十米河长制, 二次创业',
  },
  {
    pattern: new RegExp(`^[^一二三四五六七八九十百千万两双]二代$|^${N}重.?$`),
    verdict: 'name',
    what: 'a kind of person or degree: 富二代',
  },
  { pattern: /^[一二三四五六七八九]级/, verdict: 'optional', what: 'a grade: 三级联动' },
];

/** The verdict on a cleaned name by its form alone, or null. */
export const verdictOn: (core: string) => Refusal | 'optional' | null = remember(
  (core) => FORMS.find((form) => form.pattern.test(core))?.verdict ?? null,
);
