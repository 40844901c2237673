import { cutColumns, displayWidth, padColumns } from '../../text/display-width.js';
import type { FormulaDetails, Place } from './formula-details.js';
import { shortPath } from './place-labels.js';
import { paintStatus, type Style } from './style.js';

export interface KeywordOptions {
  /** Code points of context on either side, where the line has room for them. */
  readonly characters: number;
  /** Width of a line in terminal columns. */
  readonly columns: number;
  readonly style: Style;
  readonly severalFiles: boolean;
  readonly shown: (simplified: string) => string;
}

const INDENT = '  ';

/** Every place of every formula, one line each, the formulas of one name below each other; a file is named once. */
export const keywordInContext = (formulas: readonly FormulaDetails[], options: KeywordOptions): string =>
  formulas
    .flatMap((formula) => [options.style.bold(options.shown(formula.canonical)), ...placeLines(formula, options), ''])
    .join('\n');

function placeLines({ places }: FormulaDetails, options: KeywordOptions): string[] {
  const { columns, style, severalFiles } = options;
  const labels = places.map(({ occurrence }) => `${occurrence.line}:${occurrence.column}`);
  const labelColumns = Math.max(...labels.map(displayWidth));
  const lines = places.map((place) => aroundOf(place, options.characters));
  const room = columns - INDENT.length - labelColumns - 2;
  const left = leftColumns(lines, room);
  return places.flatMap((place, i) => {
    const newFile = severalFiles && place.path !== places[i - 1]?.path;
    const title = newFile ? [INDENT + style.dim(shortPath(place.path, columns - INDENT.length))] : [];
    const label = style.dim(padColumns(labels[i], labelColumns));
    return [...title, `${INDENT}${label}  ${placeLine(place, lines[i], left, room, style)}`];
  });
}

/** Columns before the names: as the longest needs, but what follows must have as much room where it needs it. */
function leftColumns(lines: readonly Around[], room: number): number {
  const wanted = Math.max(...lines.map(({ before }) => displayWidth(before)));
  const behind = Math.max(...lines.map(({ surface, after }) => displayWidth(surface + after)));
  const surface = Math.max(...lines.map((line) => displayWidth(line.surface)));
  return Math.min(wanted, Math.max(0, (room - surface) >> 1, room - behind));
}

function placeLine({ occurrence }: Place, around: Around, left: number, room: number, style: Style): string {
  const before = padColumns(cutColumns(around.before, left, 'end'), left, 'left');
  const surface = cutColumns(around.surface, room);
  const after = cutColumns(around.after, Math.max(0, room - left - displayWidth(surface)));
  return before + style.bold(paintStatus(style, occurrence.status, surface)) + after;
}

interface Around {
  readonly before: string;
  readonly surface: string;
  readonly after: string;
}

const aroundOf = ({ occurrence: { surface, context } }: Place, characters: number): Around => ({
  before: [...context.before].slice(-characters).join(''),
  surface: oneLine(surface),
  after: [...context.after].slice(0, characters).join(''),
});

/** A formula may run over a line break; its line in the list may not. */
const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, '⏎').replace(/\p{Cc}/gu, '');
