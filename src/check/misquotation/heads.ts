import { isHan } from '../../text/characters.js';
import { SAY } from '../messages.js';
import type { CheckInput, Draft } from '../rule.js';
import { behind } from '../surroundings.js';

/** 五位一体总布局, 五位一体战略布局: behind a known name stands what is close to a noun that it is bound to. */
export function* wrongHeads({ text, places }: CheckInput): Generator<Draft> {
  for (const { entry, end, occurrence } of places) {
    const heads = entry?.heads ?? [];
    const from = behind(text, end);
    if (!entry || entry.core || heads.some((head) => text.startsWith(head, from))) continue;
    for (const head of heads.filter((one) => one.length >= 4)) {
      const written = shortened(text, from, head) ?? (isBound(heads) ? otherKind(text, from, head) : undefined);
      if (!written) continue;
      yield {
        start: from,
        end: from + written.length,
        entryId: entry.id,
        subject: `${occurrence.core}${written}`,
        severity: 'warning',
        message: SAY.misquotedHead(written, head, entry.name),
      };
      break;
    }
  }
}

/** Only long nouns, and of one kind: what else follows the name is another's noun. Anything may be called an aim or a task. */
const isBound = (heads: readonly string[]): boolean =>
  !/(?:目标|任务|工作|建设)$/.test(heads[0]) &&
  heads.every((head) => head.length >= 4 && head.slice(-2) === heads[0].slice(-2));

/** The noun with one character missing; without its last one it may be another noun (高速铁路 of 高速铁路网). */
function shortened(text: string, from: number, head: string): string | undefined {
  for (let i = 0; i < head.length - 1; i++) {
    const short = head.slice(0, i) + head.slice(i + 1);
    if (text.startsWith(short, from)) return short;
  }
  return undefined;
}

/** A noun of two words of which the second is the head's (战略布局 for 总体布局). */
function otherKind(text: string, from: number, head: string): string | undefined {
  const written = text.slice(from, from + 4);
  return head.length === 4 && written.endsWith(head.slice(2)) && isHan(written[0]) && isHan(written[1])
    ? written
    : undefined;
}
