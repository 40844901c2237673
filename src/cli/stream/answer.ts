import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type Dictionary,
  type Failure,
  InputError,
  inputError,
  type ReportedDocument,
  readInput,
  reportDocument,
  scanBytes,
  type ToolInfo,
  tooLarge,
} from '../../index.js';
import { jsonLine } from '../../text/json-text.js';
import type { ByteLine } from '../inputs/byte-lines.js';
import { RUN } from '../messages/run.js';
import type { ScanSettings } from '../scan-options.js';
import { fieldsOf, type Name, nameOf, type Question, questionOf } from './question.js';

/** All that an answer depends on besides its line. */
export interface Answering {
  readonly settings: Pick<ScanSettings, 'encoding' | 'date' | 'include' | 'maxBytes'>;
  readonly dictionary: Dictionary;
  readonly tool: ToolInfo;
  readonly cwd: string;
}

/** The answer to one line: a document, or why there is none. */
export type Answer =
  | { readonly type: 'document'; readonly document: ReportedDocument }
  | { readonly type: 'failure'; readonly failure: Failure; readonly error: unknown };

/** Answers a line; whatever is wrong with it is its answer. */
export async function answerTo({ bytes }: ByteLine, answering: Answering): Promise<Answer> {
  let name: Name = { path: '-' };
  try {
    if (!bytes) throw tooLarge(answering.settings.maxBytes);
    const fields = fieldsOf(bytes);
    name = nameOf(fields);
    return { type: 'document', document: await scanned(name, questionOf(fields), answering) };
  } catch (error) {
    const { code, message } = failureOf(error);
    return { type: 'failure', failure: { ...name, code, message }, error };
  }
}

/** The answer as a record. It stands alone, so it says what made it. */
export const recordOf = (answer: Answer, tool: ToolInfo): string =>
  jsonLine({ type: answer.type, ...(answer.type === 'document' ? answer.document : answer.failure), tool });

/** The document as a run on a file of this content reports it. */
async function scanned(name: Name, question: Question, answering: Answering): Promise<ReportedDocument> {
  const { settings, dictionary } = answering;
  const { text, path = '-', place } = question;
  const date = question.date ?? settings.date;
  const document = await scanBytes(text === undefined ? bytesAt(path, answering) : Buffer.from(text), {
    // An id tells nothing: 20260120 need not be a date.
    path,
    encoding: text === undefined ? (question.encoding ?? settings.encoding) : 'utf-8',
    ...(date === undefined ? {} : { date }),
    include: settings.include,
    dictionary,
  });
  const { path: _, ...reported } = reportDocument(document);
  return { ...name, ...reported, ...(place === undefined ? {} : { place }) };
}

function bytesAt(path: string, { settings, cwd }: Answering): Uint8Array {
  const file = resolve(cwd, path);
  try {
    const found = statSync(file);
    // A pipe could be the standard input that the other lines come from, or never end.
    if (!found.isFile() && !found.isDirectory())
      throw new InputError('unreadable', '不是普通文件', { en: 'is no regular file' });
  } catch (error) {
    throw inputError(error);
  }
  return readInput(file, settings.maxBytes);
}

function failureOf(error: unknown): Pick<Failure, 'code' | 'message'> {
  if (error instanceof InputError) return error;
  return { code: 'internal', message: RUN.zh.broken((error as Error).message) };
}
