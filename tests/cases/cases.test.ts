import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportDocument } from '../../src/report/report-document.js';
import { scanBytes } from '../../src/scan.js';

// fixtures/cases/<topic>/<name>/input.* is scanned; expected.txt holds a line for each occurrence:
//   line:column <TAB> surface <TAB> canonical <TAB> status <TAB> shape <TAB> items joined by 、 (or -)
// A case of which nothing must be found has an empty expected.txt. Surfaces show line breaks as ⏎.
const CASES = new URL('../../fixtures/cases/', import.meta.url);

async function found(folder: URL, input: string): Promise<string[]> {
  const bytes = readFileSync(new URL(input, folder));
  const scanned = await scanBytes(bytes, { path: input });
  for (const o of scanned.occurrences) expect(scanned.source.slice(o.start, o.end)).toBe(o.surface);
  return reportDocument(scanned).occurrences.map((o) =>
    [
      `${o.line}:${o.column}`,
      o.surface.replace(/\r?\n/g, '⏎'),
      o.canonical,
      o.status,
      o.shape,
      o.items?.join('、') ?? '-',
    ].join('\t'),
  );
}

for (const topic of readdirSync(CASES).sort()) {
  describe(topic, () => {
    it.each(readdirSync(new URL(`${topic}/`, CASES)).sort())('%s', async (name) => {
      const folder = new URL(`${topic}/${name}/`, CASES);
      const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? 'input.txt';
      const expected = readFileSync(new URL('expected.txt', folder), 'utf8').split('\n').filter(Boolean);
      expect(await found(folder, input)).toEqual(expected);
    });
  });
}
