import type { Block } from '../../model/document.js';
import type { TextToken, Token } from './html-tokens.js';
import { OpenElements } from './open-elements.js';

/** A line as a browser would show it. */
export interface HtmlLine {
  readonly tokens: readonly TextToken[];
  /** Its tokens put together, blank runs as one blank. */
  readonly text: string;
  /** The heading that it stands in. */
  readonly kind: Block['kind'] | undefined;
  /** Whether all of it is bold, as headings are that have no heading tag. */
  readonly bold: boolean;
  /** Whether all of it is links. */
  readonly linked: boolean;
}

const BREAKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol optgroup option p pre section select summary table ' +
    'tbody td tfoot th thead title tr ul'
  ).split(' '),
);
/** What holds no text to be read. The tokenizer knows the first four as raw text. */
const SILENT: readonly string[] =
  'script style textarea iframe noscript template select button svg object title marquee rt rp xml nav footer aside'.split(
    ' ',
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
const HEADING_NAMES = Object.keys(HEADINGS);

/** Puts the text tokens into lines. */
export function linesOf(tokens: readonly Token[]): HtmlLine[] {
  const lines: HtmlLine[] = [];
  const open = new OpenElements();
  let line: TextToken[] = [];
  let kind: Block['kind'] | undefined;
  let bold = true;
  let linked = true;
  let silent = false;
  const end = (): void => {
    if (line.length) lines.push({ tokens: line, text: textOf(line), kind, bold, linked });
    line = [];
    kind = undefined;
    bold = true;
    linked = true;
  };
  for (const token of tokens) {
    if (token.kind === 'text') {
      const blank = !/\S/.test(token.text);
      if (silent || (blank && !line.length)) continue;
      line.push(token);
      if (blank) continue;
      if (!open.count('b') && !open.count('strong')) bold = false;
      if (!open.count('a')) linked = false;
      kind ??= HEADINGS[HEADING_NAMES.find((name) => open.count(name)) ?? ''];
      continue;
    }
    if (BREAKS.has(token.name)) end();
    if (token.kind === 'open') open.open(token.name);
    else open.close(token.name);
    silent = SILENT.some((name) => open.count(name));
  }
  end();
  return lines;
}

const textOf = (tokens: readonly TextToken[]): string =>
  tokens
    .map((token) => token.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
