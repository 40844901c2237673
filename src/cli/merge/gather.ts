import {
  type Failure,
  inputError,
  type Part,
  partOfDocument,
  partOfFailure,
  type Summary,
  type ToolInfo,
} from '../../index.js';
import { jsonLine } from '../../text/json-text.js';
import type { Language } from '../../text/language.js';
import { byteLines } from '../inputs/byte-lines.js';
import { sentenceOf } from '../inputs/read-document.js';
import { MERGE } from '../messages/merge.js';
import { UsageError } from '../usage-error.js';
import type { PartFiles } from './part-files.js';
import { type ReportLine, reportLineOf } from './record.js';

/** Where a document stands: of the document itself nothing is kept but its name and a digest. */
export interface DocumentPart extends Part {
  readonly report: string;
  readonly line: number;
  readonly start: number;
  readonly length: number;
}

export interface FailurePart extends Part {
  readonly failure: Failure;
}

/** What a string can hold, nearly. */
const LONGEST = 2 ** 29 - 2 ** 10;

/** What the reports hold, before it is put in order. */
export class Gathering {
  readonly documents: DocumentPart[] = [];
  readonly failures: FailurePart[] = [];
  /** What made the reports, and the first of them. */
  made: { readonly tool: ToolInfo; readonly report: string } | undefined;

  constructor(
    private readonly files: PartFiles,
    private readonly language: Language,
  ) {}

  /** Reads a report, or several one behind the other. Throws UsageError where it is none, or not whole. */
  async add(report: string): Promise<void> {
    const texts = MERGE[this.language];
    let since = NOTHING;
    let number = 0;
    for await (const { bytes, start, length } of this.linesOf(report)) {
      const line = bytes && reportLineOf(bytes);
      number++;
      if (!line) throw new UsageError(number === 1 ? texts.noReport(report) : texts.noRecord(report, number));
      this.keep(line, { report, line: number, start, length });
      if (line.type === 'summary') {
        if (!isSumOf(line.summary, since)) throw new UsageError(texts.notWhole(report, number));
        since = NOTHING;
      } else since = counted(since, line);
    }
    if (!isSumOf(since, NOTHING)) throw new UsageError(texts.noEnd(report));
  }

  private keep(line: ReportLine, place: Pick<DocumentPart, 'report' | 'line' | 'start' | 'length'>): void {
    if (line.type === 'formula') return;
    if (line.tool) this.compareTool(line.tool, place.report);
    if (line.type === 'document') this.documents.push({ ...partOfDocument(line.document), ...place });
    if (line.type === 'failure') this.failures.push({ ...partOfFailure(line.failure), failure: line.failure });
  }

  /** What different versions or dictionaries find is no sum. */
  private compareTool(tool: ToolInfo, report: string): void {
    this.made ??= { tool, report };
    if (jsonLine(this.made.tool) === jsonLine(tool)) return;
    const shown = ({ version, dictionary }: ToolInfo): string =>
      `slogans ${version}, ${dictionary.version} ${dictionary.hash}`;
    throw new UsageError(MERGE[this.language].different(this.made.report, shown(this.made.tool), report, shown(tool)));
  }

  private async *linesOf(report: string) {
    try {
      yield* byteLines(await this.files.open(report), LONGEST);
    } catch (error) {
      throw new UsageError(`${report}: ${sentenceOf(inputError(error), this.language)}`);
    }
  }
}

type Counts = Pick<Summary, 'documents' | 'failed' | 'formulas' | 'occurrences'>;
const NOTHING: Counts = { documents: 0, failed: 0, formulas: 0, occurrences: 0 };

/** Counts a record that a summary is to follow; one that says what made it stands alone. */
function counted(since: Counts, line: ReportLine): Counts {
  if (line.type === 'formula') return { ...since, formulas: since.formulas + 1 };
  if (line.tool) return since;
  if (line.type === 'failure') return { ...since, failed: since.failed + 1 };
  if (line.type !== 'document') return since;
  const occurrences = since.occurrences + line.document.occurrences.length;
  return { ...since, documents: since.documents + 1, occurrences };
}

const isSumOf = (sum: Counts, since: Counts): boolean =>
  (Object.keys(NOTHING) as (keyof Counts)[]).every((name) => sum[name] === since[name]);
