import type { Candidate } from '../candidate.js';
import type { Context } from '../context.js';
import { hitsAt, isOneOf } from '../hits.js';
import { ENUMERATION_NOUNS } from '../lexical.js';
import { isRefusal, readName } from '../name-reading.js';

const HEAD = /(?:\d{1,3}[.．、]|[（(]\d{1,3}[）)]|［\d{1,3}］)\s?([两三四五六七八九十][^，。；：、“”「」\n]{1,8})：/y;
const opensNumber = isOneOf('0123456789（(［');

/** Proposes the unquoted head word of a numbered glossary entry: 6.六大科技专项：…. */
export function proposeGlossaryHeads(context: Context): Candidate[] {
  const { text, lines } = context;
  const starts = lines.map((line) => line.start).filter((at) => opensNumber(text, at));
  return hitsAt(text, starts, HEAD).flatMap((hit) => {
    const core = hit[1];
    const start = hit.index + hit[0].length - core.length - 1;
    const reading = readName(core, () => false);
    if (isRefusal(reading) || reading.optional) return [];
    if ([...ENUMERATION_NOUNS].some((noun) => core.endsWith(noun))) return [];
    const evidence = new Set([...reading.evidence, 'glossary-head' as const]);
    return [{ start, end: start + core.length, core, shape: reading.shape, quoted: false, evidence }];
  });
}
