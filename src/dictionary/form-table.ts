import { type Entry, EXCLUSION_CLASSES, type ExclusionClass, type Form } from '../model/entry.js';
import { type Automaton, buildAutomaton } from '../text/automaton.js';

/** Forms made ready for matching: `forms[value]` tells what the automaton found. */
export interface FormTable {
  readonly forms: readonly Form[];
  readonly automaton: Automaton;
  /** What forms of entries begin with: two code units each, the first in the higher half; 0 where there is no second. */
  readonly beginnings: Int32Array;
}

/** What must not be taken for a formula. */
interface Excluded {
  readonly form: string;
  readonly class: ExclusionClass;
}

// The file: numbers of 32 bits (how many entries, further forms, exclusions and beginnings; where each entry begins among the
// texts, and where the last one ends; of each further form its entry, and which form of it that is; the beginnings), the class of each exclusion
// as a byte, and the texts: the entries as JSON, one after another. A speech meets a few dozen of some thousand entries:
// the others are never parsed.
const COUNTS = 4;
const SIZE = 4;

/**
 * Compiles forms into a file and an automaton. Values of the automaton: names, then further forms, then exclusions; of
 * equal forms the first one counts, so that a name of the dictionary is never lost to a word of the lexicon.
 */
export function compileForms(
  entries: readonly Entry[],
  exclusions: readonly Excluded[],
): { readonly file: Uint8Array; readonly automaton: Automaton } {
  const further = furtherForms(entries);
  const texts = entries.map((entry) => Buffer.from(JSON.stringify(entry), 'utf8'));
  let begin = 0;
  const begins = [0, ...texts.map(({ length }) => (begin += length))];
  const entryForms = [
    ...entries.map(({ name }) => name),
    ...further.map(({ owner, which }) => formOf(entries[owner], which)),
  ];
  const beginnings = new Set(entryForms.map(beginningOf));
  const numbers = [
    ...[entries.length, further.length, exclusions.length, beginnings.size],
    ...begins,
    ...further.flatMap(({ owner, which }) => [owner, which]),
    ...beginnings,
  ];
  const classes = exclusions.map((exclusion) => EXCLUSION_CLASSES.indexOf(exclusion.class));
  return {
    file: Buffer.concat([int32(numbers), Uint8Array.from(classes), ...texts]),
    automaton: buildAutomaton([...entryForms, ...exclusions.map(({ form }) => form)]),
  };
}

const beginningOf = (form: string): number => (form.charCodeAt(0) << 16) | (form.length > 1 ? form.charCodeAt(1) : 0);

/** @param bytes what `compileForms` wrote; it is read from as forms are met */
export function readForms(bytes: Uint8Array): Omit<FormTable, 'automaton'> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const number = (at: number): number => file.readInt32LE(at * SIZE);
  const [entries, further, exclusions, begun] = [number(0), number(1), number(2), number(3)];
  const furtherAt = COUNTS + entries + 1;
  const begunAt = furtherAt + 2 * further;
  const classesAt = (begunAt + begun) * SIZE;
  const textsAt = classesAt + exclusions;
  const parsed: (Entry | undefined)[] = [];
  const entryAt = (index: number): Entry => {
    parsed[index] ??= JSON.parse(
      file.toString('utf8', textsAt + number(COUNTS + index), textsAt + number(COUNTS + index + 1)),
    ) as Entry;
    return parsed[index];
  };
  const forms: Form[] = [];
  for (let i = 0; i < entries; i++) forms.push(new EntryForm(entryAt, i, NAME));
  for (let i = 0; i < further; i++)
    forms.push(new EntryForm(entryAt, number(furtherAt + 2 * i), number(furtherAt + 2 * i + 1)));
  const excluded: readonly Form[] = EXCLUSION_CLASSES.map((name) => ({ kind: 'exclusion', class: name }));
  for (let i = 0; i < exclusions; i++) forms.push(excluded[file[classesAt + i]]);
  return { forms, beginnings: Int32Array.from({ length: begun }, (_, i) => number(begunAt + i)) };
}

/** A form of an entry, which is parsed when it is asked for. */
class EntryForm {
  readonly kind = 'entry';

  constructor(
    private readonly entryAt: (index: number) => Entry,
    private readonly owner: number,
    private readonly which: number,
  ) {}

  get entry(): Entry {
    return this.entryAt(this.owner);
  }

  get form(): string {
    return formOf(this.entry, this.which);
  }

  get as(): 'name' | 'variant' {
    return this.which < 0 ? 'name' : 'variant';
  }
}

/** Which form of an entry: its name, the name with other marks (below that), or one of its variants (from 0 on). */
const NAME = -1;

const formOf = (entry: Entry, which: number): string => {
  if (which >= 0) return entry.variants?.[which] ?? '';
  return which === NAME ? entry.name : punctuated(entry.name)[NAME - 1 - which];
};

/** What entries are also called: phrases with other marks, then the variants of all. */
function furtherForms(entries: readonly Entry[]): { readonly owner: number; readonly which: number }[] {
  return [
    ...entries.flatMap(({ shape, name }, owner) =>
      shape === 'phrase' ? punctuated(name).map((_, i) => ({ owner, which: NAME - 1 - i })) : [],
    ),
    ...entries.flatMap(({ variants = [] }, owner) => variants.map((_, which) => ({ owner, which }))),
  ];
}

/** 不忘初心、牢记使命 is the same phrase with another mark between its parts, or none. */
function punctuated(name: string): string[] {
  const parts = name.split(/[、，]/);
  return parts.length > 1 ? ['、', '，', ''].map((mark) => parts.join(mark)).filter((form) => form !== name) : [];
}

function int32(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * SIZE);
  numbers.forEach((value, i) => {
    bytes.writeInt32LE(value, i * SIZE);
  });
  return bytes;
}
