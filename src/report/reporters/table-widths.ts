/** Columns that a name may take, and that items and places need to be worth showing. */
const LIMITS = { name: 28, nameWhenNarrow: 20, narrow: 100, items: 18, lines: 12, files: 18 } as const;

/** Spaces between two columns of the table. */
export const GAP = 2;

/** Terminal columns that the cells of each column would like to have, or get; 0: the column is left out. */
export interface Widths {
  readonly name: number;
  readonly count: number;
  readonly status: number;
  readonly shape: number;
  readonly items: number;
  readonly where: number;
}

/**
 * Fits the table into `columns`. Where there is no room for everything, the shape is left out if that is enough, else the
 * items, else both.
 *
 * @param wishes what the cells would take unbroken; `items` 0: there are none
 */
export function fitWidths(columns: number, wishes: Widths, severalFiles: boolean): Widths {
  const name = Math.min(wishes.name, columns < LIMITS.narrow ? LIMITS.nameWhenNarrow : LIMITS.name);
  const whole = { ...wishes, name };
  const attempts = [whole, { ...whole, shape: 0 }, { ...whole, items: 0 }, { ...whole, items: 0, shape: 0 }];
  const least = Math.min(wishes.where, severalFiles ? LIMITS.files : LIMITS.lines);
  const fitting = attempts.find((widths) => roomIn(columns, widths) >= Math.min(widths.items, LIMITS.items) + least);
  const chosen = fitting ?? attempts[3];
  return { ...chosen, ...share(Math.max(roomIn(columns, chosen), least), chosen, least, severalFiles ? 0.5 : 0.4) };
}

/** What is left for items and places. */
function roomIn(columns: number, { name, count, status, shape, items }: Widths): number {
  const gaps = 3 + (shape ? 1 : 0) + (items ? 1 : 0);
  return columns - name - count - status - shape - gaps * GAP;
}

/** Divides the room between items and places: each what it wants if it can be, else places get a part of it. */
function share(room: number, wishes: Widths, least: number, part: number): Pick<Widths, 'items' | 'where'> {
  const where = Math.min(wishes.where, Math.max(least, Math.floor(room * part), room - wishes.items));
  return { items: Math.min(wishes.items, room - where), where };
}
