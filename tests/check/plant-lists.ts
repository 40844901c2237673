import type { FullEntry } from '../../src/model/dictionary-entry.js';

/** Sentences that give the items of a name, in the ways in which documents do. */
const SENTENCES: Readonly<Record<string, (name: string, items: readonly string[]) => string>> = {
  'in brackets': (name, items) => `会议介绍了“${name}”（${items.join('、')}）的做法。\n`,
  'after 即': (name, items) => `会议介绍了“${name}”，即${items.join('、')}，与会人员深受启发。\n`,
  'after 包括, the last two joined': (name, items) =>
    `“${name}”包括${items.slice(0, -1).join('、')}和${items[items.length - 1]}。\n`,
  'after 是指, the last two joined': (name, items) =>
    `“${name}”是指${items.slice(0, -1).join('、')}以及${items[items.length - 1]}。\n`,
  'before the name': (name, items) => `与会人员学习了${items.join('、')}“${name}”有关材料。\n`,
};

/** One of each line for the other, by sound or by shape. */
const SLIPS = new Map(
  '信倍 识织 金全 业亚 会汇 建健 设没 济挤 态志 力刀 新薪 化话 法发 治冶 政正 文纹 技枝 科课 城诚 水永 民氏 人入 大太 工土 制治 务物'
    .split(' ')
    .map(([right, wrong]) => [right, wrong]),
);

const ERRORS: Readonly<Record<string, (items: readonly string[], index: number) => readonly string[] | undefined>> = {
  'item dropped': (items, i) => items.filter((_, k) => k !== i % items.length),
  'item of another name': (items, i) => items.with(i % items.length, ['蓝天碧水', '精准施策', '便民利企'][i % 3]),
  'item misspelt': (items) => {
    const at = items.findIndex((item) => item.length > 2 && [...item].some((unit) => SLIPS.has(unit)));
    const wrong = items[at]?.replace(/./gu, (unit) => SLIPS.get(unit) ?? unit);
    // One slip is made, not several.
    const changed = [...(items[at] ?? '')].filter((unit) => SLIPS.has(unit)).length;
    return at < 0 || changed !== 1 || !wrong ? undefined : items.with(at, wrong);
  },
};

export interface PlantedList {
  readonly kind: string;
  readonly name: string;
  readonly right: string;
  readonly wrong: string;
}

/** Each way of giving items with each error, for so many entries, spread over the dictionary. */
export function plantLists(entries: readonly FullEntry[], count: number): PlantedList[] {
  const fit = entries.filter(
    ({ items = [], senses, verified, optional, shape, supersededBy, bare, core }) =>
      items.length > 2 &&
      items.length < 9 &&
      items.every((item) => item.length > 1 && item.length < 11 && !/[、，和与及或等·“]/.test(item)) &&
      shape === 'set-name' &&
      !(senses || optional || supersededBy || bare || core) &&
      verified !== 'no',
  );
  const chosen = Array.from({ length: count }, (_, k) => fit[Math.floor((k * fit.length) / count)]);
  return chosen.flatMap(({ name, items = [] }, i) =>
    Object.entries(SENTENCES).flatMap(([way, say]) =>
      Object.entries(ERRORS).flatMap(([error, make]) => {
        const wrong = make(items, i);
        return wrong ? [{ kind: `${error}, ${way}`, name, right: say(name, items), wrong: say(name, wrong) }] : [];
      }),
    ),
  );
}
