import type { Candidate } from './candidate.js';
import type { Context } from './context.js';

/** A suffix makes another word of what would be the last member: 自信心, 意识形态. */
const SUFFIX = /^(?:[心力感性化者度率论观员界]|形态)/;
const JOINED = /^[”」』"’']?([、和与及])[“「『"‘']?/;

/**
 * Formulas that share their numeral: 四个意识、自信 names 四个意识 and 四个自信. The later one must be an entry of its own
 * once the numeral is put before it; the two are reported as one occurrence, as they are written as one.
 */
export function extendSeries(context: Context, candidate: Candidate): Candidate {
  if (!candidate.entry) return candidate;
  const numeral = /^[一二两三四五六七八九十]+[个大项种]?/.exec(candidate.core)?.[0];
  if (!numeral) return candidate;
  const names = [candidate.canonical ?? candidate.core];
  let end = candidate.end;
  for (;;) {
    const joined = JOINED.exec(context.text.slice(end, end + 4));
    if (!joined) break;
    const at = end + joined[0].length;
    const next = [4, 3, 2].find((length) => context.entryNamed(numeral + context.text.slice(at, at + length)));
    if (!next) break;
    const name = numeral + context.text.slice(at, at + next);
    const rest = context.text.slice(at + next, at + next + 2);
    if (SUFFIX.test(rest) || names.includes(name)) break;
    names.push(name);
    end = at + next;
  }
  if (names.length === 1) return candidate;
  const core = context.text.slice(candidate.start, end).replace(/[“”「」『』"‘’'\s]/g, '');
  return {
    ...candidate,
    end,
    core,
    canonical: names.join('、'),
    shape: 'series',
    as: 'series',
    evidence: new Set([...candidate.evidence, 'series' as const]),
  };
}
