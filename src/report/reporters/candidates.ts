import { grouped, wrapColumns } from '../../text/display-width.js';
import type { Translations } from '../../text/language.js';
import type { FormulaCandidate } from '../candidates.js';
import type { TextOptions } from './explanation.js';
import { TABLE } from './table-texts.js';

interface CandidateTexts {
  readonly counts: (documents: string, count: string, quoted: string) => string;
  readonly heads: string;
  readonly items: string;
  readonly segments: string;
  readonly none: string;
}

const TEXTS: Translations<CandidateTexts> = {
  zh: {
    counts: (documents, count, quoted) => `${documents} 个文件，${count} 处，加引号 ${quoted} 处`,
    heads: '后接',
    items: '所指',
    segments: '分词',
    none: '没有词典未收录的提法。',
  },
  en: {
    counts: (documents, count, quoted) =>
      `${documents} ${documents === '1' ? 'document' : 'documents'}, ${count} ${count === '1' ? 'place' : 'places'}, ${quoted} in quotation marks`,
    heads: 'heads',
    items: 'items',
    segments: 'jieba',
    none: 'No formula that the dictionary does not know.',
  },
};

/** Unknown formulas with their evidence, for a curator. */
export function renderCandidates(candidates: readonly FormulaCandidate[], options: TextOptions): string {
  const { language, columns, style } = options;
  const texts = TEXTS[language];
  if (candidates.length === 0) return `${texts.none}\n`;
  const blocks = candidates.map((candidate) => {
    const counts = texts.counts(grouped(candidate.documents), grouped(candidate.count), grouped(candidate.quoted));
    const lines = [
      `${style.bold(candidate.name)}  ${TABLE[language].shape[candidate.shape]} · ${counts}`,
      ...(candidate.heads.length > 0 ? [`  ${texts.heads}  ${candidate.heads.join('、')}`] : []),
      ...candidate.expansions.map(({ items, count }) => `  ${texts.items}  ${items.join('、')} (${count})`),
      ...(candidate.segments ? [`  ${texts.segments}  ${candidate.segments.join(' | ')}`] : []),
      ...candidate.contexts.map(({ path, line, before, surface, after }) =>
        style.dim(`  ${path}:${line}  ${oneLine(before)}【${surface}】${oneLine(after)}`),
      ),
    ];
    return lines.map((line) => wrapColumns(line, columns)).join('\n');
  });
  return `${blocks.join('\n')}\n`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
