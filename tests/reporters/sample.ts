import type { Occurrence, ScannedDocument, ToolInfo } from '../../src/index.js';

export const TOOL: ToolInfo = {
  name: 'slogans',
  version: '1.2.3',
  dictionary: { version: '1.2.3', entries: 7, hash: '0123456789ab' },
};

/** An occurrence of `surface` in `source`: the first one at or after `from`. */
export function occurrence(source: string, surface: string, given: Partial<Occurrence> = {}, from = 0): Occurrence {
  const start = source.indexOf(surface, from);
  if (start < 0) throw new Error(`${surface} is not in the source`);
  return {
    start,
    end: start + surface.length,
    surface,
    core: surface,
    head: null,
    canonical: surface,
    entryId: null,
    status: 'unknown',
    shape: 'paired',
    quoted: false,
    optional: false,
    repaired: false,
    evidence: ['repetition'],
    confidence: 0.1 + 0.2,
    ...given,
  };
}

export function scanned(path: string, source: string, occurrences: readonly Occurrence[]): ScannedDocument {
  return {
    path,
    format: 'text',
    encoding: 'utf-8',
    encodingConfidence: 1,
    script: 'simplified',
    date: null,
    source,
    repairs: [],
    occurrences,
    findings: [],
  };
}
