import iconv from 'iconv-lite';
import * as toTraditional from 'opencc-js/cn2t';
import * as toSimplified from 'opencc-js/t2cn';

type Opencc = { Converter(options: { readonly from: string; readonly to: string }): (text: string) => string };

// Forms that opencc-js leaves alone: variants abolished in 1955 (第一批异体字整理表), as old and Hong Kong texts print them.
const VARIANTS: ReadonlyMap<string, string> = new Map(
  [
    '堿碱',
    '鹻碱',
    '衞卫',
    '靑青',
    '淸清',
    '敍叙',
    '吿告',
    '鄕乡',
    '畧略',
    '鑛矿',
    '厰厂',
    '徧遍',
    '麤粗',
    '隣邻',
    '菓果',
  ].map(([variant, standard]) => [variant, standard]),
);

/**
 * The table that `simplify` reads, little-endian 16-bit numbers: how many rows follow, then rows of three: a UTF-16
 * code unit, its simplified form, and 1 where it stands in traditional text only, 2 where in simplified text only;
 * then how many pairs beyond the BMP follow, then rows of four: two surrogates and the two that replace them.
 *
 * Character by character: the 477 phrases in which opencc-js differs (乾隆 keeps 乾) are left to it.
 */
export function buildScriptTable(): Uint8Array {
  const simplified = (toSimplified as Opencc).Converter({ from: 't', to: 'cn' });
  const traditional = (toTraditional as Opencc).Converter({ from: 'cn', to: 't' });
  const units: number[] = [];
  const astral: number[] = [];
  for (const character of hanCharacters()) {
    const first = VARIANTS.get(character) ?? simplified(character);
    // The compatibility form of a variant (U+F9F1) becomes the variant first.
    const to = VARIANTS.get(first) ?? first;
    const changes = to !== character && to.length === character.length;
    if (character.length === 1) {
      const only = changes ? (inGb2312(character) ? 0 : 1) : simplifiedOnly(character, traditional) ? 2 : 0;
      if (changes || only)
        units.push(character.charCodeAt(0), changes ? to.charCodeAt(0) : character.charCodeAt(0), only);
    } else if (changes) {
      astral.push(character.charCodeAt(0), character.charCodeAt(1), to.charCodeAt(0), to.charCodeAt(1));
    }
  }
  const numbers = Uint16Array.from([units.length / 3, ...units, astral.length / 4, ...astral]);
  return new Uint8Array(numbers.buffer);
}

function* hanCharacters(): Generator<string> {
  for (const [first, last] of [
    [0x2e80, 0x2fd5],
    [0x3400, 0x9fff],
    [0xf900, 0xfaff],
    [0x20000, 0x323af],
  ]) {
    for (let point = first; point <= last; point++) yield String.fromCodePoint(point);
  }
}

/** What traditional text writes otherwise: not 后 or 里, which are everyday characters of Big5 as well. */
function simplifiedOnly(character: string, traditional: (text: string) => string): boolean {
  if (traditional(character) === character) return false;
  const bytes = iconv.encode(character, 'big5');
  return !(bytes.length === 2 && bytes[0] >= 0xa4 && bytes[0] <= 0xc6);
}

/** Characters such as 著 and 乾 have a simplified form and yet stand in simplified text. */
function inGb2312(character: string): boolean {
  const bytes = iconv.encode(character, 'gb18030');
  return bytes.length === 2 && bytes[0] >= 0xb0 && bytes[0] <= 0xf7 && bytes[1] >= 0xa1;
}
