/**
 * A trie over UTF-16 code units in a double array: state t follows state s on class c where `base[s] + c === t` and
 * `check[t] === s`. Every walk is bounded by the longest form, so matching is linear in the text for any input.
 *
 * Why no Aho–Corasick failure links: only the longest form at a position is ever wanted, most positions die at the
 * first unit, and without links a form can be matched across quotation marks and blanks that the text puts inside it.
 */
export interface Automaton {
  /** Class of a code unit; 0 where no form holds it. */
  readonly classes: Uint16Array;
  /** The code unit of each class, from 1 on. */
  readonly units: Uint16Array;
  readonly base: Int32Array;
  readonly check: Int32Array;
  /** Index of the form that ends at a state, or -1. */
  readonly values: Int32Array;
}

interface Node {
  readonly children: Map<number, Node>;
  value: number;
}

const node = (): Node => ({ children: new Map(), value: -1 });

/** Builds the automaton; the value of a form is its index. Of equal forms the first one counts. */
export function buildAutomaton(forms: readonly string[]): Automaton {
  const classes = new Uint16Array(65536);
  const units = [0];
  const root = node();
  forms.forEach((form, index) => {
    let here = root;
    for (let i = 0; i < form.length; i++) {
      const unit = form.charCodeAt(i);
      if (!classes[unit]) classes[unit] = units.push(unit) - 1;
      let next = here.children.get(classes[unit]);
      if (!next) {
        next = node();
        here.children.set(classes[unit], next);
      }
      here = next;
    }
    if (here.value < 0) here.value = index;
  });
  return { classes, units: Uint16Array.from(units), ...place(root, units.length - 1) };
}

function place(root: Node, classCount: number): Omit<Automaton, 'classes' | 'units'> {
  const base: number[] = [];
  const check: number[] = [-2];
  const values: number[] = [];
  let firstFree = 1;
  const queue: [Node, number][] = [[root, 0]];
  for (let at = 0; at < queue.length; at++) {
    const [here, state] = queue[at];
    values[state] = here.value;
    base[state] = 0;
    const keys = [...here.children.keys()].sort((a, b) => a - b);
    if (keys.length === 0) continue;
    while (check[firstFree] !== undefined && check[firstFree] !== -1) firstFree++;
    let offset = Math.max(1, firstFree - keys[0]);
    while (keys.some((key) => (check[offset + key] ?? -1) !== -1)) offset++;
    base[state] = offset;
    for (const key of keys) {
      while (check.length <= offset + key) check.push(-1);
      check[offset + key] = state;
      queue.push([here.children.get(key) as Node, offset + key]);
    }
  }
  const size = check.length + classCount + 1;
  return { base: padded(base, size, 0), check: padded(check, size, -1), values: padded(values, size, -1) };
}

function padded(list: readonly number[], size: number, blank: number): Int32Array {
  const made = new Int32Array(size);
  for (let i = 0; i < size; i++) made[i] = list[i] ?? blank;
  return made;
}

/** The state after `unit`, or -1. */
export function step(automaton: Automaton, state: number, unit: number): number {
  const key = automaton.classes[unit];
  if (key === 0 || automaton.base[state] === 0) return -1;
  const next = automaton.base[state] + key;
  return automaton.check[next] === state ? next : -1;
}

/**
 * The longest form that stands at `at` (UTF-16 offset) with nothing between its units and does not reach beyond `limit`,
 * as [value, end], or null.
 */
export function longestAt(
  automaton: Automaton,
  text: string,
  at: number,
  limit = text.length,
): readonly [number, number] | null {
  let state = 0;
  let value = -1;
  let end = at;
  for (let i = at; i < limit; i++) {
    state = step(automaton, state, text.charCodeAt(i));
    if (state < 0) break;
    if (automaton.values[state] < 0) continue;
    value = automaton.values[state];
    end = i + 1;
  }
  return value < 0 ? null : [value, end];
}

/** The bytes of an automaton, little-endian on every machine. */
export function writeAutomaton(automaton: Automaton): Uint8Array {
  const units = automaton.units.subarray(1);
  const size = automaton.base.length;
  const bytes = Buffer.alloc(8 + 2 * units.length + 12 * size);
  bytes.writeUInt32LE(units.length, 0);
  bytes.writeUInt32LE(size, 4);
  let at = 8;
  for (const list of [automaton.base, automaton.check, automaton.values])
    for (const number of list) at = bytes.writeInt32LE(number, at);
  for (const unit of units) at = bytes.writeUInt16LE(unit, at);
  return bytes;
}

/** Reads what `writeAutomaton` wrote. */
export function readAutomaton(bytes: Uint8Array): Automaton {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const unitCount = view.getUint32(0, true);
  const size = view.getUint32(4, true);
  let at = 8;
  const list = (): Int32Array => {
    // All machines that Node runs on are little-endian; a view needs its offset aligned.
    const from = bytes.byteOffset + at;
    const buffer = from % 4 === 0 ? bytes.buffer : Uint8Array.prototype.slice.call(bytes, at, at + 4 * size).buffer;
    const numbers = new Int32Array(buffer, from % 4 === 0 ? from : 0, size);
    at += 4 * size;
    return numbers;
  };
  const base = list();
  const check = list();
  const values = list();
  const classes = new Uint16Array(65536);
  const units = new Uint16Array(unitCount + 1);
  for (let key = 1; key <= unitCount; key++, at += 2) {
    units[key] = view.getUint16(at, true);
    classes[units[key]] = key;
  }
  return { classes, units, base, check, values };
}

/** A form that differs from a text in one code unit: its value, where, and the unit that the form has there. */
export interface Replaced {
  readonly value: number;
  readonly at: number;
  readonly unit: number;
}

/**
 * The forms that are as long as the text and differ from it in one code unit. Walks the automaton with one detour at
 * each position; the work does not grow with the number of forms beyond those that share the beginning.
 * @param stays units that are never replaced
 */
export function oneReplaced(automaton: Automaton, text: string, stays?: (unit: string) => boolean): Replaced[] {
  const found: Replaced[] = [];
  for (let state = 0, at = 0; state >= 0 && at < text.length; state = step(automaton, state, text.charCodeAt(at++))) {
    if (stays?.(text[at])) continue;
    for (const { unit, to } of childrenOf(automaton, state)) {
      if (unit === text.charCodeAt(at)) continue;
      const value = valueAfter(automaton, to, text, at + 1);
      if (value >= 0) found.push({ value, at, unit });
    }
  }
  return found;
}

/** The value where the rest of a text leads exactly to the end of a form, or -1. */
function valueAfter(automaton: Automaton, from: number, text: string, start: number): number {
  let state = from;
  for (let i = start; i < text.length && state >= 0; i++) state = step(automaton, state, text.charCodeAt(i));
  return state < 0 ? -1 : automaton.values[state];
}

/** A way on from a state: the code unit, and where it leads. */
export interface Child {
  readonly unit: number;
  readonly to: number;
}

/** Of each state the first of the states that it leads to, and of each of these the next; 0 for none. */
interface Children {
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly known: Map<number, readonly Child[]>;
}

const childTables = new WeakMap<Automaton, Children>();

function listChildren({ check }: Automaton): Children {
  const first = new Int32Array(check.length);
  const next = new Int32Array(check.length);
  // From the last one on, so that they come in order.
  for (let state = check.length - 1; state > 0; state--) {
    if (check[state] < 0) continue;
    next[state] = first[check[state]];
    first[check[state]] = state;
  }
  return { first, next, known: new Map() };
}

/** The ways on from a state, by class; kept once they have been looked for. */
export function childrenOf(automaton: Automaton, state: number): readonly Child[] {
  let table = childTables.get(automaton);
  if (!table) {
    table = listChildren(automaton);
    childTables.set(automaton, table);
  }
  const before = table.known.get(state);
  if (before) return before;
  const children: Child[] = [];
  for (let to = table.first[state]; to !== 0; to = table.next[to])
    children.push({ unit: automaton.units[to - automaton.base[state]], to });
  table.known.set(state, children);
  return children;
}
