import { InputError } from '../model/input-error.js';
import type { Occurrence } from '../model/occurrence.js';
import type { SourceDocument } from '../text/source-document.js';
import type { Candidate, Refused } from './candidate.js';
import { type Context, readContext } from './context.js';
import { findElsewhere } from './elsewhere.js';
import { confidence, THRESHOLD } from './evidence.js';
import { expansionAt, type FoundExpansion } from './expansions/find.js';
import { shareExpansions } from './expansions/share.js';
import { findFurniture } from './furniture.js';
import type { Knowledge } from './knowledge.js';
import { mergeCandidates } from './merge.js';
import { nearEntry } from './near.js';
import { type Judged, toOccurrence } from './occurrences.js';
import { findPhrases } from './phrases.js';
import { resolve } from './resolve.js';
import { extendSeries } from './series.js';
import { proposeArithmetic } from './shapes/arithmetic.js';
import { proposeCampaigns } from './shapes/campaign.js';
import { proposeChanged } from './shapes/changed.js';
import { proposeGlossaryHeads } from './shapes/glossary-head.js';
import { proposeKnown } from './shapes/known.js';
import { proposeLabels } from './shapes/label.js';
import { proposeOptional } from './shapes/optional.js';
import { proposePaired } from './shapes/paired.js';
import { proposeQuoted } from './shapes/quoted.js';
import { proposeQuotedNoun } from './shapes/quoted-noun.js';
import { proposeSharedMorpheme } from './shapes/shared-morpheme.js';
import { proposeVerbal } from './shapes/verbal.js';
import { findSiblings } from './siblings.js';
import type { Outcome, Trace } from './trace.js';
import { witness } from './witness.js';

const PROPOSERS: readonly ((context: Context) => readonly (Candidate | Refused)[])[] = [
  proposeKnown,
  proposeQuoted,
  proposeQuotedNoun,
  proposeChanged,
  proposePaired,
  proposeCampaigns,
  proposeArithmetic,
  proposeSharedMorpheme,
  proposeVerbal,
  proposeLabels,
  proposeGlossaryHeads,
  proposeOptional,
];

const isRefused = (item: Candidate | Refused): item is Refused => 'reason' in item;

/** A name that marks or blanks break in another way than the automaton looks past (“一局”变“三局”) has its entry, too. */
function withEntry(context: Context, candidate: Candidate): Candidate {
  const entry = candidate.entry || candidate.optional ? undefined : context.entryNamed(candidate.core);
  return entry ? { ...candidate, entry, as: 'name', canonical: entry.name, shape: entry.shape } : candidate;
}

export interface RecogniseOptions {
  /** Un-numbered set phrases to be found as well. */
  readonly phrases?: Knowledge;
  /** Told of every candidate and what became of it. */
  readonly trace?: Trace;
}

/** Each takes a kilobyte until the report is written: a text with more of them than any book would exhaust the memory. */
const MOST = 500_000;

function propose(context: Context): readonly (Candidate | Refused)[] {
  const proposed: (Candidate | Refused)[] = [];
  for (const proposer of PROPOSERS) {
    for (const item of proposer(context)) proposed.push(item);
    if (proposed.length > MOST)
      throw new InputError('too-dense', `像提法的地方太多（超过 ${MOST} 处），请分成几个文件`, {
        en: `more than ${MOST} places look like formulas: split it into several files`,
      });
  }
  return proposed;
}

/** Finds the formulas of a document in the order of its text; optional ones are among them and marked. Throws InputError for too many. */
export function recognise(
  document: SourceDocument,
  knowledge: Knowledge,
  { phrases, trace }: RecogniseOptions = {},
): Occurrence[] {
  const context = readContext(document, knowledge);
  const proposed = propose(context);
  const refused = proposed.filter(isRefused);
  const candidates = mergeCandidates(
    proposed
      .filter((item): item is Candidate => !isRefused(item))
      .map((item) => extendSeries(context, withEntry(context, item))),
  );
  const expansions = new Map<Candidate, FoundExpansion | null>();
  const judge = (list: readonly Candidate[]): Judged[] =>
    list.map((candidate) => {
      if (!expansions.has(candidate)) expansions.set(candidate, expansionAt(context, candidate));
      const expansion = expansions.get(candidate) ?? null;
      const evidence = witness(context, candidate, expansion);
      return { candidate, expansion, evidence, confidence: confidence(evidence) };
    });
  const furniture = document.format === 'text' ? findFurniture(context.text, context.lines) : new Set();
  const isOutside = (candidate: Candidate): boolean => !furniture.has(context.lineAt(candidate.start));
  const first = judge(candidates.filter(isOutside));
  const again = judge(
    [...findElsewhere(context, first, refused), ...findSiblings(context, first)].map((item) =>
      withEntry(context, item),
    ),
  );
  const sure = [...first, ...again].filter((judged) => judged.confidence >= THRESHOLD);
  const accepted = resolve(sure);
  if (trace) {
    for (const { candidate, reason } of refused) trace.refused(candidate, reason);
    for (const item of judge(candidates.filter((candidate) => !isOutside(candidate))))
      trace.judged(item, 'page-furniture');
    for (const item of [...first, ...again]) trace.judged(item, outcomeOf(item, accepted));
  }
  const found = phrases
    ? [...shareExpansions(accepted), ...findPhrases(context, phrases)].sort(byPlace)
    : shareExpansions(accepted);
  return found.map((judged) => {
    const { entry, core, shape } = judged.candidate;
    const near = entry || shape === 'series' ? null : nearEntry(core, knowledge);
    return toOccurrence(document, context, near, judged);
  });
}

const byPlace = (a: Judged, b: Judged): number => a.candidate.start - b.candidate.start;

function outcomeOf(item: Judged, accepted: readonly Judged[]): Outcome {
  if (item.confidence < THRESHOLD) return 'too-little-evidence';
  return accepted.includes(item) ? 'reported' : 'inside-a-longer-one';
}
