import { availableParallelism } from 'node:os';
import type { Severity } from '../model/finding.js';
import { INCLUSIONS, type Inclusion } from '../model/inclusion.js';
import type { Language } from '../text/language.js';
import { isDate } from './dates.js';
import { OPTIONS } from './messages/options.js';
import { OptionError } from './usage-error.js';

/** The options of `scan` as commander hands them over: strings that it has checked against their choices. */
export interface ScanArguments {
  readonly format: 'table' | 'json' | 'ndjson';
  readonly output?: string;
  readonly stdinFilename?: string;
  readonly stdinNdjson?: true;
  readonly encoding: string;
  readonly script: 'simplified' | 'traditional';
  readonly context?: string;
  readonly width?: string;
  readonly byFile?: true;
  readonly include?: string;
  readonly config?: string | false;
  readonly dict?: readonly string[];
  readonly date?: string;
  readonly failOn: 'never' | Severity;
  readonly maxBytes: string;
  readonly jobs?: string;
  readonly cache?: string | true;
  readonly color?: boolean;
  readonly quiet?: true;
  readonly verbose?: true;
}

/** The same, checked. */
export interface ScanSettings
  extends Omit<ScanArguments, 'context' | 'maxBytes' | 'jobs' | 'width' | 'output' | 'include'> {
  readonly language: Language;
  /** Code points of context on either side; 0: none. */
  readonly context: number;
  /** Columns of the table, where they were asked for. */
  readonly width: number | undefined;
  readonly maxBytes: number;
  /** Threads that may scan. */
  readonly jobs: number;
  readonly include: readonly Inclusion[];
  /** Date of documents that give none. */
  readonly fallbackDate?: string;
  /** The file to be written; undefined for standard output. */
  readonly output: string | undefined;
}

export const WIDTHS = { least: 60, most: 300 } as const;

/** Checks what commander cannot. Throws OptionError. */
export function readScanOptions(given: ScanArguments, language: Language): ScanSettings {
  const texts = OPTIONS[language];
  const { date, output } = given;
  if (date !== undefined && !isDate(date)) throw new OptionError(texts.badDate(date));
  if (output === '') throw new OptionError(texts.noOutput);
  if (given.cache === '') throw new OptionError(texts.noCacheFolder);
  if (given.quiet && given.verbose) throw new OptionError(texts.together('--quiet', '--verbose'));
  refuseForData(given, texts.tableOnly);
  const number = (option: string, value: string | undefined, least: number, most: number): number | undefined => {
    if (value === undefined) return undefined;
    if (/^\d{1,4}$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value);
    throw new OptionError(texts.badNumber(option, value, least, most));
  };
  return {
    ...given,
    language,
    output: output === '-' ? undefined : output,
    context: number('--context', given.context, 1, 20) ?? 0,
    width: number('--width', given.width, WIDTHS.least, WIDTHS.most),
    jobs: number('--jobs', given.jobs, 1, 256) ?? availableParallelism(),
    maxBytes: bytesOf(given.maxBytes, texts.badSize),
    include: inclusionsOf(given.include, texts.badInclusion),
  };
}

/** Options that shape the table would be without effect on JSON; who gives them expects one. */
function refuseForData(given: ScanArguments, refusal: (option: string, format: string) => string): void {
  if (given.format === 'table') return;
  const lost = (['context', 'width', 'byFile'] as const).find((name) => given[name] !== undefined);
  if (lost) throw new OptionError(refusal(`--${lost === 'byFile' ? 'by-file' : lost}`, given.format));
}

/** `optional`, `phrases`, or both with a comma between. */
function inclusionsOf(list: string | undefined, refusal: (value: string, choices: string) => string): Inclusion[] {
  return (list?.split(',') ?? []).map((name) => {
    const known = INCLUSIONS.find((inclusion) => inclusion === name.trim());
    if (!known) throw new OptionError(refusal(name, INCLUSIONS.join(', ')));
    return known;
  });
}

const UNITS: Readonly<Record<string, number>> = { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 };

function bytesOf(size: string, refusal: (value: string) => string): number {
  const [, number, unit] = /^(\d{1,12}(?:\.\d{1,3})?)([KMG]?)$/i.exec(size) ?? [];
  const bytes = number === undefined ? 0 : Math.floor(Number(number) * UNITS[unit.toUpperCase()]);
  if (bytes < 1) throw new OptionError(refusal(size));
  return bytes;
}
