import type { Format } from '../../model/document.js';
import type { FormulaRow, ReportedDocument, ReportedOccurrence } from '../../model/report.js';

export interface Place {
  /** Without the folder that all documents share: it would push aside what tells them apart. */
  readonly path: string;
  readonly format: Format;
  readonly occurrence: ReportedOccurrence;
}

/** A formula with what the table shows beyond its counts. */
export interface FormulaDetails extends FormulaRow {
  /** The noun that follows it most often, where it follows at least half of the time. */
  readonly usualHead: string | undefined;
  /** The longest list of what it stands for. */
  readonly items: readonly string[];
  readonly places: readonly Place[];
}

/** Gathers heads, items and places of formulas from documents, in the order of `rows`. */
export function detailFormulas(rows: readonly FormulaRow[], documents: readonly ReportedDocument[]): FormulaDetails[] {
  const places = new Map<string, Place[]>(rows.map(({ canonical }) => [canonical, []]));
  const shared = sharedFolder(documents.map(({ path }) => path)).length;
  for (const { path, format, occurrences } of documents) {
    const place = { path: path.slice(shared), format };
    for (const occurrence of occurrences) places.get(occurrence.canonical)?.push({ ...place, occurrence });
  }
  return rows.map((row) => {
    const found = places.get(row.canonical) ?? [];
    return { ...row, places: found, usualHead: usualHead(row.canonical, found), items: longestItems(found) };
  });
}

function usualHead(canonical: string, places: readonly Place[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { occurrence } of places) {
    if (occurrence.head) counts.set(occurrence.head, (counts.get(occurrence.head) ?? 0) + 1);
  }
  const [head, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0] as const);
  return 2 * count >= places.length && head && !canonical.endsWith(head) ? head : undefined;
}

const longestItems = (places: readonly Place[]): readonly string[] =>
  places.reduce<readonly string[]>(
    (best, { occurrence }) => ((occurrence.items?.length ?? 0) > best.length ? (occurrence.items ?? []) : best),
    [],
  );

/** The folder that holds all paths, with its slash; empty where there is none. */
function sharedFolder(paths: readonly string[]): string {
  let shared = paths[0] ?? '';
  for (const path of paths) {
    while (!path.startsWith(shared)) shared = shared.slice(0, -1);
  }
  return shared.slice(0, shared.lastIndexOf('/') + 1);
}
