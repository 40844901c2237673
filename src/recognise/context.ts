import type { Entry, Form } from '../model/entry.js';
import type { Span } from '../model/span.js';
import { type Automaton, longestAt } from '../text/automaton.js';
import type { SourceDocument } from '../text/source-document.js';
import { lastAtOrBefore } from '../text/spans.js';
import { findLines, type Line } from './lines.js';
import { type Match as FormMatch, findMatches } from './matches.js';
import { findQuotes, type Quote } from './quotes.js';

type Match = FormMatch<Form>;

/** What recognition needs of a dictionary. */
export interface Knowledge {
  readonly forms: readonly Form[];
  readonly automaton: Automaton;
}

/** A document as the proposers see it. All offsets are UTF-16, into `text`, the repaired and simplified text. */
export interface Context {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Pairs of quotation marks in order of their opening marks; inner pairs follow outer ones. */
  readonly quotes: readonly Quote[];
  /** Forms of the dictionary and of the lexicon, the longest at each position. */
  readonly matches: readonly Match[];
  readonly lineAt: (offset: number) => Line;
  /** The pair whose content is exactly the span, or undefined. */
  readonly quoteOf: (span: Span) => Quote | undefined;
  /** Exclusions of the lexicon that contain the span, the span itself among them. */
  readonly wordsAround: (span: Span) => readonly Match[];
  /** Exclusions of the lexicon that lie inside the span, the longest at each position. */
  readonly wordsInside: (span: Span) => readonly Match[];
  /** The entry that a name belongs to, with or without a noun that usually follows it (三高四新战略), or undefined. */
  readonly entryNamed: (name: string) => Entry | undefined;
}

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};

/** A carriage return alone ends a line as well; of a pair the line feed does. */
const LONE_CR = /\r(?!\n)/g;

/** Half-width punctuation beside a Chinese character becomes full-width, so that the rules know one form. Same length. */
const foldPunctuation = (text: string): string =>
  text.replace(/(?<=[㐀-鿿”’」』"）)])[,;:!?()]|[,;:!?()](?=[㐀-鿿“‘「『"（(])/gu, (mark) => FULL_WIDTH[mark]);

export function readContext(document: SourceDocument, knowledge: Knowledge): Context {
  const text = foldPunctuation(document.text.text).replace(LONE_CR, '\n');
  const lines = findLines(document, text);
  const quotes = findQuotes(text);
  const matches = findMatches(text, knowledge.automaton, knowledge.forms);
  const byStart = new Map(quotes.map((quote) => [quote.start, quote]));
  const words = matches.filter((match) => match.form.kind === 'exclusion');
  return {
    text,
    lines,
    quotes,
    matches,
    lineAt: (offset) => lines[lastAtOrBefore(lines, offset)],
    quoteOf: (span) => {
      const quote = byStart.get(span.start);
      return quote && quote.end === span.end ? quote : undefined;
    },
    wordsAround: (span) => {
      const found: Match[] = [];
      // No word of the lexicon is longer than 16 characters, and at most one starts at a position.
      for (let i = lastAtOrBefore(words, span.start); i >= 0 && words[i].start > span.start - 16; i--)
        if (words[i].end >= span.end) found.push(words[i]);
      return found;
    },
    wordsInside: (span) => {
      const found: Match[] = [];
      for (let at = span.start; at < span.end; at++) {
        const hit = longestAt(knowledge.automaton, text.slice(at, span.end), 0);
        const form = hit && knowledge.forms[hit[0]];
        if (hit && form?.kind === 'exclusion') found.push({ start: at, end: at + hit[1], form, broken: false });
      }
      return found;
    },
    entryNamed: (name) => {
      const hit = longestAt(knowledge.automaton, name, 0);
      const form = hit ? knowledge.forms[hit[0]] : undefined;
      if (!hit || form?.kind !== 'entry') return undefined;
      const rest = name.slice(hit[1]);
      return rest === '' || form.entry.heads?.includes(rest) ? form.entry : undefined;
    },
  };
}
