import { isUtf8 } from 'node:buffer';
import { type DocumentId, decode, InputError, lengthError } from '../../index.js';
import { isDate } from '../dates.js';

/** What an answer is called: as the line calls its document. */
export interface Name {
  readonly id?: DocumentId;
  /** Of the file; else the id; `-` where the line says neither. */
  readonly path: string;
}

/** What a line asks for: a text, or the file at a path. */
export interface Question {
  readonly text: string | undefined;
  /** Where there is a text: its name alone, which tells the format and perhaps the date. */
  readonly path: string | undefined;
  readonly encoding: string | undefined;
  readonly date: string | undefined;
  readonly place: string | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

const NAMELESS = '-';
const MARK = Buffer.from('\ufeff');

/** The object that a line holds. Throws InputError. */
export function fieldsOf(line: Uint8Array): Fields {
  if (!isUtf8(line)) throw refusal('not-utf-8', '这一行不是 UTF-8 编码', 'the line is not UTF-8');
  const fields = parsed(line);
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    throw refusal('not-json', '这一行不是 JSON 对象', 'the line is no JSON object');
  return fields as Fields;
}

/** What `JSON.parse` says of a wrong text differs between versions of Node: the answers must not. */
function parsed(line: Uint8Array): unknown {
  const bytes = Buffer.from(line.buffer, line.byteOffset, line.length);
  try {
    return JSON.parse(bytes.toString('utf8', MARK.equals(bytes.subarray(0, MARK.length)) ? MARK.length : 0));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw lengthError(error);
  }
}

/** What the line calls its document, as far as that can be used. */
export function nameOf({ id, path }: Fields): Name {
  const usable = isId(id) ? { id } : {};
  const fallback = isId(id) ? String(id) : NAMELESS;
  return { ...usable, path: typeof path === 'string' && path !== '' ? path : fallback };
}

// A larger number is not the one that was written: JSON.parse has rounded it.
const isId = (id: unknown): id is DocumentId => typeof id === 'string' || Number.isSafeInteger(id);

/** What the line asks for. Throws InputError. Fields that are null are as if they were not there. */
export function questionOf(fields: Fields): Question {
  const { id } = fields;
  if (!isId(id ?? '')) {
    const en = 'id must be a string, or a whole number that JSON readers do not round';
    throw refusal('bad-id', 'id 应为字符串，或不超过 9007199254740991 的整数', en);
  }
  const [text, path, encoding, date, place] = ['text', 'path', 'encoding', 'date', 'place'].map((name) =>
    stringOf(fields, name),
  );
  if (text === undefined && !path) throw refusal('no-text', '既没有 text，也没有 path', 'neither text nor path');
  // An encoding that does not exist is a mistake, whether it is needed or not.
  if (encoding !== undefined) decode(new Uint8Array(), encoding);
  if (date !== undefined && !isDate(date)) {
    const en = `"${date}" is no date: write 2026, 2026-01 or 2026-01-20`;
    throw refusal('bad-date', `“${date}”不是日期，应为 2026、2026-01 或 2026-01-20`, en);
  }
  return { text, path: path || undefined, encoding, date, place };
}

function stringOf(fields: Fields, name: string): string | undefined {
  const value = fields[name] ?? undefined;
  if (value === undefined || typeof value === 'string') return value;
  throw refusal('bad-field', `${name} 应为字符串`, `${name} must be a string`);
}

const refusal = (code: string, message: string, en: string): InputError => new InputError(code, message, { en });
