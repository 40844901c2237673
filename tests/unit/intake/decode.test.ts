import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/intake/decode.js';
import { InputError } from '../../../src/model/input-error.js';

const SIMPLIFIED = '全市上下要深入落实“五抓五促”行动，持续推进“三园一区”建设。';
const TRADITIONAL = '全縣上下要深入落實「五抓五促」行動，持續推進「三園一區」建設。';
const BOMS: Readonly<Record<string, number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
  gb18030: [0x84, 0x31, 0x95, 0x33],
};

const encoded = (text: string, encoding: string, bom: number[] = []): Uint8Array =>
  Buffer.concat([Buffer.from(bom), iconv.encode(text, encoding)]);

describe('decode tells the encoding from the bytes', () => {
  it.each([
    ['utf-8', SIMPLIFIED],
    ['gb18030', SIMPLIFIED],
    ['gb18030', TRADITIONAL],
    ['big5', TRADITIONAL],
    ['utf-16le', SIMPLIFIED],
    ['utf-16be', SIMPLIFIED],
    ['utf-16le', TRADITIONAL],
    ['utf-16be', TRADITIONAL],
    ['gb18030', '三园一区建设工程'],
    ['utf-16le', '三园一区建设工程'],
  ])('%s without a mark: %s', (encoding, text) => {
    const got = decode(encoded(text, encoding));
    expect(got).toMatchObject({ text, encoding, bom: false });
    expect(got.confidence).toBeGreaterThan(0.5);
  });

  it.each(Object.entries(BOMS))('%s with a mark', (encoding, bom) => {
    expect(decode(encoded(SIMPLIFIED, encoding, bom))).toEqual({
      text: SIMPLIFIED,
      encoding,
      confidence: 1,
      bom: true,
    });
  });

  it('keeps line ends as they stand', () => {
    expect(decode(encoded('五抓\r\n五促\n三园\r', 'gb18030'), 'gbk').text).toBe('五抓\r\n五促\n三园\r');
  });

  it('reads nothing as empty UTF-8', () => {
    expect(decode(new Uint8Array())).toMatchObject({ text: '', encoding: 'utf-8' });
  });

  it('is not misled by a long head in ASCII', () => {
    const page = `<html><head><script>${'var a = 1; '.repeat(9000)}</script></head><body>${SIMPLIFIED}</body></html>`;
    expect(decode(encoded(page, 'gb18030')).encoding).toBe('gb18030');
  });
});

describe('decode with an encoding that the user names', () => {
  it.each(['gbk', 'GBK', 'gb2312', 'GB18030', 'cp936'])('%s', (label) => {
    expect(decode(encoded(SIMPLIFIED, 'gb18030'), label)).toMatchObject({ text: SIMPLIFIED, encoding: 'gb18030' });
  });

  it('takes the mark of UTF-16 off', () => {
    expect(decode(encoded(SIMPLIFIED, 'utf-16be', BOMS['utf-16be']), 'utf-16').text).toBe(SIMPLIFIED);
  });

  it('refuses a label that it does not know, in two languages', () => {
    const error = thrown(() => decode(Buffer.from('三园'), 'latin-9'));
    expect(error.code).toBe('encoding');
    expect(error.message).toContain('latin-9');
    expect(error.details.en).toContain('latin-9');
  });
});

describe('decode refuses what is no text', () => {
  const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 7 + (i >> 3)) & 0xff);
  it.each([
    ['docx', Buffer.from('PK\x03\x04\x14\x00')],
    ['pdf', Buffer.from('%PDF-1.7\n%')],
    ['doc', Buffer.from('d0cf11e0a1b11ae10000', 'hex')],
    ['png', Buffer.from('89504e470d0a1a0a0000', 'hex')],
    ['zeros', Buffer.alloc(100)],
    ['records', Buffer.from('name\0\0\0\0value\0\0\0size\0\x01\x02count\0\0\0'.repeat(20))],
    ['controls', Buffer.from('\x01\x02\x03\x04abc\x05\x06\x07')],
    ['noise', noise],
  ])('%s', (_name, bytes) => {
    expect(thrown(() => decode(bytes)).code).toBe('binary');
  });
});

describe('decode round trips', () => {
  const words = [
    '深入',
    '推进',
    '五抓五促',
    '行动',
    '的',
    '建设',
    '，',
    '。',
    '“三园一区”',
    '全市',
    '工作',
    '2024年',
    '1+3+N',
    '落实',
  ];
  const text = fc
    .array(fc.constantFrom(...words), { minLength: 8, maxLength: 60 })
    .map((parts) => `全${parts.join('')}`);
  it.each(['utf-8', 'gb18030', 'utf-16le', 'utf-16be'])('%s', (encoding) => {
    fc.assert(
      fc.property(text, (written) => {
        expect(decode(encoded(written, encoding))).toMatchObject({ text: written, encoding });
      }),
    );
  });

  const seeds = '../shared/seeds';
  it.skipIf(!existsSync(seeds))('every seed in every encoding that holds it', () => {
    for (const name of readdirSync(seeds)) {
      const written = readFileSync(`${seeds}/${name}`, 'utf8');
      for (const encoding of ['gb18030', 'utf-16le', 'utf-16be']) {
        expect(decode(encoded(written, encoding)), `${name} ${encoding}`).toMatchObject({ text: written, encoding });
      }
      expect(decode(encoded(written, 'utf-8', BOMS['utf-8']))).toMatchObject({ text: written, bom: true });
    }
  });
});

function thrown(run: () => unknown): InputError {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return error as InputError;
  }
  throw new Error('nothing was thrown');
}
