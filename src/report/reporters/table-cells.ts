import { displayWidth, grouped, wrapColumns } from '../../text/display-width.js';
import type { FormulaDetails } from './formula-details.js';
import { shortPath } from './keyword-in-context.js';
import { paintStatus, type Style } from './style.js';
import type { TABLE } from './table-texts.js';

type Texts = (typeof TABLE)['zh'];

/** Columns of a name and of a list of lines; numbers of items, of lines and of files that are shown. */
const LIMITS = { name: 28, lines: 22, items: 8, lineNumbers: 5, files: 2, linesPerFile: 3 } as const;

/** Spaces between two columns of the table. */
export const GAP = 2;

/** The rows of the table: cells broken to their columns and coloured, so that nobody has to break them again. */
export function tableRows(
  formulas: readonly FormulaDetails[],
  severalFiles: boolean,
  columns: number,
  texts: Texts,
  style: Style,
): string[][] {
  const plain = formulas.map((formula) => fixedCells(formula, texts));
  const widths = [0, 1, 2, 3].map((i) =>
    Math.max(...[texts.columns[i], ...plain.map((row) => row[i])].map(displayWidth)),
  );
  const nameWidth = Math.min(LIMITS.name, widths[0]);
  const rest = columns - nameWidth - widths[1] - widths[2] - widths[3] - 5 * GAP;
  const items = formulas.map((formula) => itemsCell(formula, texts));
  const itemsWidth = Math.max(...[texts.columns[4], ...items].map(displayWidth));
  const whereWidth = severalFiles
    ? Math.max(rest >> 1, rest - itemsWidth)
    : Math.min(LIMITS.lines, Math.floor(rest * 0.4));
  return formulas.map((formula, i) => [
    nameCell(formula, nameWidth, texts, style),
    plain[i][1],
    paintStatus(style, formula.status, plain[i][2]),
    plain[i][3],
    wrapColumns(items[i], rest - whereWidth),
    severalFiles ? filesCell(formula, whereWidth, texts) : wrapColumns(linesCell(formula, texts), whereWidth),
  ]);
}

/** Name, count, status and shape, without colour. */
const fixedCells = (formula: FormulaDetails, texts: Texts): string[] => [
  formula.canonical + headOf(formula, texts),
  grouped(formula.count),
  texts.status[formula.status],
  texts.shape[formula.shape],
];

const headOf = ({ usualHead }: FormulaDetails, texts: Texts): string => (usualHead ? texts.head(usualHead) : '');

function nameCell(formula: FormulaDetails, columns: number, texts: Texts, style: Style): string {
  const head = headOf(formula, texts);
  if (displayWidth(formula.canonical + head) > columns)
    return style.bold(wrapColumns(formula.canonical + head, columns));
  return style.bold(formula.canonical) + (head && style.dim(head));
}

/** What a formula stands for: the first items, and how many there are. */
function itemsCell({ items }: FormulaDetails, texts: Texts): string {
  const list = items.slice(0, LIMITS.items).join('、');
  return items.length > LIMITS.items ? list + texts.moreItems(items.length) : list;
}

function linesCell({ places, count }: FormulaDetails, texts: Texts): string {
  const lines = [...new Set(places.map(({ occurrence }) => occurrence.line))];
  const list = texts.line(lines.slice(0, LIMITS.lineNumbers).join(texts.listSeparator));
  return lines.length > LIMITS.lineNumbers ? list + texts.morePlaces(count) : list;
}

/** The first files, each with its first lines; a long path keeps its end. */
function filesCell({ places, count }: FormulaDetails, columns: number, texts: Texts): string {
  const byFile = new Map<string, number[]>();
  for (const { path, occurrence } of places) {
    byFile.set(path, [...(byFile.get(path) ?? []), occurrence.line].slice(0, LIMITS.linesPerFile));
  }
  const files = [...byFile].slice(0, LIMITS.files);
  const shown = files.reduce((sum, [, lines]) => sum + lines.length, 0);
  const labels = files.map(([path, lines]) => {
    const numbers = `:${[...new Set(lines)].join(',')}`;
    return shortPath(path, columns - numbers.length) + numbers;
  });
  return [...labels, ...(count > shown ? [texts.morePlaces(count)] : [])].join('\n');
}
