import { readFileSync } from 'node:fs';
import { decode, encode, type Finding, loadCheckTools, type ScannedDocument, type Suggestion } from '../../index.js';
import type { Input } from '../inputs/input.js';
import type { Io } from '../io.js';

/** What became of a file that was to be mended. */
export type Fixed =
  | { readonly outcome: 'nothing' }
  /** Bytes that cannot be decoded would be lost. */
  | { readonly outcome: 'unsafe' }
  | {
      readonly outcome: 'fixed';
      readonly file: string;
      readonly bytes: Uint8Array;
      readonly count: number;
      readonly left: readonly Finding[];
      /** Unified, of the decoded texts. */
      readonly diff: string;
    };

/** Applies the certain suggestions to the bytes of a file: what is not replaced stays byte for byte. Writes nothing. */
export async function fixFile(
  { path, file }: Input,
  { source }: ScannedDocument,
  findings: readonly Finding[],
  encoding: string,
  _: Io,
): Promise<Fixed> {
  const fixes = certainFixes(findings);
  if (fixes.length === 0 || file === undefined) return { outcome: 'nothing' };
  const bytes = readFileSync(file);
  const decoded = decode(bytes, encoding);
  if (decoded.text !== source || !bytes.equals(encode(decoded))) return { outcome: 'unsafe' };
  const text = applyFixes(source, fixes);
  const { unifiedDiff } = await loadCheckTools();
  return {
    outcome: 'fixed',
    file,
    bytes: encode({ ...decoded, text }),
    count: fixes.length,
    left: findings.filter(({ suggestions }) => !suggestions.some((one) => fixes.includes(one))),
    diff: await unifiedDiff(path, source, text),
  };
}

/** The certain suggestions of findings that do not overlap, in the order of the file. */
export function certainFixes(findings: readonly Finding[]): Suggestion[] {
  const fixes: Suggestion[] = [];
  for (const suggestion of findings.flatMap(({ suggestions }) => suggestions.slice(0, 1))) {
    const last = fixes.at(-1);
    if (suggestion.certain && (!last || suggestion.start >= last.end)) fixes.push(suggestion);
  }
  return fixes;
}

/** A decoded file with suggestions applied; everything else stays as it is. */
export function applyFixes(source: string, fixes: readonly Suggestion[]): string {
  let fixed = '';
  let done = 0;
  for (const { start, end, text } of fixes) {
    fixed += source.slice(done, start) + text;
    done = end;
  }
  return fixed + source.slice(done);
}
