import { isMap, isNode, isScalar, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { DictionaryEntry } from '../model/dictionary-entry.js';
import { type Problem, problem } from './problem.js';

/** An entry, or the word that one is switched off, and where it is written. */
export interface LocatedEntry {
  readonly file: string;
  /** Line of the entry, from 1. */
  readonly line: number;
  /** Line of a field or of something inside it, as ['items', 2]; the line of the entry where it is not there. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
  /** As YAML gives it: not checked yet. */
  readonly value: DictionaryEntry | SwitchedOff;
}

/** In a user's own dictionary: the built-in entry of this id is not to be used. */
export interface SwitchedOff {
  readonly id: string;
  readonly off: true;
}

export const isSwitchedOff = (value: DictionaryEntry | SwitchedOff): value is SwitchedOff =>
  (value as { off?: unknown }).off === true;

export interface ParsedFile {
  readonly entries: readonly LocatedEntry[];
  readonly problems: readonly Problem[];
}

/** Reads the YAML (or JSON) of a dictionary file; what does not parse comes back as problems with their lines. */
export function parseEntries(text: string, file: string): ParsedFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number | undefined): number => counter.linePos(offset ?? 0).line;
  // The first error brings the others about.
  const problems = document.errors
    .slice(0, 1)
    .map((error) => problem({ file, line: lineAt(error.pos[0]) }, 'syntax', [error.message.split('\n')[0]]));
  if (problems.length > 0) return { entries: [], problems };
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return { entries: [], problems };
  const nodes = (contents as { items?: unknown }).items;
  if (!Array.isArray(nodes) || isMap(contents))
    return { entries: [], problems: [problem({ file, line: 1 }, 'schema', ['.', 'a list of entries is expected'])] };
  const entries: LocatedEntry[] = [];
  for (const node of nodes) {
    const line = lineAt(isNode(node) ? node.range?.[0] : 0);
    if (!isMap(node)) {
      problems.push(problem({ file, line }, 'schema', ['.', 'an entry with fields is expected']));
      continue;
    }
    const lineOf = (path: readonly (string | number)[]): number => lineAt(offsetOf(node, path)) || line;
    entries.push({ file, line, lineOf, value: node.toJS(document) as DictionaryEntry });
  }
  return { entries, problems };
}

/** Where the deepest part of a path that is there begins. */
function offsetOf(map: YAMLMap, path: readonly (string | number)[]): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const found = map.getIn(path.slice(0, length), true);
    if (isNode(found) && found.range) return found.range[0];
  }
  return map.range?.[0];
}
