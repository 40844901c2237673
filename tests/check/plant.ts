import type { FullEntry } from '../../src/model/dictionary-entry.js';

/** An error put into a correct text: where it stands in the changed text, and where the name stands that it belongs to. */
export interface Planted {
  readonly kind: string;
  readonly document: string;
  readonly text: string;
  /** What stood there, and what stands there now. */
  readonly was: string;
  readonly written: string;
  readonly quoted: boolean;
  /** A finding must overlap one of these (UTF-16, half-open). */
  readonly places: readonly (readonly [start: number, end: number])[];
}

interface Site {
  readonly document: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly entry: FullEntry;
  readonly quoted: boolean;
}

interface List {
  readonly document: string;
  readonly text: string;
  /** The name that announces it. */
  readonly name: readonly [number, number];
  readonly start: number;
  readonly end: number;
  readonly items: readonly string[];
}

export type Documents = ReadonlyMap<string, string>;

/** What a person typing by sound writes: one of each line for the other. */
const BY_SOUND =
  '护互 识式 信心 实时 规归 定订 风丰 体题 面免 稳文 保报 战站 障章 摘宅 高告 新心 带代 重众 议义 腐府 纪计 律率 形型 严言 直值 管官 须需 ' +
  '减简 结节 合和 局句 念年 代待 表标 考靠 验艳 危威 险显 认任 同童 服福 做作 持迟 确却 伟委 师诗 篇片 章张 项向 本奔 领令 务物 讲奖 ' +
  '原员 则责 育预 举据 随岁 农浓 村存 革格 命名 水睡 线县 精京 网往 变遍 化话 振镇 兴星 联连 动洞 医一 神身 铁贴 招昭 引因 碳炭 全权 ' +
  '问闻 与于 共供 离梨 尊遵 统通 监间 督都 责则 任认 岗港 案按 查茶 优忧 头投 健建 康慷 自字 觉决 毫豪 摇遥 服福 从丛 展占 理里 务物 必毕 由有';
/** What scanning or a tired eye makes of a character. */
const BY_SHAPE =
  '识织 自白 信倍 意竟 维推 护沪 严产 规现 风凤 位拉 体休 稳隐 攻巧 坚竖 愁秋 障璋 摘滴 带常 路赂 重童 公分 开升 层屋 纪记 律津 形彤 直真 ' +
  '必心 减咸 毫豪 摇谣 结洁 百白 念忿 代伐 区巨 考老 验检 险检 服报 学字 做故 明朋 确硕 伟纬 师帅 篇编 章竟 项顶 领颂 健建 康庸 史吏 讲进 ' +
  '原厚 则侧 平乎 处外 育盲 随堕 农衣 村材 程逞 革草 水永 线钱 精清 准淮 网纲 变奕 振震 社杜 牛午 铁轶 招绍 全金 力刀 问间 离禽 尊遵 ' +
  '责贵 任仕 岗岚 查杳 优忧 先洗 头买 大太 本木 思恩 绝绍 贫贪 治冶 监盐 务各 展屏 理埋 实买 态志 党堂 双又 议仪 联职 统流 经径 济挤 想相';

/** What neither sounds nor looks like anything in a formula. */
const UNRELATED = '桥盘烧鸭蜡';

const pairs = (words: string): Map<string, string> =>
  new Map(words.split(' ').map(([right, wrong]) => [right, wrong] as const));
const SOUND = pairs(BY_SOUND);
const SHAPE = pairs(BY_SHAPE);
const NUMERALS = '一二三四五六七八九十';
const isNumeral = (unit: string): boolean => `${NUMERALS}两双百千万`.includes(unit);

/** Wrong verbs: those that are said of another formula and not of this one. */
const VERBS = ['增强', '坚定', '做到', '捍卫', '拥护', '统筹推进', '协调推进', '纠治', '打好', '经受', '运用'];

const CUE = /^[”]?[一-龥]{0,6}?(?:（|[，]?(?:即|是指|就是|包括|分别是)|：)/;

function sitesOf(documents: Documents, entries: readonly FullEntry[]): Site[] {
  const names = new Map<string, FullEntry>();
  for (const entry of entries)
    if (entry.kind !== 'phrase') for (const name of [entry.name, ...(entry.variants ?? [])]) names.set(name, entry);
  const longest = Math.max(...[...names.keys()].map((name) => name.length));
  const found: Site[] = [];
  for (const [document, text] of documents)
    for (let start = 0; start < text.length; start++)
      for (let length = longest; length >= 2; length--) {
        const entry = names.get(text.slice(start, start + length));
        if (!entry || start + length > text.length) continue;
        const end = start + length;
        found.push({ document, text, start, end, entry, quoted: text[start - 1] === '“' && text[end] === '”' });
        start = end - 1;
        break;
      }
  return found;
}

/** Lists that follow a quoted or known name at a cue, of three items or more. */
function listsOf(documents: Documents, sites: readonly Site[]): List[] {
  const found: List[] = [];
  for (const [document, text] of documents) {
    const names = new Map(sites.filter((site) => site.document === document).map((site) => [site.end, site.start]));
    for (const match of text.matchAll(/“([一-龥]{2,4})”/g))
      if (isNumeral(match[1][0])) names.set(match.index + match[0].length - 1, match.index + 1);
    for (const [end, from] of names) {
      const cue = CUE.exec(text.slice(end, end + 20));
      if (!cue) continue;
      const start = end + cue[0].length;
      const length = text.slice(start).search(cue[0].endsWith('（') ? /[）\n]/ : /[，；。\n]/);
      const items = text.slice(start, start + length).split('、');
      if (items.length >= 3 && items.every((item) => item.length <= 14))
        found.push({ document, text, name: [from, end], start, end: start + length, items });
    }
  }
  return found;
}

/** A text with one stretch replaced, as a planted error. */
function replaced(
  kind: string,
  { document, text }: Pick<Site, 'document' | 'text'>,
  start: number,
  end: number,
  written: string,
  quoted: boolean,
  ...more: (readonly [number, number])[]
): Planted {
  return {
    kind,
    document,
    text: text.slice(0, start) + written + text.slice(end),
    was: text.slice(start, end),
    written,
    quoted,
    places: [[start, start + written.length], ...more],
  };
}

export function plant(documents: Documents, entries: readonly FullEntry[], total: number): Planted[] {
  const sites = sitesOf(documents, entries);
  const lists = listsOf(documents, sites);
  const known = new Set(entries.flatMap((entry) => [entry.name, ...(entry.variants ?? [])]));
  const isKnown = (name: string): boolean => known.has(name);
  const listOf = (site: Site): List | undefined =>
    lists.find(({ document, name }) => document === site.document && name[0] === site.start);
  const verbOf = (site: Site): string | undefined => {
    const before = site.text.slice(0, site.quoted ? site.start - 1 : site.start);
    return [...(site.entry.verbs ?? [])].sort((a, b) => b.length - a.length).find((verb) => before.endsWith(verb));
  };
  const change = (kind: string, site: Site, written: string): Planted[] =>
    isKnown(written) ? [] : [replaced(kind, site, site.start, site.end, written, site.quoted)];
  const nameOf = ({ text, start, end }: Site): string => text.slice(start, end);
  const otherNumeral = (site: Site, by: number): string => {
    const name = nameOf(site);
    const at = NUMERALS.indexOf(name[0] === '两' ? '二' : name[0]);
    const other = NUMERALS[at + by];
    return at < 0 || !other || other === '一' ? '' : (other === '二' ? '两' : other) + name.slice(1);
  };

  /** Marked as a name of the whole country. */
  const isNamed = ({ quoted, entry, text, start, end }: Site): boolean =>
    quoted &&
    entry.level === 'central' &&
    end - start >= 4 &&
    !/^.?一[^一二三四五六七八九十两]*$/.test(text.slice(start, end));

  const kinds: Record<string, (site: Site, index: number) => Planted[]> = {
    'numeral, with items': (site, i) => {
      const written = otherNumeral(site, i % 2 ? 1 : -1);
      return listOf(site) && written ? change('numeral, with items', site, written) : [];
    },
    'numeral, with a verb': (site, i) => {
      const written = otherNumeral(site, i % 2 ? 1 : -1);
      const named = (verbOf(site)?.length ?? 0) > 1 && !listOf(site) && site.entry.shape === 'set-name';
      return named && written ? change('numeral, with a verb', site, written) : [];
    },
    '二 for 两': (site) => {
      const name = nameOf(site);
      return name.includes('两') && name.length > 2 ? change('二 for 两', site, name.replace('两', '二')) : [];
    },
    homophone: (site, i) => character('homophone', site, SOUND, i),
    'look-alike': (site, i) => character('look-alike', site, SHAPE, i),
    'unrelated character': (site, i) => {
      const name = nameOf(site);
      const long = name.length >= 5 && site.entry.level === 'central';
      if (!isNamed(site) && !long) return [];
      const at = offsets(name).filter(
        (k) => k > 0 && (site.quoted || k + 1 < name.length) && !isNumeral(name[k]) && !'个大项种条'.includes(name[k]),
      );
      if (at.length === 0) return [];
      const k = at[i % at.length];
      const other = [...UNRELATED].filter((unit) => !name.includes(unit))[i % UNRELATED.length];
      return change('unrelated character', site, name.slice(0, k) + other + name.slice(k + 1));
    },
    'character doubled': (site, i) => {
      const name = nameOf(site);
      if (name.length < 4) return [];
      const k = site.quoted ? i % name.length : 1 + (i % (name.length - 2));
      return change('character doubled', site, name.slice(0, k) + name[k] + name.slice(k));
    },
    'numeral moved': (site) => {
      const name = nameOf(site);
      if (name.length < 4 || !site.quoted || isNumeral(name[1]) || !isNumeral(name[0])) return [];
      return change('numeral moved', site, name[1] + name[0] + name.slice(2));
    },
    'broken by a line': (site, i) => {
      const name = nameOf(site);
      const at = offsets(name).filter((k) => k > 0 && SOUND.has(name[k]));
      if (name.length < 4 || at.length === 0) return [];
      const k = at[i % at.length];
      return change('broken by a line', site, `${name.slice(0, k)}\n${SOUND.get(name[k])}${name.slice(k + 1)}`);
    },
    'numeral of a pair': (site, i) => {
      const name = nameOf(site);
      const at = offsets(name).filter((k) => isNumeral(name[k]));
      // Plans of space and round numbers differ from place to place.
      if (at.length !== 2 || !isNamed(site) || /[一千万纵横区带圈]/.test(name)) return [];
      const k = at[i % 2];
      return change('numeral of a pair', site, `${name.slice(0, k)}七${name.slice(k + 1)}`);
    },
    'noun of another': (site) => {
      const verb = verbOf(site) ?? '';
      if (!['增强', '坚定', '做到'].includes(verb) || site.entry.verbs?.[0] !== verb || !isNamed(site)) return [];
      if (nameOf(site)[1] !== '个' || site.entry.verified !== 'official') return [];
      return change('noun of another', site, `${nameOf(site).slice(0, 2)}${verb === '做到' ? '拥戴' : '信念'}`);
    },
    'neighbours swapped': (site, i) => {
      const name = nameOf(site);
      if (name.length < 4) return [];
      const at = offsets(name).filter(
        (k) => k + 1 < name.length && !isNumeral(name[k]) && !isNumeral(name[k + 1]) && name[k] !== name[k + 1],
      );
      if (at.length === 0) return [];
      const k = at[i % at.length];
      return change('neighbours swapped', site, name.slice(0, k) + name[k + 1] + name[k] + name.slice(k + 2));
    },
    'halves or numerals swapped': (site, i) => {
      const parts = /^([一二三四五六七八九十两双])([一-龥])([一二三四五六七八九十两双])([一-龥])$/.exec(nameOf(site));
      if (!parts || parts[1] === parts[3]) return [];
      const [, a, b, c, d] = parts;
      return change('halves or numerals swapped', site, [c + b + a + d, c + d + a + b, a + d + c + b][i % 3]);
    },
    'classifier changed': (site, i) => {
      const name = nameOf(site);
      const classifier = '个大项种条';
      if (!classifier.includes(name[1]) || !(verbOf(site) || listOf(site))) return [];
      const others = [...classifier].filter((unit) => unit !== name[1]);
      return change('classifier changed', site, name[0] + others[i % others.length] + name.slice(2));
    },
    'head changed': (site, i) => {
      const from = site.text[site.end] === '”' ? site.end + 1 : site.end;
      const head = (site.entry.heads ?? []).find((one) => one.length === 4 && site.text.startsWith(one, from));
      if (!head) return [];
      const written = [
        head.slice(0, 1) + head.slice(2),
        (head.startsWith('战略') ? '总体' : head.startsWith('专题') ? '主题' : '战略') + head.slice(2),
        head.slice(0, 2) + head[2],
      ][i % 2];
      if (site.entry.heads?.some((one) => written.startsWith(one))) return [];
      return [replaced('head changed', site, from, from + head.length, written, site.quoted, [site.start, site.end])];
    },
    'character missing': (site, i) => {
      const name = nameOf(site);
      if (name.length < 5) return [];
      const at = 1 + (i % (name.length - 2));
      return isNumeral(name[at]) ? [] : change('character missing', site, name.slice(0, at) + name.slice(at + 1));
    },
    'wrong verb': (site, i) => {
      const verb = verbOf(site);
      const own = site.entry.verbs ?? [];
      if (!verb || verb.length < 2 || site.entry.shape !== 'set-name' || !site.quoted) return [];
      const others = VERBS.filter((one) => !own.some((mine) => mine.includes(one) || one.includes(mine)));
      const written = others[i % others.length];
      const start = site.start - 1 - verb.length;
      // What stands before the verb may be part of a longer one.
      if (/[坚决]/.test(site.text[start - 1])) return [];
      return [
        replaced('wrong verb', site, start, start + verb.length, written, true, [
          start + written.length + 1,
          start + written.length + 1 + (site.end - site.start),
        ]),
      ];
    },
    'superseded wording': (site) => {
      const old = entries.filter(
        (entry) => entry.supersededBy === site.entry.id && (entry.supersededSince ?? '9') < '2023' && !entry.kind,
      );
      const name = nameOf(site);
      if (name !== site.entry.name || listOf(site)) return [];
      // Who names both wordings knows what he does: the whole document has the old one.
      return old
        .filter(({ senses, heads }) => !senses || heads?.some((head) => site.text.slice(site.end).startsWith(head, 1)))
        .map((entry) => {
          const before = site.text.slice(0, site.start).replaceAll(name, entry.name);
          const text = before + entry.name + site.text.slice(site.end).replaceAll(name, entry.name);
          const places = [[before.length, before.length + entry.name.length]] as const;
          const { document, quoted } = site;
          return { kind: 'superseded wording', document, text, was: name, written: entry.name, quoted, places };
        });
    },
    'Arabic digits': (site) => {
      const name = nameOf(site);
      const written = name.replace(/^十([一二三四五])?|[一二两三四五六七八九]/g, (numeral, unit?: string) =>
        numeral.startsWith('十')
          ? `1${unit ? NUMERALS.indexOf(unit) + 1 : 0}`
          : `${'一二三四五六七八九'.indexOf(numeral === '两' ? '二' : numeral) + 1}`,
      );
      return written !== name && name.length > 2 && !/^一/.test(name) ? change('Arabic digits', site, written) : [];
    },
    'two forms': (site) => {
      const name = nameOf(site);
      const again = sites.some(
        (other) => other.document === site.document && other.start !== site.start && nameOf(other) === name,
      );
      return (site.entry.variants ?? [])
        .filter((other) => again && name === site.entry.name && !isShort(name, other) && !isShort(other, name))
        .map((other) => replaced('two forms', site, site.start, site.end, other, site.quoted));
    },
  };

  function character(kind: string, site: Site, table: ReadonlyMap<string, string>, i: number): Planted[] {
    const name = nameOf(site);
    const at = offsets(name).filter((k) => !isNumeral(name[k]) && table.has(name[k]));
    if (name.length < 3 || at.length === 0) return [];
    const k = at[i % at.length];
    return change(kind, site, name.slice(0, k) + table.get(name[k]) + name.slice(k + 1));
  }

  const inLists: Record<string, (list: List, index: number) => Planted[]> = {
    'item dropped': (list, i) => {
      const at = i % list.items.length;
      return relisted(
        'item dropped',
        list,
        list.items.filter((_, k) => k !== at),
      );
    },
    'item added': (list, i) => {
      const added = ['服务意识', '品质过硬', '机制创新', '宣传到位'][i % 4];
      return relisted('item added', list, [...list.items.slice(0, 1), added, ...list.items.slice(1)]);
    },
    'item replaced': (list, i) => {
      const name = list.text.slice(...list.name);
      const entry = entries.find((one) => one.name === name || one.variants?.includes(name));
      const at = i % list.items.length;
      const own = list.items[at];
      // Another formula's word in the place of its own, the second half kept.
      const half = Math.floor(own.length / 2);
      const written = ['责任', '基层', '质量', '机制'][i % 4].slice(0, Math.max(1, half)) + own.slice(half);
      return entry?.items && written !== own ? relisted('item replaced', list, list.items.with(at, written)) : [];
    },
    'two expansions': (list, i) => {
      const name = list.text.slice(...list.name);
      const first = lists.find(
        (one) => one.document === list.document && one.start < list.start && one.text.slice(...one.name) === name,
      );
      if (!first) return [];
      return [0, 1].flatMap((more) => {
        const at = (i + more) % list.items.length;
        return relisted('two expansions', list, list.items.with(at, ['公心', '规范', '安全'][(i + more) % 3]));
      });
    },
  };
  const relisted = (kind: string, list: List, items: readonly string[]): Planted[] => [
    replaced(kind, list, list.start, list.end, items.join('、'), list.text[list.name[1]] === '”', list.name),
  ];

  const all = [
    ...Object.values(kinds).map((make) => sites.flatMap(make)),
    ...Object.values(inLists).map((make) => lists.flatMap(make)),
  ];
  return evenly(all, total);
}

/** So many of all, each kind having its share, spread over the documents. */
function evenly(kinds: readonly (readonly Planted[])[], total: number): Planted[] {
  let left = total;
  const shares = [...kinds]
    .sort((a, b) => a.length - b.length)
    .map((all, i) => {
      const share = Math.min(all.length, Math.floor(left / (kinds.length - i)));
      left -= share;
      return Array.from({ length: share }, (_, k) => all[Math.floor((k * all.length) / share)]);
    });
  return shares.flat();
}

/** Offsets of the code units of a name. */
const offsets = (name: string): number[] => Array.from({ length: name.length }, (_, at) => at);

/** Do the characters of one stand in the other, in their order? A short form is used after the full one. */
function isShort(short: string, long: string): boolean {
  let at = 0;
  for (const unit of long) if (unit === short[at]) at++;
  return at === short.length;
}
