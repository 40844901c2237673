import { SAY } from '../messages.js';
import type { CheckKnowledge, Rule } from '../rule.js';
import { verbBefore } from '../surroundings.js';

/** The verb before a formula is fixed to other formulas, and not to this one (做到“两个确立”). */
export const collocation: Rule = {
  id: 'collocation',
  severity: 'warning',
  check: function* ({ text, places, knowledge }) {
    const owners = ownersOf(knowledge);
    for (const { start, end, entry } of places) {
      if (!entry?.verbs?.length || entry.shape !== 'set-name') continue;
      const verb = verbBefore(text, start, [...owners.keys(), ...entry.verbs]);
      if (
        verb === undefined ||
        (verb.endsWith('做到') && !ATTITUDES.test(entry.name)) ||
        entry.verbs.includes(verb) ||
        entry.verbs.some((own) => own.endsWith(verb) || verb.endsWith(own))
      )
        continue;
      yield {
        start,
        end,
        subject: `${verb} ${entry.name}`,
        message: SAY.collocation(verb, entry.name, entry.verbs.slice(0, 3).join('、'), owners.get(verb) ?? ''),
      };
    }
  },
};

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
    '增强 增进 坚定 做到 坚决做到 拥护 坚定拥护 忠诚拥护 捍卫 深刻领悟 牢记 树牢 牢固树立 统筹推进 协调推进 一体推进 统揽 胸怀 心怀 ' +
    '打好 打击 纠治 纠正 整治 杜绝 严防 防范 化解 经受 应对 压减 严控 兜牢 严守 运用 发扬 当好 争当 争做 锻造 续写 唱响'
  ).split(' '),
);

/** What one has and cannot do; whatever else a formula asks for is done (做到四个不摘). */
const ATTITUDES =
  /(?:意识|自信|确立|认同|形态|作风|本领|能力|考验|危险|理念|纪律|规律|关系|原则|安全|机关|攻坚战|自我|尊重|与共|务必|大局|结合|责任|健康|监督)$/;
