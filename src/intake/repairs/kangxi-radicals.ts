import type { Repair } from '../repair.js';
import { Sign } from '../signs.js';
import { foldRuns } from './fold-runs.js';

// Unicode decomposes only two of the radicals supplement; the others that fonts of PDF files use for characters:
const SUPPLEMENT = '⺠民⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙';

/** Radicals in the place of characters, as PDF readers give them out (⼀ for 一), and compatibility ideographs. */
export const kangxiRadicals: Repair = {
  kind: 'kangxi-radicals',
  sign: Sign.radical,
  find: (text) => foldRuns(text, /[\u2e80-\u2fd5\uf900-\ufaff]+/g, characterOf),
};

function characterOf(radical: string): string {
  const at = SUPPLEMENT.indexOf(radical);
  if (at >= 0 && at % 2 === 0) return SUPPLEMENT[at + 1];
  const folded = radical.normalize('NFKC');
  return folded.length === 1 ? folded : radical;
}
