import { isUtf8 } from 'node:buffer';
import {
  type Failure,
  type ReportedDocument,
  SHAPES,
  type Shape,
  STATUSES,
  type Status,
  type Summary,
  type ToolInfo,
} from '../../index.js';

/** A line of a report. What a run of `--stdin-ndjson` writes stands alone and says what made it. */
export type ReportLine =
  | { readonly type: 'document'; readonly document: ReportedDocument; readonly tool: ToolInfo | undefined }
  | { readonly type: 'failure'; readonly failure: Failure; readonly tool: ToolInfo | undefined }
  | { readonly type: 'formula' }
  | { readonly type: 'summary'; readonly summary: Summary; readonly tool: ToolInfo };

type Fields = Readonly<Record<string, unknown>>;

/** What a line of a report says, or nothing where it is no such line: all that is counted is looked at. */
export function reportLineOf(bytes: Uint8Array): ReportLine | undefined {
  const record = objectIn(bytes);
  if (!record) return undefined;
  const { type, tool, ...fields } = record;
  if (tool !== undefined && !isTool(tool)) return undefined;
  if (type === 'formula') return { type };
  if (type === 'document' && isDocument(fields)) return { type, document: fields as unknown as ReportedDocument, tool };
  if (type === 'failure' && isFailure(fields)) return { type, failure: fields as unknown as Failure, tool };
  if (type === 'summary' && tool !== undefined && isSummary(fields))
    return { type, summary: fields as unknown as Summary, tool };
  return undefined;
}

function objectIn(bytes: Uint8Array): Fields | undefined {
  if (!isUtf8(bytes)) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString());
    return typeof value === 'object' && value !== null ? (value as Fields) : undefined;
  } catch {
    return undefined;
  }
}

const isDocument = (fields: Fields): boolean =>
  isName(fields) &&
  typeof fields.encoding === 'string' &&
  areCounts(fields, ['characters', 'undecodable']) &&
  isListOf(fields.repairs, ({ kind, count }) => typeof kind === 'string' && isCount(count)) &&
  isListOf(fields.findings, ({ severity }) => ['error', 'warning', 'info'].includes(severity as string)) &&
  isListOf(
    fields.occurrences,
    ({ canonical, status, shape }) =>
      typeof canonical === 'string' && STATUSES.includes(status as Status) && SHAPES.includes(shape as Shape),
  );

const isFailure = (fields: Fields): boolean =>
  isName(fields) && typeof fields.code === 'string' && typeof fields.message === 'string';

const isSummary = (fields: Fields): boolean =>
  fields.schemaVersion === 1 && areCounts(fields, ['documents', 'failed', 'formulas', 'occurrences']);

function isTool(value: unknown): value is ToolInfo {
  const { name, version, dictionary } = (value ?? {}) as Fields;
  const { hash } = (dictionary ?? {}) as Fields;
  return name === 'slogans' && typeof version === 'string' && typeof hash === 'string';
}

const isName = ({ path, id }: Fields): boolean =>
  typeof path === 'string' && (id === undefined || typeof id === 'string' || Number.isSafeInteger(id));

const isListOf = (value: unknown, test: (item: Fields) => boolean): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null && test(item));

const areCounts = (fields: Fields, names: readonly string[]): boolean => names.every((name) => isCount(fields[name]));

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
