// The pipeline by itself, bytes to JSON, on one thread, against cutting the same text into words.
import { report } from '../lib/commands.mjs';
import { manyTexts } from '../lib/inputs.mjs';
import { line, skipped } from '../lib/lines.mjs';
import { hasPackage, PACKAGES } from '../lib/opponents.mjs';
import { interleaved } from '../lib/rounds.mjs';
import { median, ratios } from '../lib/statistics.mjs';

const FILES = 100;
const BYTES = 20_000;
const WHAT = {
  en: 'whole pipeline in memory, one thread: times as fast as nodejieba cuts the same text',
  zh: '内存中全流程、单线程：是 nodejieba 切分同一文本的几倍快',
};
const GOALS = { bar: 8, stretch: 16, atLeast: true };

export const row = {
  name: 'in-memory',
  what: WHAT,
  goals: GOALS,
  async measure({ pairs, quick }) {
    const folder = quick ? manyTexts(20, BYTES) : manyTexts(FILES, BYTES);
    const tools = ['nodejieba', '@node-rs/jieba', 'opencc-js'].filter(hasPackage);
    const cut = (tool) => () => report('segment.mjs', [PACKAGES, tool, '--timed', folder]).ms;
    const measured = await interleaved(pairs, {
      ours: () => report('scan-texts.mjs', [folder]).ms,
      ...Object.fromEntries(tools.map((tool) => [tool, cut(tool)])),
    });
    const speed = (name) => `${(((quick ? 20 : FILES) * BYTES) / 1000 / median(measured[name])).toFixed(1)} MB/s`;
    const against = (tool) => ratios(measured[tool], measured.ours);
    const note = (tool) => `slogans ${speed('ours')}, ${tool} ${speed(tool)}`;
    // Where nodejieba cannot be built, the other jieba, which is twice as fast, is the measure.
    const [measure, ...others] = tools;
    if (!measure) return [skipped(WHAT, 'neither nodejieba nor @node-rs/jieba is installed', GOALS)];
    const instead = measure === 'nodejieba' ? '' : `; nodejieba is not there, ${measure} stands for it`;
    return [
      line(WHAT, against(measure), { ...GOALS, note: note(measure) + instead }),
      ...others.map((tool) => line(`the same against ${tool}`, against(tool), { atLeast: true, note: note(tool) })),
    ];
  },
};
