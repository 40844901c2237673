import { cutColumns, displayWidth, grouped, wrapColumns } from '../../text/display-width.js';
import type { FormulaDetails, Place } from './formula-details.js';
import type { TableTexts } from './table-texts.js';

/** Lines of one file, files, and lines of each of several files that are shown; columns that a cut path must have. */
const LIMITS = { lines: 5, files: 2, linesPerFile: 3, path: 12 } as const;

/** Where a formula stands in the one document that there is: 17、19、29 行. */
export function linesLabel({ places, count }: FormulaDetails, texts: TableTexts): string {
  const lines = linesOf(places);
  const list = texts.line(lines.slice(0, LIMITS.lines).join(texts.listSeparator));
  return lines.length > LIMITS.lines ? list + texts.morePlaces(grouped(count)) : list;
}

/** The first files, each once, with its first lines: `a.txt 3、7；b.txt 2`; a path that is too long keeps its end. */
export function filesLabel({ places, count }: FormulaDetails, columns: number, texts: TableTexts): string {
  const byFile = new Map<string, Place[]>();
  for (const place of places) byFile.set(place.path, [...(byFile.get(place.path) ?? []), place]);
  const files = [...byFile].slice(0, LIMITS.files).map(([path, found]) => [path, linesOf(found)] as const);
  const labels = files.map(([path, lines]) =>
    fileLabel(path, lines.slice(0, LIMITS.linesPerFile).join(texts.listSeparator), columns),
  );
  const all = byFile.size <= LIMITS.files && files.every(([, lines]) => lines.length <= LIMITS.linesPerFile);
  return joinLabels(all ? labels : [...labels, texts.morePlaces(grouped(count))], columns, texts.sentenceSeparator);
}

/** A file and its lines, on two lines where too little of the path would be left. */
function fileLabel(path: string, numbers: string, columns: number): string {
  const room = columns - displayWidth(numbers) - 1;
  if (displayWidth(path) <= room || room >= LIMITS.path) return `${shortPath(path, room)} ${numbers}`;
  return `${shortPath(path, columns)}\n${wrapColumns(numbers, columns)}`;
}

/** On one line where they fit, else each on its own. */
function joinLabels(labels: readonly string[], columns: number, separator: string): string {
  const joined = labels.join(separator);
  return joined.includes('\n') || displayWidth(joined) > columns ? labels.join('\n') : joined;
}

/** The end of a path that fits: what tells files apart is at the end. */
export const shortPath = (path: string, columns: number): string =>
  displayWidth(path) <= columns ? path : `…${cutColumns(path, columns - 1, 'end')}`;

const linesOf = (places: readonly Place[]): number[] => [...new Set(places.map(({ occurrence }) => occurrence.line))];
