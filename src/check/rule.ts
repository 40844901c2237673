import type { FullEntry } from '../model/dictionary-entry.js';
import type { Form } from '../model/entry.js';
import type { Severity, Suggestion } from '../model/finding.js';
import type { Occurrence } from '../model/occurrence.js';
import type { ScannedDocument } from '../model/report.js';
import type { RuleId, RuleOptions } from '../model/rule.js';
import type { Span } from '../model/span.js';
import type { Automaton } from '../text/automaton.js';
import type { Language } from '../text/language.js';
import type { PermutedRow } from './permuted.js';

/** An occurrence with its place in the readable text, which rules look around in. */
export interface Place extends Span {
  readonly occurrence: Occurrence;
  readonly entry: FullEntry | undefined;
}

/** What a rule sees of a document. Nothing of it changes. */
export interface CheckInput {
  readonly document: ScannedDocument;
  /** The readable text: no tags, no glosses, simplified script. `start` and `end` of places are UTF-16 offsets into it. */
  readonly text: string;
  /** In the order of the text. */
  readonly places: readonly Place[];
  readonly knowledge: CheckKnowledge;
  /** Full names of the places that the documents are said to belong to; none where nothing is said. */
  readonly homes: readonly string[];
  /** A span of the text in the decoded file. */
  readonly toSource: (span: Span) => Span;
}

/** What rules know of the dictionary. */
export interface CheckKnowledge {
  readonly entries: ReadonlyMap<string, FullEntry>;
  readonly forms: readonly Form[];
  readonly automaton: Automaton;
  /** Known wrong forms of entries, compiled. */
  readonly wrongForms: { readonly automaton: Automaton; readonly rows: readonly WrongRow[] };
  /** Paired names with their parts exchanged, compiled. */
  readonly permuted: { readonly automaton: Automaton; readonly rows: readonly PermutedRow[] };
  /** The numbers of items that the numerals of a name allow; none where they say nothing. */
  readonly itemCounts: (name: string) => readonly number[];
  readonly soundAlike: (a: string, b: string) => boolean;
}

export interface WrongRow {
  readonly kind: 'entry';
  readonly form: string;
  readonly taste: boolean;
  readonly reason: string;
  readonly entry: FullEntry;
}

/** What a rule has to say about a place. */
export interface Draft extends Span {
  /** The entry that it is about, where no occurrence of it stands at its place. */
  readonly entryId?: string;
  /** What it is about: with the rule and its ordinal it identifies the finding, wherever it moves. */
  readonly subject: string;
  readonly message: Readonly<Record<Language, string>>;
  /** Where the finding is weaker or stronger than the rule as such. */
  readonly severity?: Severity;
  /** Replacements in the decoded file; applied by --fix where `certain`. */
  readonly suggestions?: readonly Suggestion[];
  readonly certain?: true;
}

/** A rule: an id, how severe its findings are unless they say otherwise, and what it finds. Spans are into the readable text. */
export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity | 'off';
  readonly check: (input: CheckInput, options: RuleOptions) => Iterable<Draft>;
}
