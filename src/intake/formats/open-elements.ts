const VOID: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);

/**
 * The elements that stand open at a place of a page. An element that nobody closes ends with the one that it stands in,
 * as in a browser; a closing tag without an opening one means nothing. Each tag is pushed and taken once: linear.
 */
export class OpenElements {
  private readonly stack: string[] = [];
  private readonly counts = new Map<string, number>();

  get depth(): number {
    return this.stack.length;
  }

  /** How many elements of that name are open. */
  count(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  open(name: string): void {
    if (VOID.has(name)) return;
    // Of the end tags that authors leave out, this is the one that matters: what is bold ends with its paragraph.
    if (name === 'p') this.close(name);
    this.stack.push(name);
    this.counts.set(name, this.count(name) + 1);
  }

  close(name: string): void {
    if (!this.count(name)) return;
    for (let last = ''; last !== name; ) {
      last = this.stack.pop()!;
      this.counts.set(last, this.count(last) - 1);
    }
  }
}
