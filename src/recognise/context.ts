import type { Entry, Form } from '../model/entry.js';
import type { Span } from '../model/span.js';
import { longestAt } from '../text/automaton.js';
import { isBlankAt, isQuoteAt } from '../text/characters.js';
import { remember } from '../text/remember.js';
import type { SourceDocument } from '../text/source-document.js';
import { lastAtOrBefore } from '../text/spans.js';
import { type Anchors, anchorsAt } from './hits.js';
import type { Knowledge } from './knowledge.js';
import { findLandmarks, foldPunctuation } from './landmarks.js';
import { findLines, type Line } from './lines.js';
import { type Match as FormMatch, findMatches, matchAt } from './matches.js';
import { type NameReader, nameReader } from './name-reader.js';
import { findQuotes, type Quote } from './quotes.js';

type Match = FormMatch<Form>;

/** No word of the lexicon is longer. Code units. */
const LONGEST_WORD = 16;

/** A document as the proposers see it. All offsets are UTF-16, into `text`, the repaired and simplified text. */
export interface Context {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Pairs of quotation marks in order of their opening marks; inner pairs follow outer ones. */
  readonly quotes: readonly Quote[];
  /** Names of the dictionary, where no longer form of dictionary or lexicon begins at the same position. */
  readonly matches: readonly Match[];
  /** Chinese numerals, and Arabic digits. */
  readonly numerals: Anchors;
  readonly digits: Anchors;
  readonly lineAt: (offset: number) => Line;
  /** The pair whose content is exactly the span, or undefined. */
  readonly quoteOf: (span: Span) => Quote | undefined;
  /** Exclusions of the lexicon that contain the span, the span itself among them. */
  readonly wordsAround: (span: Span) => readonly Match[];
  /** Exclusions of the lexicon that lie inside the span, the longest at each position. */
  readonly wordsInside: (span: Span) => readonly Match[];
  /** What shape a cleaned name has, or why it is none. */
  readonly readName: NameReader;
  /** Does the text hold a short word anywhere? */
  readonly holds: (word: string) => boolean;
  /** The entry that a name belongs to, with or without a noun that usually follows it (三高四新战略), or undefined. */
  readonly entryNamed: (name: string) => Entry | undefined;
}

export function readContext(document: SourceDocument, knowledge: Knowledge): Context {
  const { automaton, forms } = knowledge;
  const landmarks = findLandmarks(document.text.text, knowledge);
  const text = foldPunctuation(document.text.text, landmarks);
  const lines = findLines(document, text);
  const quotes = findQuotes(text, landmarks.marks);
  const matches = findMatches(text, automaton, forms, landmarks.starts).filter((match) => match.form.kind === 'entry');
  const byStart = new Map(quotes.map((quote) => [quote.start, quote]));
  return {
    text,
    lines,
    quotes,
    matches,
    numerals: anchorsAt(text, landmarks.numerals),
    digits: anchorsAt(text, landmarks.digits),
    lineAt: (offset) => lines[lastAtOrBefore(lines, offset)],
    quoteOf: (span) => {
      const quote = byStart.get(span.start);
      return quote && quote.end === span.end ? quote : undefined;
    },
    wordsAround: (span) => {
      const found: Match[] = [];
      // At most one starts at a position.
      for (let at = span.start; at >= 0 && at > span.start - LONGEST_WORD; at--) {
        // No word holds a quotation mark or the end of a line.
        if (at < span.start && (isQuoteAt(text, at) || isBlankAt(text, at))) break;
        const match = matchAt(text, at, automaton, forms);
        if (match?.form.kind === 'exclusion' && match.end >= span.end) found.push(match);
      }
      return found;
    },
    wordsInside: (span) => {
      const found: Match[] = [];
      for (let at = span.start; at < span.end; at++) {
        const hit = longestAt(automaton, text, at, span.end);
        const form = hit && forms[hit[0]];
        if (hit && form?.kind === 'exclusion') found.push({ start: at, end: hit[1], form, broken: false });
      }
      return found;
    },
    readName: nameReader(knowledge),
    holds: remember((word) => text.includes(word)),
    entryNamed: (name) => {
      const hit = longestAt(automaton, name, 0);
      const form = hit ? forms[hit[0]] : undefined;
      if (!hit || form?.kind !== 'entry') return undefined;
      const rest = name.slice(hit[1]);
      return rest === '' || form.entry.heads?.includes(rest) ? form.entry : undefined;
    },
  };
}
