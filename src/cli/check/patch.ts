import type { LineRanges } from './changed.js';

const HUNK = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/;
const NEW_NAME = /^\+\+\+ (?:b\/(.*?)|"b\/(.*)")\t?$/s;

/**
 * The lines that a patch of git (`--unified=0`, with the prefixes a/ and b/) adds or changes, by the new name of each file. Files without a
 * hunk (binary, renamed only) are missing.
 */
export function rangesInPatch(patch: string): Map<string, LineRanges> {
  const ranges = new Map<string, [number, number][]>();
  let current: [number, number][] | undefined;
  for (const line of patch.split('\n')) {
    // What a hunk holds begins with +, - or a backslash; a line "++ b/x" that was added looks like a name.
    if (line.startsWith('diff --git ')) current = undefined;
    const [, plain, quoted] = current ? [] : (NEW_NAME.exec(line) ?? []);
    const name = plain ?? (quoted === undefined ? undefined : unquoted(quoted));
    if (name !== undefined) {
      current = [];
      ranges.set(name, current);
    }
    const hunk = HUNK.exec(line);
    if (hunk && current) {
      const start = Number(hunk[1]);
      current.push([start, start + Number(hunk[2] ?? 1) - 1]);
    }
  }
  return ranges;
}

const ESCAPES: Readonly<Record<string, string>> = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' };

/** A name as git quotes it: like a string of C, with control characters in octal (`core.quotepath=false` leaves others as they are). */
const unquoted = (name: string): string =>
  name.replace(/\\(?:([0-7]{3})|(.))/g, (_, octal: string | undefined, letter: string) =>
    octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (ESCAPES[letter] ?? letter),
  );

/** The files of `git diff --numstat -z`, by their new names: `1\t2\tname\0`, or `1\t2\t\0old\0new\0`; `-` counts what is binary. */
export function filesInNumstat(list: string): { readonly name: string; readonly isBinary: boolean }[] {
  const fields = list.split('\0');
  const files: { name: string; isBinary: boolean }[] = [];
  for (const [at, field] of fields.entries()) {
    const [, added, name] = /^(\d+|-)\t(?:\d+|-)\t(.*)$/s.exec(field) ?? [];
    if (added !== undefined) files.push({ name: name || fields[at + 2], isBinary: added === '-' });
  }
  return files;
}
