import type { CheckedFinding } from '../../model/check-report.js';
import type { Severity } from '../../model/finding.js';
import { cutColumns, displayWidth } from '../../text/display-width.js';
import { CHECK, checkSummary } from './check-texts.js';
import type { FindingOptions, FindingReporter } from './finding-reporter.js';
import type { Style } from './style.js';
import { suggestionText } from './suggestion-text.js';
import { visible } from './visible.js';

/** For people at a terminal: every finding with its line and a caret line below it. */
export const checkText: FindingReporter = {
  name: 'text',
  render: (report, options) => {
    const urls = new Map<string, string>(report.rules.map(({ id, url }) => [id, url]));
    const blocks = report.files.flatMap(({ path, findings }) =>
      findings.map((finding) => findingBlock(path, finding, urls.get(finding.ruleId), options)),
    );
    const summary = checkSummary(report, options.language, (severity, text) => options.style[COLOURS[severity]](text));
    return [...blocks, `${summary}\n`].join('\n');
  },
};

const INDENT = '  ';
/** Columns that an excerpt has in the narrowest terminal. */
const LEAST = 20;

const COLOURS: Readonly<Record<Severity, keyof Style>> = { error: 'red', warning: 'yellow', info: 'cyan' };

function findingBlock(path: string, finding: CheckedFinding, url: string | undefined, options: FindingOptions): string {
  const { language, columns, style } = options;
  const { line, column, severity, ruleId, message } = finding;
  const texts = CHECK[language];
  const paint = style[COLOURS[severity]];
  const { before, marked, after, carets } = excerptLines(finding, Math.max(columns - INDENT.length, LEAST));
  const suggestion = suggestionText(finding, language);
  const lines = [
    `${style.bold(`${visible(path)}:${line}:${column}`)} ${paint(texts.severity[severity])} ${visible(message)} ${style.dim(`(${ruleId})`)}`,
    `${INDENT}${before}${paint(marked)}${after}`.trimEnd(),
    INDENT + ' '.repeat(displayWidth(before)) + paint(carets),
    ...(suggestion ? [INDENT + texts.suggested(visible(suggestion))] : []),
    ...(url ? [INDENT + style.dim(url)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

interface ExcerptLines {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  readonly carets: string;
}

const CUT = '…';

/** The piece of the line that fits: the finding first, then what stands behind it and before it, half and half. */
function excerptLines({ excerpt, line, column, endLine, endColumn }: CheckedFinding, columns: number): ExcerptLines {
  const characters = [...excerpt.text];
  const from = column - excerpt.column;
  const to = endLine === line ? from + endColumn - column : characters.length;
  const part = (start: number, end?: number): string => visible(characters.slice(start, end).join(''));
  const whole = part(from, to);
  const marked = cut(whole, columns, 'start');
  const room = columns - displayWidth(marked);
  const left = excerpt.column > 1 ? CUT + part(0, from) : part(0, from);
  const right = marked === whole ? part(to) : '';
  const half = Math.floor(room / 2);
  const before = cut(left, Math.max(half, room - displayWidth(right)), 'end');
  const after = cut(right, room - displayWidth(before), 'start');
  return { before, marked, after, carets: '^'.repeat(Math.max(1, displayWidth(marked))) };
}

/** The end or the beginning of a text that fits, with a sign where something is left out. */
function cut(text: string, columns: number, from: 'start' | 'end'): string {
  if (displayWidth(text) <= columns) return text;
  if (columns < 1) return '';
  const kept = cutColumns(text, columns - 1, from);
  return from === 'start' ? kept + CUT : CUT + kept;
}
