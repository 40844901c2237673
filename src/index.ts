export { builtinDictionary } from './dictionary/builtin.js';
export { COMPILED_FORMAT, type CompiledFiles, type Dictionary, openDictionary } from './dictionary/compiled.js';
export type { Problem } from './dictionary/problem.js';
export type { EntryFile } from './dictionary/source.js';
export { decode } from './intake/decode.js';
export { encode } from './intake/encode.js';
export { inputError, lengthError, readInput, readStream, tooLarge } from './intake/read.js';
export type * from './model/check-report.js';
export type { DictionaryEntry, FullEntry, Source } from './model/dictionary-entry.js';
export type { Block, Format, RepairCount, Script } from './model/document.js';
export type { Finding, Severity, Suggestion } from './model/finding.js';
export { INCLUSIONS, type Inclusion } from './model/inclusion.js';
export { InputError } from './model/input-error.js';
export { type Expansion, type Occurrence, SHAPES, type Shape, STATUSES, type Status } from './model/occurrence.js';
export type * from './model/report.js';
export type { Span } from './model/span.js';
export { arrangeDocuments, arrangeFailures, ConflictError, type Named, type Part } from './report/arrange.js';
export { buildReport, POSITIONS } from './report/build-report.js';
export { checkedFile } from './report/checked-file.js';
export { mergeReports, partOfDocument, partOfFailure } from './report/merge-reports.js';
export { reportDocument } from './report/report-document.js';
export { json } from './report/reporters/json.js';
export { ndjson } from './report/reporters/ndjson.js';
export { jsonLine, type Reporter, type StreamingReporter } from './report/reporters/reporter.js';
export type { TableOptions } from './report/reporters/table.js';
export { type Reading, Tally, type TallyPart } from './report/tally.js';
export { type ScanOptions, scanBytes, scanText } from './scan.js';
export { converter } from './script/opencc.js';
export { packageFolder } from './text/data-file.js';
export { toolInfo } from './tool.js';
export { VERSION } from './version.js';

/** The rules and the formats of their findings, with the packages that only they need. */
export const loadCheckTools = async (): Promise<typeof import('./check-tools.js')> => import('./check-tools.js');

/** The tools of curators, with the packages that only they need. */
export const loadDictionaryTools = async (): Promise<typeof import('./dictionary-tools.js')> =>
  import('./dictionary-tools.js');

/** The table, with the packages that only it needs. */
export const loadTable = async (): Promise<typeof import('./report/reporters/table.js')> =>
  import('./report/reporters/table.js');
