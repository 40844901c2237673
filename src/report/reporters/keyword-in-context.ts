import { cutColumns, displayWidth, padColumns } from '../../text/display-width.js';
import type { FormulaDetails, Place } from './formula-details.js';
import { paintStatus, type Style } from './style.js';

/** Columns of the place in front of a line; a longer path loses its beginning. */
const PLACE_COLUMNS = 32;

/**
 * Every place of every formula, one line each, the formulas below each other.
 *
 * @param characters code points of context on either side
 */
export function keywordInContext(formulas: readonly FormulaDetails[], characters: number, style: Style): string {
  const everywhere = formulas.flatMap((formula) => formula.places);
  const severalFiles = new Set(everywhere.map(({ path }) => path)).size > 1;
  const label = (place: Place): string => placeLabel(place, severalFiles);
  const labelColumns = Math.max(...everywhere.map((place) => displayWidth(label(place))));
  return formulas
    .map((formula) => {
      const columns = Math.max(...formula.places.map((place) => displayWidth(before(place, characters))));
      const lines = formula.places.map((place) => {
        const { surface, context, status } = place.occurrence;
        const left = padColumns(before(place, characters), columns, 'left');
        const right = [...readable(context.after, place)].slice(0, characters).join('');
        const where = style.dim(padColumns(label(place), labelColumns, 'left'));
        return `  ${where}  ${left}${style.bold(paintStatus(style, status, oneLine(readable(surface, place))))}${right}`;
      });
      return `${style.bold(formula.canonical)}\n${lines.join('\n')}\n`;
    })
    .join('\n');
}

const before = (place: Place, characters: number): string =>
  [...readable(place.occurrence.context.before, place)].slice(-characters).join('');

/** Tags, and what is left of tags that the context cuts, say nothing to a reader of text. */
const readable = (text: string, { format }: Place): string =>
  format === 'html' ? text.replace(/^[^<>]*>|<[^<>]*>|<[^<>]*$/g, '') : text;

function placeLabel({ path, occurrence }: Place, severalFiles: boolean): string {
  const place = `${occurrence.line}:${occurrence.column}`;
  return severalFiles ? `${shortPath(path, PLACE_COLUMNS - place.length - 1)}:${place}` : place;
}

/** The end of a path that fits: what tells files apart is at the end. */
export const shortPath = (path: string, columns: number): string =>
  displayWidth(path) <= columns ? path : `…${cutColumns(path, columns - 1, 'end')}`;

/** A formula may run over a line break; its line in the list may not. */
const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, '⏎').replace(/\p{Cc}/gu, '');
