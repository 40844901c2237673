import { InputError } from '../model/input-error.js';

const MAGIC: readonly (readonly [bytes: string, zh: string, en: string])[] = [
  ['504b0304', 'Word（docx）或其他压缩格式', 'a Word (docx) file or another zip archive'],
  ['504b0506', '压缩包', 'a zip archive'],
  ['25504446', 'PDF', 'a PDF'],
  ['d0cf11e0a1b11ae1', '旧版 Office（doc、xls、wps）', 'an old Office file (doc, xls, wps)'],
  ['7b5c727466', 'RTF', 'an RTF file'],
  ['89504e470d0a1a0a', 'PNG 图片', 'a PNG image'],
  ['ffd8ff', 'JPEG 图片', 'a JPEG image'],
  ['47494638', 'GIF 图片', 'a GIF image'],
  ['49492a00', 'TIFF 图片', 'a TIFF image'],
  ['1f8b08', 'gzip 压缩包', 'a gzip archive'],
  ['526172211a07', 'RAR 压缩包', 'a RAR archive'],
  ['377abcaf271c', '7z 压缩包', 'a 7z archive'],
  ['7f454c46', '可执行程序', 'a program'],
];

/** Throws InputError (`binary`) where the first bytes are those of a format that is not text. */
export function refuseKnownBinary(bytes: Uint8Array): void {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  const found = MAGIC.find(([magic]) => head.startsWith(magic));
  if (found) throw binaryError(found[1], found[2]);
}

/** The error for a file that is not text. */
export function binaryError(zh?: string, en?: string): InputError {
  return new InputError(
    'binary',
    zh ? `不是文本文件，而是 ${zh} 文件；文稿请另存为 .txt 或 .html` : '不是文本文件（含有二进制数据）',
    {
      en: en ? `not a text file but ${en}; save documents as .txt or .html` : 'not a text file (it holds binary data)',
    },
  );
}
