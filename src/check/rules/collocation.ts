import type { FullEntry } from '../../model/dictionary-entry.js';
import { isHan } from '../../text/characters.js';
import { SAY } from '../messages.js';
import type { CheckInput, CheckKnowledge, Place, Rule } from '../rule.js';
import { behind, headBehind, verbBefore } from '../surroundings.js';

/** The verb before a formula is fixed to other formulas, and not to this one (做到“两个确立”). */
export const collocation: Rule = {
  id: 'collocation',
  severity: 'warning',
  check: function* (input) {
    const owners = ownersOf(input.knowledge);
    for (const place of input.places) {
      const { start, end, entry } = place;
      if (!entry?.verbs?.length || entry.kind === 'phrase' || entry.shape === 'distributive') continue;
      const verb = verbBefore(input.text, start, [...owners.keys(), ...entry.verbs]);
      if (verb === undefined || isFree(verb, entry) || isOwn(verb, entry.verbs)) continue;
      if ((entry.shape !== 'set-name' || verb === '提高') && !isGoverned(input.text, place, entry)) continue;
      yield {
        start,
        end,
        subject: `${verb} ${entry.name}`,
        message: SAY.collocation(verb, entry.name, entry.verbs.slice(0, 3).join('、'), owners.get(verb) ?? ''),
        suggestions: instead(input, place, verb, entry.verbs),
      };
    }
  },
};

const isOwn = (verb: string, own: readonly string[]): boolean =>
  own.some((one) => one === verb || one.endsWith(verb) || verb.endsWith(one));

/** What is to be done is done (做到四个不摘), whatever else a formula asks for; one stands up for any policy. */
const isFree = (verb: string, { name, shape }: FullEntry): boolean =>
  (verb.endsWith('做到') && !ATTITUDES.test(name)) || (verb.endsWith('拥护') && shape !== 'set-name');

/** 当好“一国两制”的守护者, 发扬双拥传统: the verb governs the noun that ends the phrase, and that may be another's. */
function isGoverned(text: string, { end }: Place, { heads = [] }: FullEntry): boolean {
  return !isHan(text[behind(text, end) + (headBehind(text, end, heads)?.length ?? 0)]);
}

/** 坚决, 深刻 …: said with the verb, and part of some. */
const ADVERB = /(?:坚决|坚定|深刻|忠诚|牢固|不断|切实|自觉)$/;

/** One of the name's own verbs, which keeps the adverb that stands before the wrong one (坚决打好, 深刻领悟); none where no verb goes with it. */
function instead({ text, toSource }: CheckInput, { start }: Place, verb: string, own: readonly string[]) {
  const end = text.endsWith(verb, start) ? start : start - 1;
  const adverb = ADVERB.exec(verb.slice(0, 2))?.[0] ?? '';
  const from = end - verb.length + (adverb && verb.length > 2 ? 2 : 0);
  const said = ADVERB.exec(text.slice(Math.max(0, from - 2), from))?.[0];
  const whole = said && own.find((one) => one.length > 2 && one.startsWith(said));
  if (whole) return [{ ...toSource({ start: from - said.length, end }), text: whole }];
  const right = said ? own.find((one) => !ADVERB.test(one.slice(0, 2)) && one.length < 3) : own[0];
  return right ? [{ ...toSource({ start: from, end }), text: right }] : [];
}

const known = new WeakMap<CheckKnowledge, ReadonlyMap<string, string>>();

/** Strict verbs, each with the first name that it belongs to. */
function ownersOf(knowledge: CheckKnowledge): ReadonlyMap<string, string> {
  const found = known.get(knowledge);
  if (found) return found;
  const owners = new Map<string, string>();
  for (const { name, verbs, kind, shape, verified } of knowledge.entries.values())
    if (kind !== 'phrase' && shape !== 'distributive' && verified !== 'no')
      for (const verb of verbs ?? []) if (STRICT.has(verb) && !owners.has(verb)) owners.set(verb, name);
  known.set(knowledge, owners);
  return owners;
}

/** Verbs that are not said of just anything: of convictions, discipline, battles, models, bottom lines … */
const STRICT: ReadonlySet<string> = new Set(
  (
    '增强 提高 增进 坚定 做到 坚决做到 拥护 坚定拥护 忠诚拥护 捍卫 深刻领悟 牢记 树牢 牢固树立 统筹推进 协调推进 一体推进 统揽 胸怀 心怀 ' +
    '打好 打击 纠治 纠正 整治 杜绝 严防 防范 化解 经受 应对 压减 严控 兜牢 严守 运用 发扬 当好 争当 争做 锻造 续写 唱响'
  ).split(' '),
);

/** What one has and cannot do. */
const ATTITUDES =
  /(?:意识|自信|确立|认同|形态|作风|本领|能力|考验|危险|理念|纪律|规律|关系|原则|安全|机关|攻坚战|自我|尊重|与共|务必|大局|结合|责任|健康|监督|全面|一体)$/;
