const VOID: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);

/** Which innermost elements an opening tag ends for htmlparser2, the parser below linkedom. */
const ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      [
        'p address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre ' +
          'section table ul',
        'p',
      ],
      ['h1 h2 h3 h4 h5 h6', 'h1 h2 h3 h4 h5 h6 p'],
      ['tr', 'tr th td'],
      ['th', 'th'],
      ['td', 'thead th td'],
      ['tbody tfoot', 'thead tbody'],
      ['li', 'li'],
      ['dd dt', 'dd dt'],
      ['rt rp', 'rt rp'],
      ['a', 'a'],
      ['option', 'option'],
      ['optgroup', 'optgroup option'],
    ] as const
  ).flatMap(([names, ended]) => names.split(' ').map((name) => [name, new Set(ended.split(' '))] as const)),
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

  /** Opens it as the parser does, which lets more stand open than a browser: what is bold, and all that it holds. */
  nest(name: string): void {
    if (VOID.has(name)) return;
    for (let last = this.stack.at(-1); last && ENDS.get(name)?.has(last); last = this.stack.at(-1)) this.close(last);
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
