import { POSITIONS } from '../build-report.js';
import { jsonLine, streaming } from './reporter.js';

const list = (rows: readonly unknown[]): string => (rows.length ? `[\n${rows.map(jsonLine).join(',\n')}\n]` : '[]');

/**
 * The report as one JSON object (schemaVersion 1), a document or formula per line. `json.render(report)` gives the whole
 * text; `begin`, `document` and `end` give it in pieces, for runs that are too long to be kept in memory.
 */
export const json = streaming({
  name: 'json',
  begin: (tool) => `{"schemaVersion":1,\n"tool":${jsonLine(tool)},\n"positions":${jsonLine(POSITIONS)},\n"documents":[`,
  row: (line) => `\n${line}`,
  between: ',',
  end: ({ formulas, failures, summary }, _tool, documents) =>
    `${documents ? '\n' : ''}],\n"formulas":${list(formulas)},\n"failures":${list(failures)},\n"summary":${jsonLine(summary)}}\n`,
});
