import type { Status } from '../../model/occurrence.js';

type Paint = (text: string) => string;

/** How text is coloured; chalk is one, and one that leaves everything as it is another. */
export type Style = Readonly<Record<'bold' | 'dim' | 'green' | 'cyan' | 'yellow' | 'magenta' | 'red', Paint>>;

const asItIs: Paint = (text) => text;

export const PLAIN: Style = {
  bold: asItIs,
  dim: asItIs,
  green: asItIs,
  cyan: asItIs,
  yellow: asItIs,
  magenta: asItIs,
  red: asItIs,
};

const COLOURS: Readonly<Record<Status, Exclude<keyof Style, 'bold' | 'dim'>>> = {
  known: 'green',
  variant: 'cyan',
  superseded: 'red',
  suspect: 'magenta',
  unknown: 'yellow',
};

export const paintStatus = (style: Style, status: Status, text: string): string => style[COLOURS[status]](text);
