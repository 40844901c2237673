/** Names that are kept in one string. */
const RUN = 256;
const SEPARATOR = '\0';

/** Paths of one folder that follow each other: the folder with its slash, and their names. */
interface Run {
  readonly folder: string;
  readonly names: string;
  readonly length: number;
}

/**
 * A list of paths that takes little more memory than their names: a million of them as strings of their own would take
 * hundreds of megabytes.
 */
export class PathList implements Iterable<string> {
  length = 0;
  private readonly runs: Run[] = [];
  private folder = '';
  private names: string[] = [];

  add(path: string): void {
    const at = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
    if (this.names.length === RUN || path.slice(0, at) !== this.folder) {
      this.close();
      this.folder = path.slice(0, at);
    }
    this.names.push(path.slice(at));
    this.length++;
  }

  /** The path at an index that is less than the length. */
  at(index: number): string {
    let left = index;
    for (const { folder, names, length } of this.closed()) {
      if (left < length) return folder + names.split(SEPARATOR)[left];
      left -= length;
    }
    throw new RangeError(`no path ${index}`);
  }

  *[Symbol.iterator](): Generator<string, void, undefined> {
    for (const { folder, names } of this.closed()) for (const name of names.split(SEPARATOR)) yield folder + name;
  }

  private closed(): readonly Run[] {
    this.close();
    return this.runs;
  }

  private close(): void {
    const { folder, names } = this;
    if (names.length > 0) this.runs.push({ folder, names: names.join(SEPARATOR), length: names.length });
    this.names = [];
  }
}
