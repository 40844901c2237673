import { POSITIONS } from '../build-report.js';
import { jsonLine, streaming } from './reporter.js';

const line = (type: string, fields: object): string => `${jsonLine({ type, ...fields })}\n`;

/**
 * One JSON object per line: documents as they are read, then formulas, failures and one summary. `ndjson.render(report)`
 * gives the whole text.
 */
export const ndjson = streaming({
  name: 'ndjson',
  begin: () => '',
  // The line is an object; its fields stand behind the brace.
  row: (document) => `{"type":"document",${document.slice(1)}\n`,
  between: '',
  end: ({ formulas, failures, summary }, tool) =>
    [
      ...formulas.map((row) => line('formula', row)),
      ...failures.map((failure) => line('failure', failure)),
      line('summary', { schemaVersion: 1, tool, positions: POSITIONS, ...summary }),
    ].join(''),
});
