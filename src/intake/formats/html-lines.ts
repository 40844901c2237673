import type { Block } from '../../model/document.js';
import type { TextToken, Token } from './html-tokens.js';

/** A line as a browser would show it: its text tokens, and the heading that it stands in. */
export interface HtmlLine {
  readonly tokens: TextToken[];
  readonly kind: Block['kind'] | undefined;
  /** Whether all of it is bold, as headings are that have no heading tag. */
  readonly bold: boolean;
}

const BREAKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol optgroup option p pre section select summary table ' +
    'tbody td tfoot th thead title tr ul'
  ).split(' '),
);
/** What holds no text to be read. The tokenizer knows the first four as raw text. */
const SILENT: ReadonlySet<string> = new Set(
  'script style textarea iframe noscript template select button svg object title'.split(' '),
);
const HEADINGS: Readonly<Record<string, Block['kind']>> = {
  h1: 'title',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  caption: 'caption',
  figcaption: 'caption',
};

/** Puts the text tokens into lines. Tags that nobody closes end where the file ends. */
export function linesOf(tokens: readonly Token[]): HtmlLine[] {
  const lines: HtmlLine[] = [];
  const open = new Map<string, number>();
  const depth = (name: string): number => open.get(name) ?? 0;
  let line: TextToken[] = [];
  let kind: Block['kind'] | undefined;
  let bold = true;
  const end = (): void => {
    if (line.length) lines.push({ tokens: line, kind, bold });
    line = [];
    kind = undefined;
    bold = true;
  };
  let silent = 0;
  for (const token of tokens) {
    if (token.kind === 'text') {
      if (silent > 0 || !/\S/.test(token.text)) {
        if (silent === 0 && line.length) line.push(token);
        continue;
      }
      line.push(token);
      if (!depth('b') && !depth('strong')) bold = false;
      for (const name of Object.keys(HEADINGS)) if (depth(name)) kind ??= HEADINGS[name];
      continue;
    }
    if (BREAKS.has(token.name)) end();
    const before = depth(token.name);
    open.set(token.name, Math.max(0, before + (token.kind === 'open' ? 1 : -1)));
    if (SILENT.has(token.name)) silent = Math.max(0, silent + Math.sign(depth(token.name) - before));
    if (token.name === 'p' && token.kind === 'open') for (const name of ['b', 'strong']) open.set(name, 0);
  }
  end();
  return lines;
}
