import type { Edit } from '../../text/mapped-text.js';
import type { Repair } from '../repair.js';
import { Sign } from '../signs.js';

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}));/y;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  middot: '·',
  bull: '•',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  times: '×',
  zwnj: '',
  zwj: '',
  shy: '',
};

/** Character references that were left in a plain text: &ldquo;, &#22235;. Unknown ones stay. */
export const htmlEntity: Repair = {
  kind: 'html-entity',
  sign: Sign.entity,
  find(text, places) {
    const edits: Edit[] = [];
    for (const match of matchesAt(ENTITY, text, places)) {
      const [whole, decimal, hexadecimal, name] = match;
      const point = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : undefined;
      const decoded = point === undefined ? NAMED[name] : characterOf(point);
      if (decoded !== undefined) edits.push({ start: match.index, end: match.index + whole.length, text: decoded });
    }
    return edits;
  },
};

function characterOf(point: number): string | undefined {
  const valid = point >= 0x20 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return valid ? String.fromCodePoint(point) : undefined;
}

const BLOCK = 'p|div|br|hr|td|tr|th|table|tbody|li|ul|ol|h[1-6]|section|article|center|blockquote';
const INLINE = 'a|b|i|u|s|em|strong|span|font|sup|sub|small|big|mark|img|o:p|st1:[a-z]{1,20}';
const TAG = new RegExp(`</?(?:(${BLOCK})|${INLINE})(?=[\\s/>])[^<>]{0,300}>`, 'iy');

/** Single tags that were left in a plain text. Those that end a block become a line break, the others vanish. */
export const htmlTag: Repair = {
  kind: 'html-tag',
  sign: Sign.tag,
  find: (text, places) =>
    matchesAt(TAG, text, places).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[1] ? '\n' : '',
    })),
};

/** The matches of a sticky pattern at these places. */
function matchesAt(pattern: RegExp, text: string, places: readonly number[]): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  for (const at of places) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) matches.push(match);
  }
  return matches;
}
