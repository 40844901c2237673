import type { Io } from './io.js';

/** Columns of a stream where it is a terminal, else what COLUMNS says; undefined where nobody says anything. */
export function terminalWidth(stream: NodeJS.WriteStream, { env }: Io): number | undefined {
  const found = stream.isTTY ? stream.columns : Number(env.COLUMNS);
  return found > 0 ? Math.floor(found) : undefined;
}

/** Columns of help: longer lines than 120 are hard to read. */
export const helpWidth = (stream: NodeJS.WriteStream, io: Io): number =>
  Math.min(terminalWidth(stream, io) ?? 100, 120);
