import iconv from 'iconv-lite';
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';

/** A way in which real files differ that must not change which formulas are found. */
export interface Variant {
  readonly name: string;
  readonly path: string;
  /** The bytes of the varied document; null where the text cannot be written that way. */
  readonly make: (text: string) => Uint8Array | null;
}

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');

function encoded(name: string, options?: { addBOM: boolean }): (text: string) => Uint8Array | null {
  return (text) => {
    const bytes = iconv.encode(text, name, options);
    return iconv.decode(bytes, name) === text ? bytes : null;
  };
}

/** Hong Kong and Taiwan files write traditional script; Big5 has no other. */
const traditional = Converter({ from: 'cn', to: 't' }) as (text: string) => string;
const taiwanese = Converter({ from: 'cn', to: 'tw' }) as (text: string) => string;
const simplified = Converter({ from: 't', to: 'cn' }) as (text: string) => string;

const otherScript = (text: string): string => {
  const changed = traditional(text);
  return changed === text ? simplified(text) : changed;
};

const inStyle =
  (double: string, single: string) =>
  (text: string): Uint8Array =>
    utf8(
      text
        .replace(/[“「]/g, double[0])
        .replace(/[”」]/g, double[1])
        .replace(/[‘『]/g, single[0])
        .replace(/[’』]/g, single[1])
        .replace(/"([^"\n]*)"/g, `${double[0]}$1${double[1]}`),
    );

/** The reading of a character after every third one, in brackets, as page spinners insert it. */
const glossed = (text: string): Uint8Array => {
  let seen = 0;
  return utf8(
    text.replace(/\p{Script=Han}/gu, (unit) =>
      ++seen % 3 === 0 ? `${unit}(${pinyin(unit, { toneType: 'symbol' })})` : unit,
    ),
  );
};

/** A break after every 20 characters of a paragraph. */
const wrapped = (text: string): Uint8Array =>
  utf8(
    text
      .split('\n')
      .map((line) => line.match(/.{1,20}/gu)?.join('\n') ?? '')
      .join('\n'),
  );

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const html = (text: string): Uint8Array => {
  const lines = text.split('\n').filter((line) => line.trim());
  const [title, ...paragraphs] = lines.map(escaped);
  const body = paragraphs.map((line) => `<p>　　${line.replaceAll('“', '&ldquo;').replaceAll('”', '&rdquo;')}</p>`);
  return utf8(
    `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>${title}</title></head><body>\n` +
      `<div class="nav"><a href="/">首页</a> <a href="/zw">政务</a></div>\n<h1>${title}</h1>\n` +
      `<div class="TRS_Editor">\n${body.join('\n')}\n</div>\n<div class="foot">版权所有</div></body></html>\n`,
  );
};

export const VARIANTS: readonly Variant[] = [
  { name: 'GBK', path: 'a.txt', make: encoded('gbk') },
  { name: 'GB18030', path: 'a.txt', make: encoded('gb18030') },
  { name: 'Big5', path: 'a.txt', make: (text) => encoded('big5')(taiwanese(text)) },
  { name: 'UTF-16 LE', path: 'a.txt', make: encoded('utf-16le', { addBOM: false }) },
  { name: 'UTF-16 BE with BOM', path: 'a.txt', make: encoded('utf-16be', { addBOM: true }) },
  { name: 'UTF-8 with BOM', path: 'a.txt', make: encoded('utf-8', { addBOM: true }) },
  { name: 'CRLF', path: 'a.txt', make: (text) => utf8(text.replaceAll('\n', '\r\n')) },
  { name: 'the other script', path: 'a.txt', make: (text) => utf8(otherScript(text)) },
  { name: 'HTML', path: 'a.html', make: html },
  { name: 'HTML saved as .txt', path: 'a.txt', make: html },
  { name: '「」', path: 'a.txt', make: inStyle('「」', '『』') },
  { name: '『』', path: 'a.txt', make: inStyle('『』', '「」') },
  { name: '《》', path: 'a.txt', make: inStyle('《》', '〈〉') },
  { name: 'straight quotes', path: 'a.txt', make: inStyle('""', "''") },
  { name: 'wide straight quotes', path: 'a.txt', make: inStyle('＂＂', '＇＇') },
  { name: 'single quotes', path: 'a.txt', make: inStyle('‘’', '“”') },
  { name: 'glosses', path: 'a.txt', make: glossed },
  { name: 'line breaks every 20 characters', path: 'a.txt', make: wrapped },
  {
    name: 'wide digits and letters',
    path: 'a.txt',
    make: (text) => utf8(text.replace(/[0-9A-Z+]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0))),
  },
];
