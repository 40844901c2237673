import { RULE_IDS } from '../model/rule.js';
import type { Span } from '../model/span.js';

/** What a comment in a document holds back. Offsets are UTF-16, into the decoded file. */
export interface Ignore {
  /** The comment itself; a block of which rules are enabled one by one has several ignores with the same one. */
  readonly comment: Span;
  /** Where findings are held back; empty for a comment that closes nothing. */
  readonly scope: Span;
  /** Which rules, as they are written; all where none are named. */
  readonly rules: readonly string[];
}

interface IgnoreComments {
  readonly ignores: readonly Ignore[];
  /** The places of all of them, those that close a block as well. */
  readonly comments: readonly Span[];
}

// <!-- slogans-disable-next-line misquoted -- reason -->, and the same behind #, // or % up to the end of the line.
const KIND = '[ \\t]*slogans-(disable-next-line|disable-line|disable|enable)(?![\\w-])';
const COMMENT = new RegExp(`<!--${KIND}([\\s\\S]{0,1000}?)-->|(?:#|//|%)${KIND}([^\\r\\n]*)`, 'g');
/** From here on stands the reason. */
const REASON = /--|[—–]/;

/** The ignore comments of a decoded file. A block ends where its rules are enabled again, or with the file. */
export function readIgnoreComments(source: string): IgnoreComments {
  const ignores: Ignore[] = [];
  const comments: Span[] = [];
  const lineAt = lineFinder(source);
  let open: Block[] = [];
  for (const match of source.matchAll(COMMENT)) {
    const comment = { start: match.index, end: match.index + match[0].length };
    const rules = rulesIn(match[2] ?? match[4] ?? '');
    const kind = match[1] ?? match[3];
    comments.push(comment);
    if (kind === 'disable') open.push({ comment, rules });
    else if (kind === 'enable') {
      const closed = open.flatMap((block) => endOf(block, rules));
      if (closed.length === 0) ignores.push({ comment, rules, scope: { start: comment.start, end: comment.start } });
      for (const { comment: start, rules: which } of closed)
        ignores.push({ comment: start, rules: which, scope: { start: start.end, end: comment.start } });
      open = open.flatMap((block) => restOf(block, rules));
    } else {
      const at = kind === 'disable-line' ? comment.start : lineAt(comment.end).end;
      ignores.push({ comment, rules, scope: lineAt(at) });
    }
  }
  for (const { comment, rules } of open)
    ignores.push({ comment, rules, scope: { start: comment.end, end: source.length } });
  return { ignores, comments };
}

const rulesIn = (text: string): string[] =>
  text
    .split(REASON)[0]
    .split(/[\s,，、]+/)
    .filter(Boolean);

type Block = Omit<Ignore, 'scope'>;

/** The part of an open block that is closed when some rules (none: all) are enabled. */
function endOf(block: Block, enabled: readonly string[]): Block[] {
  if (enabled.length === 0) return [block];
  const rules = named(block).filter((rule) => enabled.includes(rule));
  return rules.length > 0 ? [{ ...block, rules }] : [];
}

/** The part that stays open. */
function restOf(block: Block, enabled: readonly string[]): Block[] {
  if (enabled.length === 0) return [];
  if (endOf(block, enabled).length === 0) return [block];
  const rules = named(block).filter((rule) => !enabled.includes(rule));
  return rules.length > 0 ? [{ ...block, rules }] : [];
}

const named = ({ rules }: Block): readonly string[] => (rules.length > 0 ? rules : RULE_IDS);

/** Finds the line that holds an offset, with its line break: LF, CR LF or a lone CR. The last one is kept, as it may be long. */
function lineFinder(source: string): (offset: number) => Span {
  let line: Span = { start: 0, end: 0 };
  return (offset) => {
    if (offset >= line.start && offset < line.end) return line;
    let start = offset;
    while (start > 0 && !isBreak(source, start - 1)) start--;
    let end = offset;
    while (end < source.length && !isBreak(source, end)) end++;
    line = { start, end: Math.min(end + 1, source.length) };
    return line;
  };
}

/** Does a line end with the unit at this offset? */
const isBreak = (source: string, at: number): boolean =>
  source[at] === '\n' || (source[at] === '\r' && source[at + 1] !== '\n');
