import Table from 'cli-table3';
import wrapAnsi from 'wrap-ansi';
import { STATUSES } from '../../model/occurrence.js';
import type { FormulaRow, ReportedDocument, Summary } from '../../model/report.js';
import { displayWidth, grouped, wrapColumns } from '../../text/display-width.js';
import type { Language } from '../../text/language.js';
import { tallyOf } from '../build-report.js';
import { detailFormulas, type FormulaDetails } from './formula-details.js';
import { keywordInContext } from './keyword-in-context.js';
import type { Reporter } from './reporter.js';
import { paintStatus, type Style } from './style.js';
import { CELL_LIMITS, itemsCell, whereCell } from './table-cells.js';
import { TABLE } from './table-texts.js';

export interface TableOptions {
  readonly language: Language;
  /** Width of the whole table in terminal columns, at least 80. */
  readonly columns: number;
  readonly style: Style;
  /** A table for each document instead of one for all. */
  readonly byFile: boolean;
  /** Code points of context shown on either side of every occurrence; 0: none. */
  readonly context: number;
  /** What was read, as the last line; empty for none. */
  readonly note: string;
}

/** A table for people: formulas by count, what they stand for and where. */
export const table = (options: TableOptions): Reporter => ({
  name: 'table',
  render: (report) => {
    const parts = options.byFile
      ? report.documents.map((document) => fileSection(document, options))
      : [section(report.formulas, report.documents, options)];
    const note = options.note ? [options.style.dim(wrapColumns(options.note, options.columns))] : [];
    return `${[...parts, totalLine(report, options), ...note].join('\n')}\n`;
  },
});

function fileSection(document: ReportedDocument, options: TableOptions): string {
  const texts = TABLE[options.language];
  const facts = [
    texts.format[document.format],
    document.encoding,
    texts.script[document.script],
    ...(document.date ? [document.date] : []),
    texts.characters(grouped(document.characters)),
  ];
  const title = `${options.style.bold(document.path)}  ${options.style.dim(facts.join(' · '))}`;
  const { formulas } = tallyOf([document]);
  return `${title}\n${section(formulas, [document], options)}`;
}

function section(rows: readonly FormulaRow[], documents: readonly ReportedDocument[], options: TableOptions): string {
  if (rows.length === 0) return `${TABLE[options.language].none}\n`;
  const formulas = detailFormulas(rows, documents);
  const context = options.context ? `\n${keywordInContext(formulas, options.context, options.style)}` : '';
  return `${formulaTable(formulas, documents.length > 1, options)}\n${context}`;
}

function formulaTable(formulas: readonly FormulaDetails[], severalFiles: boolean, options: TableOptions): string {
  const { style } = options;
  const texts = TABLE[options.language];
  const fixed = formulas.map((formula) => [
    style.bold(formula.canonical) + (formula.usualHead ? style.dim(texts.head(formula.usualHead)) : ''),
    grouped(formula.count),
    paintStatus(style, formula.status, texts.status[formula.status]),
    texts.shape[formula.shape],
  ]);
  const widths = fixedWidths(formulas, options);
  const rest = options.columns - widths.reduce((sum, width) => sum + width + GAP.length, 0) - GAP.length;
  const whereWidth = severalFiles ? Math.floor(rest * 0.5) : Math.min(CELL_LIMITS.lines, Math.floor(rest * 0.4));
  const limits = [...widths, rest - whereWidth, whereWidth];
  const rows = formulas.map((formula, i) =>
    [...fixed[i], itemsCell(formula, texts), whereCell(formula, severalFiles, whereWidth, texts)].map((cell, column) =>
      wrapAnsi(cell, limits[column], { hard: true }),
    ),
  );
  return layOut(texts.columns, rows, style);
}

const GAP = '  ';

/** Columns that the first four cells need; a name that is longer than its limit is broken. */
function fixedWidths(formulas: readonly FormulaDetails[], { language }: TableOptions): number[] {
  const texts = TABLE[language];
  const widest = (title: string, cells: readonly string[]): number => Math.max(...[title, ...cells].map(displayWidth));
  const names = formulas.map((f) => f.canonical + (f.usualHead ? texts.head(f.usualHead) : ''));
  return [
    Math.min(CELL_LIMITS.name, widest(texts.columns[0], names)),
    widest(
      texts.columns[1],
      formulas.map((f) => grouped(f.count)),
    ),
    widest(
      texts.columns[2],
      formulas.map((f) => texts.status[f.status]),
    ),
    widest(
      texts.columns[3],
      formulas.map((f) => texts.shape[f.shape]),
    ),
  ];
}

/** A rule under the titles and nothing else: the eye follows the rows. */
function layOut(titles: readonly string[], rows: readonly (readonly string[])[], style: Style): string {
  const widths = titles.map((title, column) =>
    Math.max(displayWidth(title), ...rows.map((row) => widestLine(row[column]))),
  );
  const made = new Table({
    chars: { ...NO_LINES, middle: GAP },
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
    colAligns: ['left', 'right', 'left', 'left', 'left', 'left'],
  });
  made.push(
    titles.map((title) => style.bold(title)),
    widths.map((width) => style.dim('─'.repeat(width))),
    ...rows.map((row) => [...row]),
  );
  return made
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

const ESCAPES = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');
const widestLine = (cell: string): number => Math.max(...cell.replace(ESCAPES, '').split('\n').map(displayWidth));

const NO_LINES = Object.fromEntries(
  [
    ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
    ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid'],
  ].map((name) => [name, '']),
);

function totalLine({ summary }: { readonly summary: Summary }, { language, style }: TableOptions): string {
  const texts = TABLE[language];
  const byStatus = STATUSES.filter((status) => summary.byStatus[status] > 0).map((status) =>
    paintStatus(style, status, `${texts.status[status]} ${grouped(summary.byStatus[status])}`),
  );
  if (summary.formulas === 0) return '';
  return texts.total(
    style.bold(grouped(summary.formulas)),
    style.bold(grouped(summary.occurrences)),
    byStatus.join(texts.listSeparator),
  );
}
