import type { FormulaRow, ReportedDocument, ReportedOccurrence } from '../../model/report.js';

export interface Place {
  /** Without the folder that all documents share: it would push aside what tells them apart. */
  readonly path: string;
  readonly occurrence: ReportedOccurrence;
}

/** A formula with what the table shows beyond its counts. */
export interface FormulaDetails extends FormulaRow {
  /** The noun that follows it at every place. */
  readonly head: string | undefined;
  /** What a suspect name is likely to be meant for. */
  readonly nearName: string | undefined;
  /** The longest list of what it stands for. */
  readonly items: readonly string[];
  /** In the order of the documents and of their text; never empty. */
  readonly places: readonly Place[];
}

/** Gathers heads, items and places of formulas from documents. Most frequent first, then as they appear. */
export function detailFormulas(rows: readonly FormulaRow[], documents: readonly ReportedDocument[]): FormulaDetails[] {
  const places = gatherPlaces(documents);
  const rowOf = new Map(rows.map((row) => [row.canonical, row]));
  return [...places]
    .flatMap(([canonical, found]) => {
      const row = rowOf.get(canonical);
      return row ? [{ ...row, places: found, ...detailsOf(canonical, found) }] : [];
    })
    .sort((a, b) => b.count - a.count);
}

/** The places of each formula; the formulas in the order in which they appear. */
function gatherPlaces(documents: readonly ReportedDocument[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  const shared = sharedFolder(documents.map(({ path }) => path)).length;
  for (const { path, occurrences } of documents) {
    for (const occurrence of occurrences) {
      const place = { path: path.slice(shared), occurrence };
      const found = places.get(occurrence.canonical);
      if (found) found.push(place);
      else places.set(occurrence.canonical, [place]);
    }
  }
  return places;
}

function detailsOf(canonical: string, places: readonly Place[]): Pick<FormulaDetails, 'head' | 'nearName' | 'items'> {
  const head = places[0].occurrence.head ?? '';
  const everywhere = head && !canonical.endsWith(head) && places.every(({ occurrence }) => occurrence.head === head);
  return {
    head: everywhere ? head : undefined,
    nearName: places.find(({ occurrence }) => occurrence.nearName)?.occurrence.nearName,
    items: longest(places.map(({ occurrence }) => occurrence.items ?? [])),
  };
}

const longest = (lists: readonly (readonly string[])[]): readonly string[] =>
  lists.reduce((best, list) => (list.length > best.length ? list : best), []);

/** The folder that holds all paths, with its slash; empty where there is none. */
function sharedFolder(paths: readonly string[]): string {
  let shared = paths[0] ?? '';
  for (const path of paths) {
    while (!path.startsWith(shared)) shared = shared.slice(0, -1);
  }
  return shared.slice(0, shared.lastIndexOf('/') + 1);
}
