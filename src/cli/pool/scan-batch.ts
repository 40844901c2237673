import { json, ndjson, Tally, type TallyPart } from '../../index.js';
import { RUN } from '../messages/run.js';
import type { Voice } from '../messenger.js';
import { fail, type Run, scanOne } from '../scan-one.js';
import type { ScanSettings } from '../scan-options.js';
import type { Batch } from './batch.js';

/** What is said on standard error. */
export interface Remark {
  readonly kind: 'note' | 'error';
  readonly sentence: string;
}

/** What a batch came to: plain data, for one thread to hand to another. */
export interface BatchResult {
  readonly files: number;
  readonly bytes: number;
  /** How many documents `rows` holds. */
  readonly documents: number;
  /** The documents as `rowsOf` writes them. UTF-8. */
  readonly rows: Uint8Array<ArrayBuffer>;
  readonly tally: TallyPart;
  readonly remarks: readonly Remark[];
}

/** What a thread scans with. */
export type ScanKit = Pick<Run, 'settings' | 'dictionary' | 'io' | 'cache'>;

/** What happened to a batch before. */
export interface Mishap {
  /** Number of the file in the batch at which a thread died. */
  readonly at: number;
  /** Why, in Chinese and in the language of the user. */
  readonly reason: Readonly<Record<'zh' | 'en', string>>;
}

/**
 * Scans the documents of a batch in their order.
 *
 * @param mishap the file that is not to be touched again
 * @param started told of each file before it is read, by its number in the batch
 */
export async function scanBatch(
  batch: Pick<Batch, 'inputs' | 'bytes'>,
  kit: ScanKit,
  mishap?: Mishap,
  started: (at: number) => void = () => {},
): Promise<BatchResult> {
  const remarks: Remark[] = [];
  const messenger: Voice = {
    note: (sentence) => void remarks.push({ kind: 'note', sentence }),
    error: (sentence) => void remarks.push({ kind: 'error', sentence }),
  };
  const tally = new Tally();
  const run: Run = { ...kit, texts: RUN[kit.settings.language], messenger, tally };
  const lines: string[] = [];
  for (const [at, input] of batch.inputs.entries()) {
    started(at);
    if (at === mishap?.at) fail(run, input.path, 'internal', ({ broken }, language) => broken(mishap.reason[language]));
    else {
      const line = await scanOne(input, run);
      if (line !== undefined) lines.push(line);
    }
  }
  const rows = new TextEncoder().encode(rowsOf(lines, kit.settings.format));
  return {
    files: batch.inputs.length,
    bytes: batch.bytes,
    documents: lines.length,
    rows,
    tally: tally.part(),
    remarks,
  };
}

/** Documents as a format writes them, without what goes before the first. The table needs them all at once, as JSON. */
function rowsOf(lines: readonly string[], format: ScanSettings['format']): string {
  if (format === 'table') return `[${lines.join(',')}]`;
  const reporter = format === 'json' ? json : ndjson;
  return lines.map(reporter.row).join(reporter.between);
}
