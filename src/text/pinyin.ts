import type { customPinyin } from 'pinyin-pro';

type Module = { readonly customPinyin: typeof customPinyin; readonly pinyin: typeof import('pinyin-pro').pinyin };

// Readings that pinyin-pro misses in the words of this field.
const READINGS: Readonly<Record<string, string>> = {
  为中心: 'wéi zhōng xīn',
  为纲: 'wéi gāng',
  两弹: 'liǎng dàn',
  解放: 'jiě fàng',
  载人: 'zài rén',
  五好: 'wǔ hǎo',
  两重: 'liǎng zhòng',
  一重: 'yī zhòng',
  重点: 'zhòng diǎn',
  重大: 'zhòng dà',
  率先: 'shuài xiān',
  行动: 'xíng dòng',
  链长: 'liàn zhǎng',
  河长: 'hé zhǎng',
  湖长: 'hú zhǎng',
  河湖长: 'hé hú zhǎng',
  林长: 'lín zhǎng',
  一长两员: 'yī zhǎng liǎng yuán',
  两都: 'liǎng dū',
  三都: 'sān dū',
  一都: 'yī dū',
  应收: 'yīng shōu',
  应治: 'yīng zhì',
  三量: 'sān liàng',
  五量: 'wǔ liàng',
  一干: 'yī gàn',
  三供: 'sān gōng',
  难题: 'nán tí',
  大城: 'dà chéng',
  一斗: 'yī dòu',
};

let loaded: Promise<Module> | undefined;

/** pinyin-pro with the readings above; takes its time to load. */
function pinyinPro(): Promise<Module> {
  loaded ??= import('pinyin-pro').then((module) => {
    module.customPinyin({ ...READINGS });
    return module;
  });
  return loaded;
}

/** The reading of a Chinese text: tone marks, syllables parted by blanks, anything else as it is. Loads pinyin-pro. */
export async function toPinyin(): Promise<(text: string) => string> {
  const { pinyin } = await pinyinPro();
  return (text) => pinyin(text, { nonZh: 'consecutive' }).replace(/\s+/g, ' ').trim();
}

/** Pinyin as an id writes it: no tones, ü as v, `-` between syllables and around anything else; signs are left out. */
export async function toPinyinId(): Promise<(text: string) => string> {
  const { pinyin } = await pinyinPro();
  return (text) =>
    pinyin(text, { toneType: 'none', v: true, nonZh: 'consecutive' })
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
}
