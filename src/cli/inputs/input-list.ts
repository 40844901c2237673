import { resolve } from 'node:path';
import type { Input } from './input.js';
import { PathList } from './path-list.js';

/** Multiples of it, less their whole part, are spread evenly and without a period. */
const GOLDEN = 0.6180339887498949;

/** The documents of a run in their order, made as they are asked for. */
export class InputList implements Iterable<Input> {
  length = 0;
  private readonly parts: (Input | PathList)[] = [];

  constructor(private readonly cwd: string) {}

  static of(input: Input): InputList {
    const list = new InputList('');
    list.addInput(input);
    return list;
  }

  /** @param path a file, as the report shows it, from the working folder */
  add(path: string): void {
    let last = this.parts.at(-1);
    if (!(last instanceof PathList)) {
      last = new PathList();
      this.parts.push(last);
    }
    last.add(path);
    this.length++;
  }

  /** Adds what is no file. */
  addInput(input: Input): void {
    this.parts.push(input);
    this.length++;
  }

  /** All documents, or as many as are asked for, from all over the list. */
  sample(most: number): readonly Input[] {
    if (this.length <= most) return [...this];
    // Not at even distances: every fourth file may be of another kind than the others.
    return Array.from({ length: most }, (_, n) => this.at(Math.floor(((n * GOLDEN) % 1) * this.length)));
  }

  filter(wanted: (input: Input) => boolean): Input[] {
    return [...this].filter(wanted);
  }

  *[Symbol.iterator](): Generator<Input, void, undefined> {
    for (const part of this.parts) {
      if (part instanceof PathList) for (const path of part) yield this.file(path);
      else yield part;
    }
  }

  private at(index: number): Input {
    let left = index;
    for (const part of this.parts) {
      const length = part instanceof PathList ? part.length : 1;
      if (left < length) return part instanceof PathList ? this.file(part.at(left)) : part;
      left -= length;
    }
    throw new RangeError(`no input ${index}`);
  }

  private file(path: string): Input {
    return { path, file: resolve(this.cwd, path) };
  }
}
