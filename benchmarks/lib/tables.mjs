// The results as people read them: in the terminal, in docs/performance.md, in the READMEs.
import { goal, result, standing } from './lines.mjs';

const VERDICTS = {
  en: { stretch: 'stretch met', bar: 'met', missed: '**missed**' },
  zh: { stretch: '达到更高目标', bar: '达标', missed: '**未达标**' },
};
const COLUMNS = {
  en: ['what', 'result', 'bar', 'stretch', ''],
  zh: ['项目', '结果', '目标', '更高目标', ''],
};

export const verdict = (entry, language = 'en') => VERDICTS[language][standing(entry)] ?? '';

/** A row for the terminal. */
export function plain(name, lines) {
  const out = [`${name}\n`];
  for (const entry of lines) {
    if (entry.skipped) out.push(`  ${entry.what.en}: ${entry.skipped}\n`);
    else {
      const goals =
        entry.bar === undefined
          ? ''
          : `  [bar ${goal(entry, 'bar')}, stretch ${goal(entry, 'stretch')}: ${verdict(entry)}]`;
      out.push(`  ${result(entry).padEnd(26)} ${entry.what.en}${goals}${entry.note ? `  (${entry.note})` : ''}\n`);
    }
  }
  return out.join('').replaceAll('**', '');
}

const markdown = (rows) =>
  rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`).join('');
const ruled = (head, rows) => markdown([head, head.map(() => '---'), ...rows]);

/** What came out; why nothing did is said in English only. */
const outcome = (entry, language) => {
  if (!entry.skipped) return result(entry);
  return language === 'en' ? entry.skipped : entry.missed ? '未完成' : '未测量';
};

/** The lines that have a bar, without the single hostile texts: what a README shows. */
export const summary = (lines, language) =>
  ruled(
    COLUMNS[language],
    lines
      .filter((entry) => !entry.detail && entry.bar !== undefined)
      .map((entry) => [
        entry.what[language],
        outcome(entry, language),
        goal(entry, 'bar'),
        goal(entry, 'stretch'),
        verdict(entry, language),
      ]),
  );

/** Everything that a row measured, with what it took. */
export const details = (lines) =>
  ruled(
    ['what', 'result', 'note'],
    lines.map((entry) => [
      entry.what.en,
      entry.skipped ?? result(entry),
      [verdict(entry), entry.note].filter(Boolean).join('; '),
    ]),
  );
