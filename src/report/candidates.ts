import type { Shape } from '../model/occurrence.js';
import type { ReportedDocument } from '../model/report.js';

/** An unknown formula with what a curator needs to judge it. */
export interface FormulaCandidate {
  readonly name: string;
  readonly shape: Shape;
  readonly documents: number;
  readonly count: number;
  /** How many of its places are in quotation marks. */
  readonly quoted: number;
  /** Nouns that follow it, most frequent first. */
  readonly heads: readonly string[];
  /** What documents say it stands for, the most frequent reading first. */
  readonly expansions: readonly { readonly items: readonly string[]; readonly count: number }[];
  /** Some of its places. */
  readonly contexts: readonly {
    readonly path: string;
    readonly line: number;
    readonly before: string;
    readonly surface: string;
    readonly after: string;
  }[];
  /** How nodejieba cuts it; absent where that is not installed. */
  readonly segments?: readonly string[];
}

/** Places that are shown of each. */
const CONTEXTS = 3;

/** Gathers the formulas that the dictionary does not know, from documents as they are scanned. */
export class CandidateTally {
  private readonly gathered = new Map<string, Gathered>();

  add({ path, occurrences }: ReportedDocument): void {
    for (const { canonical, status, shape, quoted, head, items, line, surface, context } of occurrences) {
      if (status !== 'unknown' && status !== 'suspect') continue;
      const found = this.gathered.get(canonical) ?? {
        shape,
        paths: new Set<string>(),
        count: 0,
        quoted: 0,
        heads: new Map<string, number>(),
        expansions: new Map<string, number>(),
        contexts: [],
      };
      this.gathered.set(canonical, found);
      found.paths.add(path);
      found.count++;
      if (quoted) found.quoted++;
      if (head) found.heads.set(head, (found.heads.get(head) ?? 0) + 1);
      if (items) found.expansions.set(items.join('、'), (found.expansions.get(items.join('、')) ?? 0) + 1);
      if (found.contexts.length < CONTEXTS) found.contexts.push({ path, line, ...context, surface });
    }
  }

  /** In at least so many documents; most documents first, then most places, then by code point. */
  candidates(leastDocuments: number): FormulaCandidate[] {
    return [...this.gathered]
      .map(([name, { paths, heads, expansions, ...rest }]) => ({
        name,
        ...rest,
        documents: paths.size,
        heads: ranked(heads).map(([head]) => head),
        expansions: ranked(expansions).map(([items, count]) => ({ items: items.split('、'), count })),
      }))
      .filter(({ documents }) => documents >= leastDocuments)
      .sort((a, b) => b.documents - a.documents || b.count - a.count || (a.name < b.name ? -1 : 1));
  }
}

interface Gathered {
  readonly shape: Shape;
  readonly paths: Set<string>;
  count: number;
  quoted: number;
  readonly heads: Map<string, number>;
  readonly expansions: Map<string, number>;
  readonly contexts: { path: string; line: number; before: string; surface: string; after: string }[];
}

const ranked = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
