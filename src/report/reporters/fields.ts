import { displayWidth, padColumns, wrapColumns } from '../../text/display-width.js';

/** A label and what belongs to it, one paragraph a line. */
export type Field = readonly [label: string, lines: readonly string[]];

/** Fields as two columns, the labels on the left; lines that are too long are broken. */
export function layOutFields(fields: readonly Field[], columns: number, paintLabel: (text: string) => string): string {
  const shown = fields.filter(([, lines]) => lines.length > 0);
  const width = Math.max(0, ...shown.map(([label]) => displayWidth(label))) + 2;
  return shown
    .flatMap(([label, lines]) =>
      lines
        .flatMap((line) => wrapColumns(line, Math.max(20, columns - width - 2)).split('\n'))
        .map((line, i) => `  ${i === 0 ? paintLabel(padColumns(label, width)) : ' '.repeat(width)}${line}`),
    )
    .join('\n');
}
