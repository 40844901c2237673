import { STATUSES } from '../../model/occurrence.js';
import type { FormulaRow, ReportedDocument, Summary } from '../../model/report.js';
import { displayWidth, grouped, wrapColumns } from '../../text/display-width.js';
import type { Language } from '../../text/language.js';
import { tallyOf } from '../build-report.js';
import { detailFormulas } from './formula-details.js';
import { keywordInContext } from './keyword-in-context.js';
import type { Reporter } from './reporter.js';
import { paintStatus, type Style } from './style.js';
import { COLUMNS, type TableContent, tableContent } from './table-cells.js';
import { TABLE } from './table-texts.js';
import { GAP } from './table-widths.js';

export interface TableOptions {
  readonly language: Language;
  /** Width of the whole table in terminal columns, at least 60; what does not fit is left out, and it is said. */
  readonly columns: number;
  readonly style: Style;
  /** A table for each document instead of one for all. */
  readonly byFile: boolean;
  /** Code points of context shown on either side of every occurrence; 0: none. */
  readonly context: number;
  /** What was read, as the last line; empty for none. */
  readonly note: string;
  /** How names, heads and items are shown: a conversion from simplified script. Default: as they are. */
  readonly shown?: (simplified: string) => string;
}

/** A table for people: formulas by count, what they stand for and where. */
export const table = (options: TableOptions): Reporter => ({
  name: 'table',
  render: (report) => {
    const parts = options.byFile
      ? report.documents.map((document) => fileSection(document, options))
      : [section(report.formulas, report.documents, options)];
    const note = options.note ? [options.style.dim(wrapColumns(options.note, options.columns))] : [];
    const total = report.summary.formulas ? [totalLine(report, options)] : [];
    return `${[...parts, ...total, ...note].join('\n')}\n`;
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

function section(
  formulaRows: readonly FormulaRow[],
  documents: readonly ReportedDocument[],
  options: TableOptions,
): string {
  if (formulaRows.length === 0) return `${TABLE[options.language].none}\n`;
  const { language, columns, style, context: characters, shown = (text) => text } = options;
  const texts = TABLE[language];
  const formulas = detailFormulas(formulaRows, documents);
  const severalFiles = documents.length > 1;
  const content = tableContent(formulas, columns, { texts, style, severalFiles, shown });
  const dropped = content.dropped.map((column) => content.titles[column]).join(texts.listSeparator);
  return [
    layOut(content, style),
    ...(dropped ? [style.dim(wrapColumns(texts.dropped(dropped), columns))] : []),
    ...(characters ? ['', keywordInContext(formulas, { characters, columns, style, severalFiles, shown })] : ['']),
  ].join('\n');
}

/** A rule under the titles and nothing else: the eye follows the rows. */
function layOut({ titles, rows, widths }: TableContent, style: Style): string {
  const columns = COLUMNS.filter((column) => widths[column] > 0).map((column) => {
    const cells = [titles, ...rows].map((row) => row[column]);
    const width = widest(cells);
    const painted = [style.bold(titles[column]), style.dim('─'.repeat(width)), ...cells.slice(1)];
    return { cells: painted, width, side: column === 'count' ? 'left' : 'right' } as const;
  });
  return [titles, undefined, ...rows].map((_, row) => rowOf(columns, row)).join('\n');
}

/** Cells come broken to their columns; all that is left to do is to fill them up, line by line. */
function rowOf(columns: readonly Filled[], row: number): string {
  const cells = columns.map((column) => column.cells[row].split('\n'));
  const lines = Array.from({ length: Math.max(...cells.map(({ length }) => length)) }, (_, line) =>
    columns.map(({ width, side }, i) => padPainted(cells[i][line] ?? '', width, side)).join(' '.repeat(GAP)),
  );
  return lines.map((line) => line.replace(/ +$/, '')).join('\n');
}

interface Filled {
  readonly cells: readonly string[];
  readonly width: number;
  /** Where spaces are added. */
  readonly side: 'left' | 'right';
}

const ESCAPES = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');
const columnsOf = (painted: string): number => displayWidth(painted.replace(ESCAPES, ''));

/** Columns of the widest line of some cells. */
const widest = (cells: readonly string[]): number =>
  Math.max(...cells.flatMap((cell) => cell.split('\n').map(columnsOf)));

/** As `padColumns`, for a text that may be coloured. */
function padPainted(text: string, columns: number, side: 'left' | 'right'): string {
  const space = ' '.repeat(columns - columnsOf(text));
  return side === 'left' ? space + text : text + space;
}

function totalLine({ summary }: { readonly summary: Summary }, { language, style }: TableOptions): string {
  const texts = TABLE[language];
  const byStatus = STATUSES.filter((status) => summary.byStatus[status] > 0).map((status) =>
    paintStatus(style, status, `${texts.status[status]} ${grouped(summary.byStatus[status])}`),
  );
  return texts.total(
    style.bold(grouped(summary.formulas)),
    style.bold(grouped(summary.occurrences)),
    byStatus.join(texts.listSeparator),
  );
}
