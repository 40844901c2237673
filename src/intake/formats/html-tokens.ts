import type { TokenizerCallbacks } from 'htmlparser2';

/** A run of text between two tags. Offsets are UTF-16, into the source. */
export interface TextToken {
  readonly kind: 'text';
  readonly start: number;
  readonly end: number;
  /** The whole run, character references decoded. */
  readonly text: string;
  /** The run as it is and its character references decoded, in order. */
  readonly parts: readonly { readonly start: number; readonly end: number; readonly text?: string }[];
}

export interface TagToken {
  readonly kind: 'open' | 'close';
  readonly name: string;
  readonly start: number;
  /** Past the closing angle bracket. */
  readonly end: number;
}

export type Token = TextToken | TagToken;

/** Cuts HTML into text and tags at exact offsets; comments and declarations are left out. A line feed in pre is a br. */
export async function tokenise(source: string): Promise<Token[]> {
  const { Tokenizer } = await import('htmlparser2');
  const tokens: Token[] = [];
  let parts: { start: number; end: number; text?: string }[] = [];
  let tag: { name: string; start: number } | undefined;
  let preformatted = false;
  const flush = (): void => {
    if (parts.length) {
      const text = parts.map((part) => part.text ?? source.slice(part.start, part.end)).join('');
      tokens.push({ kind: 'text', start: parts[0].start, end: parts.at(-1)!.end, text, parts });
    }
    parts = [];
  };
  const close = (end: number): void => {
    if (tag) tokens.push({ kind: 'open', name: tag.name, start: tag.start, end: end + 1 });
    preformatted ||= tag?.name === 'pre';
    tag = undefined;
  };
  const nothing = (): void => {};
  const callbacks: TokenizerCallbacks = {
    ontext: (start, end) => {
      let from = start;
      while (preformatted) {
        const feed = source.indexOf('\n', from);
        if (feed < 0 || feed >= end) break;
        if (feed > from) parts.push({ start: from, end: feed });
        flush();
        tokens.push({ kind: 'open', name: 'br', start: feed, end: feed });
        from = feed + 1;
      }
      if (from < end) parts.push({ start: from, end });
    },
    ontextentity: (point, end) => {
      parts.push({ start: source.lastIndexOf('&', end - 1), end, text: String.fromCodePoint(point) });
    },
    onopentagname: (start, end) => {
      flush();
      tag = { name: source.slice(start, end).toLowerCase(), start: start - 1 };
    },
    onopentagend: close,
    onselfclosingtag: close,
    onclosetag: (start, end) => {
      flush();
      const name = source.slice(start, end).toLowerCase();
      if (name === 'pre') preformatted = false;
      const bracket = source.indexOf('>', end);
      tokens.push({ kind: 'close', name, start: start - 2, end: bracket < 0 ? source.length : bracket + 1 });
    },
    onattribname: nothing,
    onattribdata: nothing,
    onattribentity: nothing,
    onattribend: nothing,
    oncdata: nothing,
    oncomment: nothing,
    ondeclaration: nothing,
    onprocessinginstruction: nothing,
    onend: nothing,
  };
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks);
  tokenizer.write(source);
  tokenizer.end();
  flush();
  return tokens;
}
