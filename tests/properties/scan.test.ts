import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScannedDocument } from '../../src/model/report.js';
import { scanBytes, scanText } from '../../src/scan.js';

/** Pieces of documents and of the damage that they carry, put together at random. */
const PIECES = [
  '“三高四新”', '五好园区', '两個維護', '三<b>强</b>一化', '四个意识、自信', '“1+6+N”', '“五位”（学位、床位、车位、厕位、摊位）', '一县一业',
  '现(xiàn)在', '个(gè)', '。', '，', '、', '\n', '\r\n', '“', '”', '「', '」', '"', '（', '）', '&ldquo;', '<p>', '</p>', '&#22235;', '一', '三个方面', '第十五次',
  '２０２６年', '　', ' ', '?!耙豢h一業', '浜斿ソ', '⼀', '\ufeff', '\u200b', '𠮷', '即', '全力推进', '一是', '二是', '## ', '- ', '---\n', 'date: 2026-01-01\n',
]; // biome-ignore format: a list of pieces
const document = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const path = fc.constantFrom('a.txt', 'a.md', 'a.html');

function check(scanned: ScannedDocument): void {
  let last = 0;
  for (const o of scanned.occurrences) {
    expect(scanned.source.slice(o.start, o.end)).toBe(o.surface);
    expect(o.start).toBeLessThan(o.end);
    expect(o.start).toBeGreaterThanOrEqual(last);
    last = o.end;
    expect(o.confidence).toBeGreaterThanOrEqual(0.5);
    expect(o.evidence.length).toBeGreaterThan(0);
    const items = o.expansion?.span;
    if (items) expect(0 <= items.start && items.start <= items.end && items.end <= scanned.source.length).toBe(true);
  }
}

describe('a scan of anything', () => {
  it('reports surfaces that stand in the file, in order, without overlap', async () => {
    await fc.assert(
      fc.asyncProperty(document, path, async (text, name) => {
        check(await scanText(text, { path: name, include: ['optional'] }));
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same answer again', async () => {
    await fc.assert(
      fc.asyncProperty(document, path, async (text, name) => {
        expect(await scanText(text, { path: name })).toEqual(await scanText(text, { path: name }));
      }),
      { numRuns: 50 },
    );
  });

  it('finds a quoted name wherever it is put into a text without marks', async () => {
    const plain = fc.stringMatching(/^[大家一起努力发展经济改善民生服务群众，。]{0,40}$/);
    await fc.assert(
      fc.asyncProperty(plain, plain, async (before, after) => {
        const { occurrences } = await scanText(`${before}推进“三高四新”战略。${after}`);
        expect(occurrences.some((o) => o.core === '三高四新' && o.start === before.length + 3)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

const CORPUS = new URL('../../../shared/corpus/', import.meta.url).pathname;
const SEEDS = new URL('../../../shared/seeds/', import.meta.url).pathname;

const files = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = `${folder}/${name}`;
      return statSync(path).isDirectory() ? files(path) : [path];
    });

describe.skipIf(!existsSync(CORPUS))('real texts', () => {
  it.each([SEEDS, CORPUS])('keep their positions: %s', { timeout: 120_000 }, async (folder) => {
    for (const path of files(folder)) check(await scanBytes(readFileSync(path), { path }));
  });
});
