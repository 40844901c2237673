import type { CheckReport } from '../../model/check-report.js';
import type { Language } from '../../text/language.js';
import type { Style } from './style.js';

export interface FindingOptions {
  /** Of what is written for people; field names are the same in both. */
  readonly language: Language;
  /** Terminal columns. */
  readonly columns: number;
  readonly style: Style;
}

/** A name, as `--format` takes it, and a function from what `slogans check` found to text. */
export interface FindingReporter {
  readonly name: string;
  readonly render: (report: CheckReport, options: FindingOptions) => string;
}
