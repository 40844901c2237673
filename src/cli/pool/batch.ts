import { statSync } from 'node:fs';
import type { Input } from '../inputs/input.js';
import type { InputList } from '../inputs/input-list.js';

/** Files that are scanned one after the other by one thread. */
export interface Batch {
  readonly inputs: readonly Input[];
  /** Size of the files as far as it is known beforehand. */
  readonly bytes: number;
  /** Can only the main thread read it, as standard input? */
  readonly here: boolean;
}

/** Enough that handing it to another thread costs nothing to speak of, little enough that threads end together. */
const BYTES = 128 * 1024;
const FILES = 64;

/** The inputs in their order, cut into batches; sizes are asked for as they are needed. */
export function* batchesOf(inputs: Iterable<Input>): Generator<Batch, undefined> {
  let gathered: Input[] = [];
  let bytes = 0;
  for (const input of inputs) {
    const here = input.file === undefined;
    if (here && gathered.length > 0) {
      yield { inputs: gathered, bytes, here: false };
      gathered = [];
      bytes = 0;
    }
    gathered.push(input);
    bytes += sizeOf(input);
    if (here || bytes >= BYTES || gathered.length >= FILES) {
      yield { inputs: gathered, bytes, here };
      gathered = [];
      bytes = 0;
    }
  }
  if (gathered.length > 0) yield { inputs: gathered, bytes, here: false };
}

/** Bytes of a file; 0 where nobody can say: whoever reads it will. */
export const sizeOf = ({ file }: Input): number =>
  file === undefined ? 0 : (statSync(file, { throwIfNoEntry: false })?.size ?? 0);

/** Files whose size is looked at to guess how much there is to do. */
const SAMPLE = 128;

/** How many bytes there are to read, about: told from some of the files. */
export function estimateBytes(inputs: InputList): number {
  if (inputs.length === 0) return 0;
  const looked = inputs.sample(SAMPLE);
  return (looked.reduce((bytes, input) => bytes + sizeOf(input), 0) / looked.length) * inputs.length;
}
