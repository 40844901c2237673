import type { Severity } from '../model/finding.js';
import type { Language } from '../text/language.js';
import { RUN } from './messages/run.js';
import { UsageError } from './usage-error.js';

/** The options of `scan` as commander hands them over: strings that it has checked against their choices. */
export interface ScanArguments {
  readonly format: 'table' | 'json' | 'ndjson';
  readonly output?: string;
  readonly stdinFilename?: string;
  readonly encoding: string;
  readonly script: 'simplified' | 'traditional';
  readonly context?: string;
  readonly byFile?: true;
  readonly include?: 'optional';
  readonly date?: string;
  readonly failOn: 'never' | Severity;
  readonly maxBytes: string;
  readonly color?: boolean;
  readonly quiet?: true;
  readonly verbose?: true;
}

/** The same, checked. */
export interface ScanSettings extends Omit<ScanArguments, 'context' | 'maxBytes'> {
  readonly language: Language;
  /** Code points of context on either side; 0: none. */
  readonly context: number;
  readonly maxBytes: number;
}

/** Checks the values that commander cannot. Throws UsageError. */
export function readScanOptions(given: ScanArguments, language: Language): ScanSettings {
  const texts = RUN[language];
  if (given.date !== undefined && !isDate(given.date)) throw new UsageError(texts.badDate(given.date));
  const context = given.context ?? '0';
  if (given.context !== undefined && !/^(?:[1-9]|1[0-9]|20)$/.test(context)) {
    throw new UsageError(texts.badNumber('--context', context));
  }
  return { ...given, language, context: Number(context), maxBytes: bytesOf(given.maxBytes, texts.badNumber) };
}

const UNITS: Readonly<Record<string, number>> = { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 };

function bytesOf(size: string, refuse: (option: string, value: string) => string): number {
  const [, number, unit] = /^([1-9]\d{0,11})([KMG]?)$/i.exec(size) ?? [];
  if (number === undefined) throw new UsageError(refuse('--max-bytes', size));
  return Number(number) * UNITS[unit.toUpperCase()];
}

/** YYYY, YYYY-MM or YYYY-MM-DD, and a day that exists. */
function isDate(value: string): boolean {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value)) return false;
  const full = `${value}-01-01`.slice(0, 10);
  const time = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(full);
}
