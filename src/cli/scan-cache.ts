import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { type Dictionary, jsonLine, type ReportedDocument, Tally, type TallyPart, VERSION } from '../index.js';
import type { ScanSettings } from './scan-options.js';

/** What is kept of a document. */
export interface KeptScan {
  /** What the report shows of it: JSON on one line. */
  readonly line: string;
  readonly part: TallyPart;
  /** Percent of its characters that cannot be read, where that is worth a warning; else 0. */
  readonly garbled: number;
}

/**
 * Results of earlier runs, a file for each: its name is the hash of all that the result depends on, its first line the
 * hash of that name and of what follows. A file that is damaged, or that belongs elsewhere, is as good as none.
 */
export class ScanCache {
  private readonly made = new Set<string>();
  private drafts = 0;

  /**
   * @param folder where it is; it exists
   * @param basis what all results depend on, see `basisOf`
   */
  constructor(
    readonly folder: string,
    readonly basis: string,
  ) {}

  find(path: string, bytes: Uint8Array): KeptScan | undefined {
    const key = this.keyOf(path, bytes);
    try {
      const [digest, head, rest] = readFileSync(this.placeOf(key), 'utf8').split('\n');
      if (digest !== digestOf(key, head, rest)) return undefined;
      return { ...(JSON.parse(head) as Pick<KeptScan, 'part' | 'garbled'>), line: beginningOf(path) + rest };
    } catch {
      return undefined;
    }
  }

  /** Keeps a result. That it cannot be kept is no reason to fail. */
  keep(document: ReportedDocument, bytes: Uint8Array, line: string, garbled: number): void {
    const key = this.keyOf(document.path, bytes);
    const tally = new Tally();
    tally.add(document);
    const head = JSON.stringify({ garbled, part: tally.part() });
    const rest = line.slice(beginningOf(document.path).length);
    try {
      this.write(this.placeOf(key), `${digestOf(key, head, rest)}\n${head}\n${rest}`);
    } catch {
      // The next run scans it again.
    }
  }

  /** Whoever reads meanwhile, in this run or another, finds a whole file or none. */
  private write(place: string, text: string): void {
    const folder = place.slice(0, -KEY_REST - 1);
    if (!this.made.has(folder)) mkdirSync(folder, { recursive: true });
    this.made.add(folder);
    const draft = join(folder, `.${process.pid}-${threadId}-${this.drafts++}`);
    writeFileSync(draft, text);
    renameSync(draft, place);
  }

  private placeOf(key: string): string {
    return join(this.folder, key.slice(0, KEY_FOLDER), key.slice(KEY_FOLDER));
  }

  /** Of the path, only the name of the file says anything of its content: by its ending, and by a date in it. */
  private keyOf(path: string, bytes: Uint8Array): string {
    const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    return createHash('sha256').update(`${this.basis}\n${name}\n`).update(bytes).digest('hex').slice(0, KEY);
  }
}

/** Hexadecimal digits of a key, and of the folder that it is in. */
const KEY = 40;
const KEY_FOLDER = 2;
const KEY_REST = KEY - KEY_FOLDER;

/** The report names the path first: what follows is the same for a file of the same name elsewhere. */
const beginningOf = (path: string): string => `{"path":${jsonLine(path)}`;

const digestOf = (key: string, head: string, rest: string): string =>
  createHash('sha256').update(`${key}\n${head}\n${rest}`).digest('hex').slice(0, 16);

/** Options that change nothing of a document's result, or that are in the key by other ways. */
const NEUTRAL = new Set<string>([
  ...['format', 'output', 'script', 'width', 'byFile', 'color', 'language', 'lang', 'quiet', 'verbose', 'failOn'],
  ...['stdinFilename', 'maxBytes', 'jobs', 'cache', 'config', 'dict', 'context'],
]);

/**
 * What the results of a run depend on beside its documents. An option that is not known to be neutral counts.
 *
 * @param program a hash of the program: two builds of one version may find different things
 */
export function basisOf(program: string, { info }: Dictionary, settings: ScanSettings): string {
  const options = Object.entries(settings)
    .filter(([name, value]) => !NEUTRAL.has(name) && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([VERSION, program, info.hash, options, settings.context > 0]);
}
