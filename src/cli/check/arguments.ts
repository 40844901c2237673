import type { Severity } from '../../index.js';
import type { ScanArguments } from '../scan-options.js';

/** The options of `check` as commander hands them over. */
export interface CheckArguments
  extends Pick<
    ScanArguments,
    'output' | 'stdinFilename' | 'encoding' | 'date' | 'maxBytes' | 'color' | 'quiet' | 'verbose' | 'config' | 'dict'
  > {
  readonly format: string;
  readonly minSeverity: Severity;
  readonly failOn: 'never' | Severity;
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly pruneBaseline?: true;
  /** A reference of git; true for the main branch. */
  readonly changed?: string | true;
  readonly changedLines?: true;
  readonly fix?: true;
  readonly dryRun?: true;
  readonly place?: string;
  readonly printConfig?: true;
}
