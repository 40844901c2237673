import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { DictionaryEntry, FullEntry } from '../../model/dictionary-entry.js';
import { fieldOrder } from '../check-schema.js';
import { writtenEntry } from '../write.js';

/** Lists of strings are written in one cell with this between them; as JSON where a string could be taken for two. */
const BAR = ' | ';
const LISTS: ReadonlySet<string> = new Set(['heads', 'verbs', 'variants', 'items']);
/** What has fields of its own is written as JSON. */
const NESTED: ReadonlySet<string> = new Set(['senses', 'wrongForms', 'english', 'examples', 'sources']);
/** Made of the name; shown to readers and left out when the table is read again. */
const MADE = ['pinyin', 'traditional', 'file'] as const;

/** One row for each entry, one column for each field. For spreadsheets: byte order mark, formulas escaped. */
export function toCsv(entries: readonly FullEntry[], delimiter: ',' | '\t'): string {
  const fields = fieldOrder();
  const rows = entries.map((entry) => [
    ...fields.map((field) =>
      escaped(cellOf(field, (writtenEntry(entry) as unknown as Record<string, unknown>)[field])),
    ),
    ...MADE.map((field) => entry[field]),
  ]);
  return stringify([[...fields, ...MADE], ...rows], {
    delimiter,
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    // A lone LF or CR would end a row for some readers.
    quoted_match: /[\r\n]/,
  });
}

function cellOf(field: string, value: unknown): string {
  if (value === undefined) return '';
  if (LISTS.has(field)) return listCell(value as readonly string[]);
  return NESTED.has(field) ? JSON.stringify(value) : String(value);
}

const listCell = (items: readonly string[]): string =>
  items.some((item) => item.includes('|') || item.startsWith('[') || item.trim() !== item)
    ? JSON.stringify(items)
    : items.join(BAR);

/** Reads what `toCsv` wrote, or any table whose first row names fields of entries. Throws Error with the line. */
export function fromCsv(text: string, delimiter: ',' | '\t'): DictionaryEntry[] {
  const rows = parse(text, { delimiter, bom: true, columns: true, skip_empty_lines: true, info: true }) as {
    readonly record: Readonly<Record<string, string>>;
    readonly info: { readonly lines: number };
  }[];
  const made: readonly string[] = MADE;
  const columns = Object.keys(rows[0]?.record ?? {});
  const strange = columns.find((field) => !made.includes(field) && !fieldOrder().includes(field));
  if (strange !== undefined) throw new Error(`1: ${strange}: no such column`);
  if (columns.length > 0 && !columns.includes('name')) throw new Error('1: name: the column is missing');
  return rows.map(({ record, info }) => {
    const cells = Object.entries(record).filter(([field, cell]) => cell !== '' && !made.includes(field));
    return Object.fromEntries(
      cells.map(([field, cell]) => [field, fieldValue(field, unescaped(cell), info.lines)]),
    ) as unknown as DictionaryEntry;
  });
}

/** csv-stringify puts ' before what a spreadsheet would run as a formula; a ' that was there is doubled to tell them apart. */
const escaped = (cell: string): string => (cell.startsWith("'") ? `'${cell}` : cell);
const unescaped = (cell: string): string => cell.replace(/^'(?=['=+\-@\t\r＝＋－＠])/, '');

function fieldValue(field: string, cell: string, line: number): unknown {
  if (LISTS.has(field) && !cell.startsWith('[')) return cell.split(BAR);
  if (field === 'optional') return cell === 'true';
  if (!NESTED.has(field) && !LISTS.has(field)) return cell;
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    throw new Error(`${line}: ${field}: JSON is expected`);
  }
}
