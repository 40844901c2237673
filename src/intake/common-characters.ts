import { iconv } from '../text/iconv.js';

let table: Uint8Array | undefined;

/**
 * By UTF-16 code unit: 1 for what ordinary Chinese text is made of, 0 for the rest. These are the 3,755 characters of
 * GB2312 level 1, the 5,401 of Big5 level 1 and Chinese punctuation, read off the encodings themselves.
 */
export function commonCharacters(): Uint8Array {
  table ??= build();
  return table;
}

function build(): Uint8Array {
  const common = new Uint8Array(0x10000);
  const mark = (text: string): void => {
    for (let i = 0; i < text.length; i++) common[text.charCodeAt(i)] = 1;
  };
  mark(iconv().decode(pairs(0xb0, 0xd7, [[0xa1, 0xfe]]), 'gb18030'));
  mark(
    iconv().decode(
      pairs(0xa4, 0xc6, [
        [0x40, 0x7e],
        [0xa1, 0xfe],
      ]),
      'big5',
    ),
  );
  mark('，。、；：？！“”‘’（）《》〈〉「」『』【】〔〕—…·　％＋－．／０１２３４５６７８９①②③④⑤⑥⑦⑧⑨⑩〇');
  common[0xfffd] = 0;
  for (let unit = 0xe000; unit < 0xf900; unit++) common[unit] = 0;
  return common;
}

/** All pairs of a lead byte and a trail byte in the given closed ranges. */
function pairs(lead: number, lastLead: number, trails: readonly (readonly [number, number])[]): Uint8Array {
  const bytes: number[] = [];
  for (let first = lead; first <= lastLead; first++) {
    for (const [low, high] of trails) {
      for (let second = low; second <= high; second++) bytes.push(first, second);
    }
  }
  return Uint8Array.from(bytes);
}
