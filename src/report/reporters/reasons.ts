import type { Reasons, Verdict } from '../../model/explanation.js';
import { wrapColumns } from '../../text/display-width.js';
import type { TextOptions } from './explanation.js';
import { REASONS, type ReasonsTexts } from './reasons-texts.js';

/** Why places of a text are formulas or are not, for people. */
export function renderReasons(reasons: Reasons, { language, columns, style }: TextOptions): string {
  const texts = REASONS[language];
  const verdicts = reasons.verdicts.flatMap((verdict) => {
    const paint = verdict.outcome === 'reported' ? style.green : style.yellow;
    return [
      `${style.bold(verdict.surface)}  ${paint(texts.outcome[verdict.outcome])}${refusalOf(verdict, texts)}`,
      ...verdict.evidence.map(({ name, weight }) => `  ${signed(weight)}  ${texts.evidence[name] ?? name}`),
      ...(verdict.confidence === undefined
        ? []
        : [style.dim(`  ${texts.sum(verdict.confidence.toFixed(2), reasons.base, reasons.threshold)}`)]),
    ];
  });
  const words = reasons.words.map(
    ({ form, class: kind, reason }) => `  ${form}  ${texts.wordClass[kind] ?? kind}${reason ? `: ${reason}` : ''}`,
  );
  const lines = [...verdicts, ...(words.length > 0 ? [texts.words, ...words] : [])];
  return `${lines.length > 0 ? lines.map((line) => wrapColumns(line, columns)).join('\n') : texts.nothing}\n`;
}

const refusalOf = ({ reason }: Verdict, texts: ReasonsTexts): string =>
  reason === undefined ? '' : ` (${texts.refusal[reason] ?? reason})`;

const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`;
