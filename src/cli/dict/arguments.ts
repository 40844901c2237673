import type { DictionaryEntry } from '../../index.js';
import type { ToolArguments } from '../tool-run.js';

/** The options of all commands of `dict`, as commander hands them over; each command has some of them. */
export interface DictArguments
  extends ToolArguments,
    Partial<
      Pick<DictionaryEntry, 'kind' | 'level' | 'status' | 'verified' | 'bare' | 'id' | 'since' | 'coinedBy' | 'note'>
    > {
  readonly place?: string;
  readonly shape?: string;
  readonly check?: true;
  readonly file?: string;
  /** Lists, with 、 between. */
  readonly items?: string;
  readonly heads?: string;
  readonly variants?: string;
  readonly english?: string;
  readonly source?: readonly string[];
  readonly dryRun?: true;
  readonly minDocuments?: string;
  readonly limit?: string;
  readonly from?: string;
  readonly to?: string;
}
