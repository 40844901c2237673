import { POSITIONS } from '../build-report.js';
import { jsonLine, streaming } from './reporter.js';

const list = (rows: readonly unknown[]): string => (rows.length ? `[\n${rows.map(jsonLine).join(',\n')}\n]` : '[]');

/** One JSON object, a document or formula per line: contract.md, schemaVersion 1. */
export const json = streaming({
  name: 'json',
  begin: (tool) => `{"schemaVersion":1,\n"tool":${jsonLine(tool)},\n"positions":${jsonLine(POSITIONS)},\n"documents":[`,
  document: (document, index) => `${index ? ',' : ''}\n${jsonLine(document)}`,
  end: ({ formulas, failures, summary }, _tool, documents) =>
    `${documents ? '\n' : ''}],\n"formulas":${list(formulas)},\n"failures":${list(failures)},\n"summary":${jsonLine(summary)}}\n`,
});
