import { type InputError, inputError, readInput, readStream } from '../../index.js';
import type { Language } from '../../text/language.js';
import type { Io } from '../io.js';
import type { Input } from './input.js';

type Streams = Pick<Io, 'stdin' | 'signal'>;

/** The bytes of a file or of standard input. Throws InputError. */
export async function readDocument(input: Input, maxBytes: number, io: Streams): Promise<Uint8Array> {
  if (input.bytes) return input.bytes;
  return input.file === undefined ? readStandardInput(maxBytes, io) : readInput(input.file, maxBytes);
}

/** Reads standard input to its end, or throws when the run is interrupted. */
export async function readStandardInput(maxBytes: number, io: Streams): Promise<Uint8Array> {
  const stop = (): void => void io.stdin.destroy();
  io.signal.addEventListener('abort', stop, { once: true });
  try {
    return await readStream(io.stdin, maxBytes);
  } catch (error) {
    throw inputError(error);
  } finally {
    io.signal.removeEventListener('abort', stop);
  }
}

/** The sentence of a failure in a language. */
export const sentenceOf = (error: InputError, language: Language): string =>
  language === 'en' ? (error.details.en ?? error.message) : error.message;
