import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { fieldOrder, nestedOrder } from './check-schema.js';

/**
 * The text of a dictionary file in the one form that it is kept in: entries sorted by id, fields in the order of the
 * schema, lists of short strings on one line, quotation marks where YAML needs them, a blank line between entries.
 * Comments stay with what they stand before. Throws where the text does not parse.
 */
export function formatDictionary(text: string): string {
  const document = parseDocument(text, { compat: 'yaml-1.1' });
  if (document.errors.length > 0) throw document.errors[0];
  const { contents } = document;
  if (!isSeq(contents)) return text;
  const leading = liftFirstComment(document, contents);
  contents.items.sort((a, b) => compareIds(a, b));
  contents.items.forEach((entry, i) => {
    if (!isMap(entry)) return;
    layOut(entry, fieldOrder());
    entry.spaceBefore = i > 0;
  });
  contents.flow = false;
  const body = document.toString({ lineWidth: 0, flowCollectionPadding: false, indentSeq: true });
  return leading ? `${leading}\n${body}` : body;
}

/** The comment at the head of the file belongs to the file, not to the entry that stands first today. */
function liftFirstComment(document: Document, entries: YAMLSeq): string {
  const [first] = entries.items;
  const holder = [document, entries, ...(isMap(first) ? [first] : [])].find(({ commentBefore }) => commentBefore);
  const comment = holder?.commentBefore ?? '';
  if (holder) holder.commentBefore = null;
  return comment
    .split('\n')
    .filter(Boolean)
    .map((line) => `#${line}`)
    .join('\n');
}

const DATES: ReadonlySet<string> = new Set(['since', 'until', 'supersededSince', 'date']);

const idOf = (node: unknown): string => (isMap(node) ? String(node.get('id') ?? '') : '');

const compareIds = (a: unknown, b: unknown): number => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0);

/** Sorts the fields of a map and lays out what they hold. */
function layOut(map: YAMLMap, order: readonly string[]): void {
  map.flow = false;
  const place = (pair: Pair): number => {
    const at = order.indexOf(String(isScalar(pair.key) ? pair.key.value : pair.key));
    return at < 0 ? order.length : at;
  };
  map.items.sort((a, b) => place(a) - place(b));
  for (const pair of map.items) {
    if (!isPair(pair)) continue;
    if (isScalar(pair.key)) {
      pair.key.type = Scalar.PLAIN;
      pair.key.spaceBefore = false;
    }
    const name = String(isScalar(pair.key) ? pair.key.value : pair.key);
    layOutValue(pair.value as Node | null, nestedOrder(name));
    // 2018 is a number to YAML and 2018-01 is none: dates look alike in quotation marks.
    if (DATES.has(name) && isScalar(pair.value)) pair.value.type = Scalar.QUOTE_DOUBLE;
  }
}

function layOutValue(value: Node | null, order: readonly string[]): void {
  if (isScalar(value)) {
    // The writer quotes again what needs it.
    if (typeof value.value === 'string') value.type = Scalar.PLAIN;
  } else if (isMap(value)) layOut(value, order);
  else if (isSeq(value)) {
    value.flow = value.items.every((item) => isScalar(item) && !item.comment && !item.commentBefore);
    for (const item of value.items) {
      if (isMap(item)) item.spaceBefore = false;
      layOutValue(item as Node | null, order);
    }
  }
}
