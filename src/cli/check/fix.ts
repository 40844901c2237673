import { decode, encode, type Finding, loadCheckTools, type ScannedDocument, type Suggestion } from '../../index.js';

/** What would become of a file that is to be mended. */
export type Fixed =
  | { readonly outcome: 'nothing' }
  /** Bytes that cannot be decoded would be lost. */
  | { readonly outcome: 'unsafe' }
  | {
      readonly outcome: 'fixed';
      readonly bytes: Uint8Array;
      readonly count: number;
      /** Unified, of the decoded texts. */
      readonly diff: string;
    };

/** Applies the certain suggestions to the bytes of a document: what is not replaced stays byte for byte. Writes nothing. */
export async function fixBytes(
  bytes: Uint8Array,
  { path, source }: ScannedDocument,
  findings: readonly Finding[],
  encoding: string,
): Promise<Fixed> {
  const fixes = certainFixes(findings);
  if (fixes.length === 0) return { outcome: 'nothing' };
  const decoded = decode(bytes, encoding);
  if (decoded.text !== source || Buffer.compare(bytes, encode(decoded)) !== 0) return { outcome: 'unsafe' };
  const text = applyFixes(source, fixes);
  const { unifiedDiff } = await loadCheckTools();
  return {
    outcome: 'fixed',
    bytes: encode({ ...decoded, text }),
    count: fixes.length,
    diff: await unifiedDiff(path, source, text),
  };
}

/** The certain suggestions of findings that do not overlap, in the order of the file; of two that do the first one. */
function certainFixes(findings: readonly Finding[]): Suggestion[] {
  const certain = findings.flatMap(({ suggestions }) => suggestions.slice(0, 1)).filter((one) => one.certain);
  const fixes: Suggestion[] = [];
  for (const suggestion of certain.sort((a, b) => a.start - b.start))
    if (suggestion.start >= (fixes.at(-1)?.end ?? 0)) fixes.push(suggestion);
  return fixes;
}

/** A decoded file with suggestions applied; everything else stays as it is. */
function applyFixes(source: string, fixes: readonly Suggestion[]): string {
  let fixed = '';
  let done = 0;
  for (const { start, end, text } of fixes) {
    fixed += source.slice(done, start) + text;
    done = end;
  }
  return fixed + source.slice(done);
}
