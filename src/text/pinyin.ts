/** The reading of a Chinese text: tone marks, syllables parted by blanks, anything else as it is. Loads pinyin-pro. */
export async function toPinyin(): Promise<(text: string) => string> {
  const { pinyin } = await import('pinyin-pro');
  return (text) => pinyin(text, { nonZh: 'consecutive' }).replace(/\s+/g, ' ').trim();
}

/** Pinyin as an id writes it: no tones, ü as v, `-` between syllables and around anything else; signs are left out. */
export async function toPinyinId(): Promise<(text: string) => string> {
  const { pinyin } = await import('pinyin-pro');
  return (text) =>
    pinyin(text, { toneType: 'none', v: true, nonZh: 'consecutive' })
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
}
