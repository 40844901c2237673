import { isHan } from '../../text/characters.js';
import { looksAlike } from '../look-alike.js';
import { SAY } from '../messages.js';
import type { CheckInput, Draft } from '../rule.js';
import { suggest } from '../suggestion.js';
import { behind } from '../surroundings.js';
import { isWord } from './plausible.js';

/** Nouns of one kind: one of them in the place of another makes a slip, not another noun. */
const KINDS = new Set(
  (
    '布局 部署 布署 格局 战略 策略 战役 原则 准则 原理 规定 条例 决定 决策 精神 理念 思想 理论 思潮 目标 任务 计划 规划 方案 工程 行动 ' +
    '工作 活动 教育 学习 势力 力量 传统 传承'
  ).split(' '),
);
export const isKindNoun = (word: string): boolean => KINDS.has(word);

/** 五位一体总布局, 五位一体战略布局, 八项规定精审: behind a known name stands what is close to a noun that it is bound to. */
export function* wrongHeads(input: CheckInput): Generator<Draft> {
  const { text, places } = input;
  for (const { entry, end, occurrence } of places) {
    const heads = entry?.heads ?? [];
    const from = behind(text, end);
    if (!entry || !isHan(text[from]) || heads.some((head) => text.startsWith(head, from))) continue;
    for (const head of heads) {
      const written = wrongHead(input, from, head, heads);
      if (!written) continue;
      const span = { start: from, end: from + written.length };
      yield {
        ...span,
        entryId: entry.id,
        subject: `${occurrence.core}${written}`,
        severity: 'warning',
        message: SAY.misquotedHead(written, head, entry.name),
        ...suggest(input, span, head),
      };
      break;
    }
  }
}

/** What is written at `from` in the place of the noun; undefined where it is another noun altogether. */
function wrongHead(input: CheckInput, from: number, head: string, heads: readonly string[]): string | undefined {
  const { text } = input;
  const written = text.slice(from, from + head.length);
  const differing = [...head].flatMap((unit, i) => (unit === written[i] ? [] : [i]));
  if (written.length === head.length && [...written].every(isHan)) {
    if (differing.length === 1 && isMisspelt(input, from, head, differing[0])) return written;
    const half = head.length - 2;
    if (isKindNoun(head.slice(half)) && isKindNoun(written.slice(half)) && differing[0] >= half)
      if (half > 0 ? isBound(heads) : differing.length === 1) return written;
    if (head.length === 4 && isBound(heads) && written.endsWith(head.slice(2))) return written;
  }
  return head.length >= 4 ? shortened(text, from, head) : undefined;
}

/** One character of another shape or sound, and no word; in a noun of two words, any. */
function isMisspelt({ text, knowledge }: CheckInput, from: number, head: string, at: number): boolean {
  const written = text[from + at];
  const alike = looksAlike(written, head[at]) || knowledge.soundAlike(written, head[at]);
  if (alike && head.length >= 4) return true;
  // Another character at either end may be of another noun (等重点工程, 高速铁路主通道).
  if (head.length < 2 || (!alike && (head.length < 4 || at === 0 || at === head.length - 1))) return false;
  return ![at - 1, at].some(
    (i) => i >= 0 && i + 1 < head.length && isWord({ text, knowledge }, text.slice(from + i, from + i + 2)),
  );
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
