import { displayWidth, grouped, wrapColumns } from '../../text/display-width.js';
import type { FormulaDetails } from './formula-details.js';
import { filesLabel, linesLabel } from './place-labels.js';
import { paintStatus, type Style } from './style.js';
import type { TableTexts } from './table-texts.js';
import { fitWidths, type Widths } from './table-widths.js';

/** Items that are shown. */
const ITEMS = 8;

export const COLUMNS = ['name', 'count', 'status', 'shape', 'items', 'where'] as const;
export type Column = (typeof COLUMNS)[number];
type Cells = Readonly<Record<Column, string>>;

/** What cells are made with. */
export interface CellOptions {
  readonly texts: TableTexts;
  readonly style: Style;
  readonly severalFiles: boolean;
  /** How names, heads and items are shown (in which script). */
  readonly shown: (simplified: string) => string;
}

export interface TableContent {
  readonly titles: Cells;
  /** Cells broken to their columns and coloured, so that nobody has to break them again. */
  readonly rows: readonly Cells[];
  readonly widths: Widths;
  /** What had to be left out for want of room. */
  readonly dropped: readonly Column[];
}

/** The rows of the table, in a number of terminal columns. */
export function tableContent(formulas: readonly FormulaDetails[], columns: number, options: CellOptions): TableContent {
  const titles = titlesOf(options);
  const plain = formulas.map((formula) => plainCells(formula, options));
  const wish = (column: Column): number => widest([titles[column], ...plain.map((cells) => cells[column])]);
  const hasItems = plain.some(({ items }) => items !== '');
  const wishes = Object.fromEntries(COLUMNS.map((column) => [column, wish(column)])) as unknown as Widths;
  const widths = fitWidths(columns, hasItems ? wishes : { ...wishes, items: 0 }, options.severalFiles);
  const rows = formulas.map((formula, i) => finished(formula, plain[i], widths, options));
  const dropped = COLUMNS.filter((column) => widths[column] === 0 && (column !== 'items' || hasItems));
  return { titles, rows, widths, dropped };
}

function titlesOf({ texts, severalFiles }: CellOptions): Cells {
  const { titles } = texts;
  return severalFiles ? { ...titles, where: titles.whereInFiles } : titles;
}

/** Cells without colour, as wide as they would like to be. */
function plainCells(formula: FormulaDetails, { texts, severalFiles, shown }: CellOptions): Cells {
  return {
    name: [shown(formula.canonical) + headOf(formula, texts, shown), ...nearOf(formula, texts, shown)].join('\n'),
    count: grouped(formula.count),
    status: texts.status[formula.status],
    shape: texts.shape[formula.shape],
    items: itemsCell(formula, texts, shown),
    where: severalFiles ? filesLabel(formula, Number.POSITIVE_INFINITY, texts) : linesLabel(formula, texts),
  };
}

function finished(formula: FormulaDetails, plain: Cells, widths: Widths, options: CellOptions): Cells {
  const { texts, style, severalFiles } = options;
  return {
    ...plain,
    name: nameCell(formula, widths.name, options),
    status: paintStatus(style, formula.status, plain.status),
    items: widths.items ? wrapColumns(plain.items, widths.items) : '',
    where: severalFiles ? filesLabel(formula, widths.where, texts) : wrapColumns(plain.where, widths.where),
  };
}

/** The name with its head, and below it what a suspect one is likely to be meant for. */
function nameCell(formula: FormulaDetails, columns: number, { texts, style, shown }: CellOptions): string {
  const name = shown(formula.canonical);
  const head = headOf(formula, texts, shown);
  const fits = displayWidth(name + head) <= columns;
  const title = fits ? style.bold(name) + (head && style.dim(head)) : style.bold(wrapColumns(name + head, columns));
  const near = nearOf(formula, texts, shown).map((line) =>
    paintStatus(style, formula.status, wrapColumns(line, columns)),
  );
  return [title, ...near].join('\n');
}

const headOf = ({ head }: FormulaDetails, texts: TableTexts, shown: (text: string) => string): string =>
  head ? texts.head(shown(head)) : '';

const nearOf = ({ nearName }: FormulaDetails, texts: TableTexts, shown: (text: string) => string): string[] =>
  nearName ? [texts.near(shown(nearName))] : [];

/** What a formula stands for: the first items, and how many there are. */
function itemsCell({ items }: FormulaDetails, texts: TableTexts, shown: (text: string) => string): string {
  const list = shown(items.slice(0, ITEMS).join('、'));
  return items.length > ITEMS ? list + texts.moreItems(grouped(items.length)) : list;
}

/** Columns of the widest line of some cells without colour. */
const widest = (cells: readonly string[]): number =>
  Math.max(...cells.flatMap((cell) => cell.split('\n').map(displayWidth)));
