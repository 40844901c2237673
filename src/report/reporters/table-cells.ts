import type { FormulaDetails } from './formula-details.js';
import { shortPath } from './keyword-in-context.js';
import type { TABLE } from './table-texts.js';

type Texts = (typeof TABLE)['zh'];

/** How much a cell shows: columns of a name and of a list of lines, numbers of items and places. */
export const CELL_LIMITS = { name: 28, lines: 24, items: 8, lineNumbers: 5, files: 2 } as const;

/** What a formula stands for: the first items, and how many there are. */
export function itemsCell({ items }: FormulaDetails, texts: Texts): string {
  const list = items.slice(0, CELL_LIMITS.items).join(texts.listSeparator);
  return items.length > CELL_LIMITS.items ? list + texts.moreItems(items.length) : list;
}

/** Where it stands: line numbers, or the first files with line. */
export function whereCell(formula: FormulaDetails, severalFiles: boolean, columns: number, texts: Texts): string {
  return severalFiles ? filesCell(formula, columns, texts) : linesCell(formula, texts);
}

function linesCell({ places, count }: FormulaDetails, texts: Texts): string {
  const lines = [...new Set(places.map(({ occurrence }) => occurrence.line))];
  const list = texts.line(lines.slice(0, CELL_LIMITS.lineNumbers).join(texts.listSeparator));
  return lines.length > CELL_LIMITS.lineNumbers ? `${list}${texts.morePlaces(count)}` : list;
}

function filesCell({ places, count }: FormulaDetails, columns: number, texts: Texts): string {
  const labels = [
    ...new Set(
      places.map(({ path, occurrence }) => {
        const line = `:${occurrence.line}`;
        return shortPath(path, columns - line.length) + line;
      }),
    ),
  ];
  const list = labels.slice(0, CELL_LIMITS.files).join('\n');
  return labels.length > CELL_LIMITS.files ? `${list}\n${texts.morePlaces(count)}` : list;
}
