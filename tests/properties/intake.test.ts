import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/intake/decode.js';
import { tooManyControls } from '../../src/intake/detect-encoding.js';
import { toGbk } from '../../src/intake/gbk-bytes.js';
import { REPAIRS } from '../../src/intake/repair.js';
import { placesOf, signsOf } from '../../src/intake/signs.js';
import { scriptTable } from '../../src/script/script-table.js';
import { simplify } from '../../src/script/simplify.js';
import { MappedText } from '../../src/text/mapped-text.js';
import { textOf, unitsOf } from '../../src/text/units.js';

/** What damage is made of, a unit or a few at a time, so that all that a repair looks at comes about. */
const PIECES = [
  ...'一三高新個县。，、；：！“”‘’「」"(（)）<>/&#?？+1Nayiǎü\n\r \t\u3000\xa0\u200b２Ａ⼀浜銆€𠮷\ud800',
  '三 高', '“三 高 四', '\r\n', '现(xiàn)', '(yi)', '长 (cháng)', '<b>', '</p>', '&ldquo;', '&#22235;', '1 + 6', '?!耙豢h一業', '浜斿ソ', '一二三四五六七八九十',
]; // biome-ignore format: a list of pieces
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const any = fc.oneof(text, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

describe('the look at the code units before the repairs', () => {
  it('passes over no place at which a repair would find something', () => {
    fc.assert(
      fc.property(any, (written) => {
        const units = unitsOf(written);
        const signs = signsOf(units);
        const folded = textOf(units);
        const everywhere = Array.from({ length: folded.length }, (_, at) => at);
        for (const { kind, sign, find } of REPAIRS) {
          const found = signs.bits & sign ? find(folded, placesOf(signs, sign)) : [];
          expect(found, kind).toEqual(find(folded, everywhere));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('folds wide blanks, and nothing else', () => {
    fc.assert(
      fc.property(any, (written) => {
        const units = unitsOf(written);
        signsOf(units);
        expect(textOf(units)).toBe(written.replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' '));
      }),
    );
  });
});

describe('decode', () => {
  const bytes = fc.oneof(
    fc.uint8Array(),
    any.map((written) => Buffer.from(written)),
    fc
      .tuple(any, fc.uint8Array({ maxLength: 3 }))
      .map(([written, more]) => Buffer.concat([Buffer.from(written), more])),
  );
  it('reads UTF-8 as Buffer does, valid or not', () => {
    fc.assert(
      fc.property(bytes, (read) => {
        fc.pre(
          !Buffer.from(read)
            .subarray(0, 3)
            .equals(Buffer.of(0xef, 0xbb, 0xbf)),
        );
        expect(decode(read, 'utf-8').text).toBe(Buffer.from(read).toString('utf8'));
      }),
    );
  });

  it('counts control characters wherever the bytes begin', () => {
    const mixed = fc.array(fc.constantFrom(0, 1, 8, 9, 10, 11, 13, 31, 32, 65, 0x7f, 0x80, 0xe4, 0xff), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(mixed, fc.nat({ max: 5 }), (all, from) => {
        const part = Uint8Array.from(all).subarray(from);
        const controls = part.filter((byte) => byte < 0x20 && ![9, 10, 13].includes(byte)).length;
        expect(tooManyControls(part)).toBe(controls > 2 && controls * 20 > part.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('GBK bytes', () => {
  it('are those of iconv-lite, each with the unit that it came from', () => {
    fc.assert(
      fc.property(text, (written) => {
        const { bytes, unitOf } = toGbk(written);
        expect(Buffer.from(bytes)).toEqual(
          Buffer.concat([...written].map((c) => (c === '€' ? Buffer.of(0x80) : iconv.encode(c, 'gb18030')))),
        );
        const units = [...written].flatMap((c) => Array(c === '€' ? 1 : iconv.encode(c, 'gb18030').length).fill(c));
        expect([...unitOf].map((unit) => String.fromCodePoint(written.codePointAt(unit)!))).toEqual(units);
      }),
    );
  });
});

describe('simplify', () => {
  const written = fc.string({ unit: fc.constantFrom(...'國国著乾一三，a𠮷𩼣𫠊的個个\ud842后') });
  it('changes each character by the table, and counts those of either script', () => {
    const { traits, toSimplified, astral } = scriptTable();
    fc.assert(
      fc.property(written, (before) => {
        const after = [...before].map((c) => {
          if (c.length === 1) return String.fromCharCode(c.charCodeAt(0) ^ toSimplified[c.charCodeAt(0)]);
          return String.fromCharCode(...(astral.get(c.codePointAt(0)!) ?? [c.charCodeAt(0), c.charCodeAt(1)]));
        });
        const mapped = MappedText.of(before);
        const { text, script } = simplify(mapped);
        expect(text.text).toBe(after.join(''));
        if (text.text === before) expect(text).toBe(mapped);
        const only = (trait: number): number => [...before].filter((c) => traits[c.charCodeAt(0)] & trait).length;
        const [traditional, simplified] = [only(1), only(2)];
        const telling = traditional + simplified;
        if (telling === 0) expect(script).toBe(/[\u2e80-\uffff]/.test(before) ? 'simplified' : 'none');
        else if (traditional <= telling * 0.05) expect(script).toBe('simplified');
        else expect(script).toBe(simplified <= telling * 0.05 ? 'traditional' : 'mixed');
      }),
      { numRuns: 1000 },
    );
  });
});
